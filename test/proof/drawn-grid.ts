import type { SheetGrid } from "../../src/domain/cell-value";
import type { SheetBlueprint } from "../../src/domain/sheet/blueprint";
import { blueprintGrid } from "../../src/domain/sheet/blueprint-grid";

/** A drawn sheet as the open workbook gives it back: values, formulas, merged areas, hidden rows and columns. */
export function drawnGrid(sheet: SheetBlueprint): SheetGrid {
  const { name, rows } = blueprintGrid(sheet);
  return {
    ...{ name, rows },
    formulas: sheet.cells.map((cells, row) =>
      cells.map(({ value }, column) =>
        value.kind === "formula" ? value.formula : (rows[row]?.[column] ?? null),
      ),
    ),
    isProtected: sheet.isProtected,
    merges: sheet.merges,
    hiddenRows: hiddenOf(sheet.rows),
    hiddenColumns: hiddenOf(sheet.columns),
  };
}

function hiddenOf(lines: readonly { readonly isHidden: boolean }[]): readonly number[] {
  return lines.flatMap(({ isHidden }, index) => (isHidden ? [index] : []));
}
