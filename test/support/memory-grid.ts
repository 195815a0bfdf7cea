import type { RawValue, SheetGrid } from "../../src/domain/cell-value";
import type { CellContent } from "../../src/domain/cell-value";
import type { SheetBlueprint } from "../../src/domain/sheet/blueprint";
import { blueprintGrid, storedValue } from "../../src/domain/sheet/blueprint-grid";

export interface CellLook {
  readonly numberFormat: string;
  readonly fontName: string;
}

/** A blueprint as the grid it is read back as, formulas as typed. */
export function drawnGrid(blueprint: SheetBlueprint): SheetGrid {
  const formulas = blueprint.cells.map((row) =>
    row.map(({ value }) => (value.kind === "formula" ? value.formula : storedValue(value))),
  );
  return { ...blueprintGrid(blueprint), formulas, isProtected: blueprint.isProtected };
}

export function drawnLooks({ cells }: SheetBlueprint): readonly (readonly CellLook[])[] {
  return cells.map((row) => row.map(({ style: { numberFormat, fontName } }) => ({ numberFormat, fontName })));
}

/** The grid with one cell changed; `shows` is what a formula shows. */
export function withContent(
  sheet: SheetGrid,
  at: { readonly row: number; readonly column: number },
  { content, shows }: { readonly content: CellContent; readonly shows: RawValue },
): SheetGrid {
  const typed = content.kind === "formula" ? content.formula : content.value;
  return {
    ...sheet,
    rows: withCell(sheet.rows, at, shows),
    formulas: withCell(sheet.formulas ?? sheet.rows, at, typed),
  };
}

/** What is left of a retired sheet: all but its mark. */
export function withoutMark(sheet: SheetGrid): SheetGrid {
  const content: CellContent = { kind: "value", value: null };
  return withContent(sheet, { row: 0, column: 0 }, { content, shows: null });
}

function withCell(
  rows: readonly (readonly RawValue[])[],
  { row, column }: { readonly row: number; readonly column: number },
  value: RawValue,
): readonly (readonly RawValue[])[] {
  const tall = [...rows, ...Array.from({ length: Math.max(0, row + 1 - rows.length) }, () => [])];
  return tall.map((cells, index) => (index === row ? filled(cells, column, value) : cells));
}

function filled(cells: readonly RawValue[], column: number, value: RawValue): readonly RawValue[] {
  const wide = [...cells, ...Array.from({ length: Math.max(0, column + 1 - cells.length) }, () => null)];
  return wide.map((old, index) => (index === column ? value : old));
}
