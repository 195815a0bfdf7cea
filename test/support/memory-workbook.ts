import type { Drawing, RetiredSheet, SheetColours, WorkbookPort } from "../../src/app/ports";
import type { SheetGrid } from "../../src/domain/cell-value";
import { ok } from "../../src/domain/result";
import { blueprintGrid } from "../../src/domain/sheet/blueprint-grid";

/** A workbook as grids for tests of use-cases: drawing replaces the grid of a sheet, nothing computes. */
export interface MemoryWorkbook extends WorkbookPort {
  sheets: SheetGrid[];
  readonly drawn: Drawing[][];
  readonly recoloured: SheetColours[];
  readonly selected: (readonly [string, string | null])[];
  /** Types a value into a cell by zero-based row and column. */
  type(sheet: string, row: number, column: number, value: string | number | null): void;
}

export function memoryWorkbook(sheets: SheetGrid[] = [{ name: "Sheet1", rows: [] }]): MemoryWorkbook {
  const workbook: MemoryWorkbook = {
    sheets,
    drawn: [],
    recoloured: [],
    selected: [],
    type(name, row, column, value) {
      workbook.sheets = workbook.sheets.map((sheet) =>
        sheet.name === name ? withCell(sheet, { row, column, value }) : sheet,
      );
    },
    read: async () => ok({ sheets: workbook.sheets, uses1904: false }),
    async draw(drawings) {
      workbook.drawn.push([...drawings]);
      for (const { blueprint, replaces, retires } of drawings) {
        const grid = { ...blueprintGrid(blueprint), isProtected: blueprint.isProtected };
        if (!replaces) workbook.sheets = [...workbook.sheets, grid];
        else
          workbook.sheets = workbook.sheets.map((sheet) =>
            sheet.name === replaces.name ? { ...grid, name: sheet.name } : sheet,
          );
        if (retires)
          workbook.sheets = workbook.sheets.map((sheet) => afterRetiring(sheet, retires, blueprint.name));
      }
      return ok(undefined);
    },
    async recolour(colours) {
      workbook.recoloured.push(...colours);
      return ok(undefined);
    },
    async select(sheet, cell) {
      workbook.selected.push([sheet, cell]);
      return ok(undefined);
    },
  };
  return workbook;
}

function afterRetiring(sheet: SheetGrid, { name, becomes }: RetiredSheet, passing: string): SheetGrid {
  if (sheet.name === passing) return { ...sheet, name };
  if (sheet.name !== name) return sheet;
  const [first = [], ...others] = sheet.rows;
  return { ...sheet, name: becomes, rows: [[null, ...first.slice(1)], ...others] };
}

function withCell(
  sheet: SheetGrid,
  { row, column, value }: { row: number; column: number; value: string | number | null },
): SheetGrid {
  const rows = sheet.rows.map((cells, index) =>
    index === row ? Object.assign([...cells], { [column]: value }) : cells,
  );
  return { ...sheet, rows };
}
