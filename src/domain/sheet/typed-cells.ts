import type { SheetGrid } from "../cell-value";
import type { PeriodId, UnitId } from "../plan/plan";
import { receiptsMark, registerColumns, typedColumns } from "./register-layout";
import type { BlueprintCell } from "./blueprint";
import { textCell } from "./cells";
import { pageStyle } from "./styles";
import { tableRow, type SheetRow } from "./summary-layout";

/** What the officer typed beside a unit. */
export interface TypedCells {
  readonly signer: string;
  readonly note: string;
}

/** The officer's cells of every period, by `typedKey`. */
export type AllTypedCells = ReadonlyMap<string, TypedCells>;

/** Row id of a unit in a period, in the hidden column A. */
export function typedKey(periodId: PeriodId, unitId: UnitId): string {
  return `${periodId}/${unitId}`;
}

/** N13: what the officer typed into the sheet "Sổ nhận báo cáo", found by row id and column id wherever they stand, of the periods that are not shown as well; nothing of another sheet. */
export function typedCells({ rows }: SheetGrid): AllTypedCells {
  const [ids = [], ...body] = rows;
  if (ids[0] !== receiptsMark) return new Map();
  const [signerAt, noteAt] = typedColumns.map((column) => ids.indexOf(column));
  const textAt = (row: SheetGrid["rows"][number], at = -1): string => {
    const raw = row[at] ?? null;
    return raw === null || typeof raw === "object" ? "" : String(raw);
  };
  const typed = body.map((row): [string, TypedCells] => [
    textAt(row, 0),
    { signer: textAt(row, signerAt), note: textAt(row, noteAt) },
  ]);
  return new Map(typed.filter(([id, { signer, note }]) => id !== "" && signer + note !== "").reverse());
}

/** N13: what was typed and has no row of its own in this period, for hidden rows at the end of the sheet. */
export function otherTypedRows(kept: AllTypedCells, drawn: ReadonlySet<string>): readonly SheetRow[] {
  return [...kept]
    .filter(([key]) => !drawn.has(key))
    .map(([key, typed]) =>
      tableRow(
        key,
        registerColumns.map((column) => hiddenCell(column, typed)),
      ),
    );
}

function hiddenCell(column: string, typed: TypedCells): BlueprintCell {
  const shown = typedColumns.find((each) => each === column);
  return textCell(shown ? typed[shown] : "", pageStyle);
}
