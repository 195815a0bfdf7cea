import { columnLetters } from "../../../src/domain/address";
import type { RawValue, WorkbookGrid } from "../../../src/domain/cell-value";
import { planSheetMarks, type PlanSheetKind } from "../../../src/domain/plan-sheet/plan-columns";
import { planSheets } from "../../../src/domain/plan-sheet/plan-sheets";
import type { Plan } from "../../../src/domain/plan/plan";
import { blueprintGrid } from "../../../src/domain/sheet/blueprint-grid";
import { planSheetWords as words } from "../../../src/text/plan-sheet-words";

/** The sheets of a plan as they are read back. */
export function planGrids(plan: Plan): WorkbookGrid {
  return { sheets: planSheets(plan, { words }).map(blueprintGrid), uses1904: false };
}

type Rows = readonly (readonly RawValue[])[];

/** The same workbook with the rows of one sheet of the plan changed. */
export function withRows(
  grids: WorkbookGrid,
  kind: PlanSheetKind,
  change: (rows: Rows) => Rows,
): WorkbookGrid {
  const sheets = grids.sheets.map((sheet) =>
    sheet.rows[0]?.[0] === planSheetMarks[kind] ? { ...sheet, rows: change(sheet.rows) } : sheet,
  );
  return { ...grids, sheets };
}

/** The same workbook with one cell changed, by the row's id and the column's. */
export function withCell(
  grids: WorkbookGrid,
  [kind, rowId, column]: readonly [PlanSheetKind, string, string],
  value: RawValue,
): WorkbookGrid {
  return withRows(grids, kind, (rows) => {
    const at = rows[0]?.indexOf(column) ?? -1;
    return rows.map((row) =>
      row[0] === rowId ? row.map((held, index) => (index === at ? value : held)) : row,
    );
  });
}

/** A new row of a sheet of the plan. */
export function newRow(rows: Rows, values: Readonly<Record<string, RawValue>>): readonly RawValue[] {
  return (rows[0] ?? []).map((id, index) => (index === 0 ? null : (values[String(id)] ?? null)));
}

/** Address of a cell by the row's id and the column's. */
export function cellOf(
  grids: WorkbookGrid,
  kind: PlanSheetKind,
  [rowId, column]: readonly [string, string],
): string {
  const sheet = grids.sheets.find(({ rows }) => rows[0]?.[0] === planSheetMarks[kind]);
  const row = sheet?.rows.findIndex((each) => each[0] === rowId) ?? -1;
  const at = sheet?.rows[0]?.indexOf(column) ?? -1;
  return `${columnLetters(at)}${row + 1}`;
}
