import type { RowId } from "../plan/plan";
import type { PlanSheetKind } from "./plan-columns";
import { blankValue, textValue, type BlueprintValue } from "../sheet/blueprint";

/** A row of a sheet of the plan: its hidden id and what stands in its columns; what is not given is blank. */
export interface PlanSheetRow {
  readonly id: string;
  readonly values: Readonly<Record<string, BlueprintValue>>;
  /** Columns that this kind of row does not use, shaded. */
  readonly closed: readonly string[];
  readonly isHeading: boolean;
}

/** What a row is doubted for, beside it in the last column. */
export interface RowDoubt {
  /** The sheet that it stands on; every sheet with such a row when not given. */
  readonly sheet?: PlanSheetKind;
  readonly rowId: RowId;
  readonly text: string;
}

/** Columns beside the target of Phụ lục I that say what was before; nothing is entered in them. */
export interface BesideTarget {
  readonly columns: readonly { readonly id: string; readonly heading: string }[];
  /** Texts by row and column. */
  readonly values: ReadonlyMap<RowId, Readonly<Record<string, string>>>;
}

/** Texts one below another in a cell. */
export function listValue(texts: readonly string[]): BlueprintValue {
  return textValue(texts.join("\n"));
}

/** A day, or nothing. */
export function dayValue(date: string | null): BlueprintValue {
  return date === null ? blankValue : { kind: "date", date };
}

/** A whole number, or nothing. */
export function numberValue(number: number | null): BlueprintValue {
  return number === null ? blankValue : { kind: "number", number };
}
