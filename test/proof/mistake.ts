import type { RawValue, WorkbookGrid } from "../../src/domain/cell-value";
import type { RuleId, Severity } from "../../src/domain/check/finding";
import { columnsOf, entryColumns, type AppendixId, type ColumnId } from "../../src/domain/form/columns";
import { formRows } from "../../src/domain/form/form-rows";
import { formCell, formRowIndex } from "../../src/domain/sheet/form-layout";
import { sheetWords } from "../../src/text/sheet-words";
import type { Entries } from "../support/forms";
import { realPlan } from "../support/real-plan";
import { formWith, type Scene, type ValidForm } from "./valid-forms";

/** A report with one mistake in it, and what it is compared with where the rule compares. */
export interface Damaged {
  readonly scene: Scene;
  readonly workbook: WorkbookGrid;
  readonly history?: readonly ValidForm[];
  /** Other units' reports of the same period, for rules across units. */
  readonly others?: readonly ValidForm[];
  readonly expects?: { readonly unitId?: string; readonly periodId?: string };
  /** Where the rule has to find it, when that depends on what the report says. */
  readonly at?: readonly string[];
}

export type Damage = (seed: number) => Damaged;

/** One mistake an officer makes: what it does to a correct report and where which rule has to find it. */
export interface Mistake {
  readonly name: string;
  /** Row of the table of data-entry errors (domain notes §6), or null. */
  readonly entryError: number | null;
  readonly rule: RuleId;
  readonly severity: Severity;
  /** "Phụ lục I!G29"; "Phụ lục I!" for a sheet as a whole; every place where the rule has to find it. */
  readonly at: readonly string[];
  readonly damage: Damage;
  /** The same thing done rightly, or nearly so: nothing at all is found. */
  readonly nearMiss: Damage | null;
  /** Findings that follow from the mistake by another rule, never errors: "E01 Phụ lục I!P26". */
  readonly follows: readonly string[];
}

/** "Phụ lục I!G29" of "PL1.7.3a/numerator" in a form as it is drawn. */
export function placeOf(key: string): string {
  const { appendix, row, column } = positionOf(key);
  return `${sheetWords.sheetNames[appendix]}!${formCell(appendix, row, column)}`;
}

/** Appendix, zero-based sheet row and column id of "PL1.7.3a/numerator" in a form as it is drawn. */
export function positionOf(key: string): {
  readonly appendix: AppendixId;
  readonly row: number;
  readonly column: ColumnId;
} {
  const [rowId = "", column = ""] = key.split("/");
  const appendix = rowId.startsWith("PL1") ? "appendix1" : "appendix2";
  const index = formRows(realPlan, "", appendix).findIndex(({ id }) => id === rowId);
  if (index < 0 || !(columnsOf[appendix] as readonly string[]).includes(column))
    throw new Error(`No cell ${key}`);
  return { appendix, row: formRowIndex.body + index, column: column as ColumnId };
}

/** A whole row's entries: what is named is entered, every other entry cell is empty. */
export function rowEntries(rowId: string, filled: Readonly<Record<string, RawValue>>): Entries {
  const appendix = rowId.startsWith("PL1") ? "appendix1" : "appendix2";
  return Object.fromEntries(
    entryColumns[appendix].map((column) => [`${rowId}/${column}`, filled[column] ?? null]),
  );
}

/** A correct report of a unit for "6 tháng" with some entries changed. */
export function withEntries(unitId: string, changes: Entries): Damage {
  return (seed) => {
    const scene = { unitId, periodId: "H1", seed };
    return { scene, workbook: formWith(scene, changes).workbook };
  };
}

/** A correct report of a unit for "6 tháng" with its grids changed. */
export function withGrids(unitId: string, change: (workbook: WorkbookGrid) => WorkbookGrid): Damage {
  return (seed) => {
    const scene = { unitId, periodId: "H1", seed };
    return { scene, workbook: change(formWith(scene, {}).workbook) };
  };
}
