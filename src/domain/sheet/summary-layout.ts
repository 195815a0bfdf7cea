import type { BlueprintCell, CellStyle, RowShape, SheetBlueprint } from "./blueprint";
import { textCell } from "./cells";
import { tableRowHeight } from "./form-heights";
import { pageStyle } from "./styles";
import { columnPoints, wrappedHeight } from "./text-measure";

/** Marks in cell A1 of the sheets that the consolidation draws; they are redrawn whole. */
export const summaryMarks = { summary: "cchc:summary", byUnit: "cchc:byUnit" } as const;

/** A row of a drawn sheet: hidden id in column A, then its cells. */
export interface SheetRow {
  readonly id: string;
  readonly cells: readonly BlueprintCell[];
  /** True for a text that spans the page; its height is measured over the page's width. */
  readonly isLine: boolean;
}

/** A table row. */
export function tableRow(id: string, cells: readonly BlueprintCell[]): SheetRow {
  return { id, cells, isLine: false };
}

/** A line of text over the whole width. */
export function lineRow(text: string, style: CellStyle, width: number): SheetRow {
  const cells = Array.from({ length: width }, (_, column) => textCell(column === 0 ? text : "", style));
  return { id: "", cells, isLine: true };
}

/** Grid with the hidden first row (mark) and first column (ids). */
function summaryCells(
  mark: string,
  rows: readonly SheetRow[],
  width: number,
): readonly (readonly BlueprintCell[])[] {
  const ids = [mark, ...Array.from({ length: width }, (_, column) => `c${column + 1}`)];
  return [
    ids.map((text) => textCell(text, pageStyle)),
    ...rows.map((row) => [textCell(row.id, pageStyle), ...row.cells]),
  ];
}

export interface SummarySheet {
  readonly name: string;
  readonly mark: string;
  readonly rows: readonly SheetRow[];
  /** Characters, by column. */
  readonly widths: readonly number[];
  /** Sheet row of the table's header, frozen and repeated on every page; null for none. */
  readonly headerRow: number | null;
}

/** A sheet that is read and printed: A4 landscape, one page wide, lines over the whole width, values without protection. */
export function summaryBlueprint({ name, mark, rows, widths, headerRow }: SummarySheet): SheetBlueprint {
  const right = widths.length;
  return {
    name,
    visibility: "visible",
    tabColor: "#548235",
    cells: summaryCells(mark, rows, right),
    rows: summaryRowShapes(rows, widths),
    columns: [{ width: 12, isHidden: true }, ...widths.map((width) => ({ width, isHidden: false }))],
    merges: rows.flatMap((row, index) =>
      row.isLine ? [{ top: index + 1, bottom: index + 1, left: 1, right }] : [],
    ),
    validations: [],
    conditionalFormats: [],
    isProtected: false,
    freeze: headerRow === null ? null : { rows: headerRow + 1, columns: 3 },
    print: {
      orientation: "landscape",
      area: { top: 1, bottom: rows.length, left: 1, right },
      titleRows: headerRow === null ? null : { first: headerRow, last: headerRow },
      fitToPagesWide: 1,
      margins: { top: 20, bottom: 15, left: 15, right: 12 },
      centerHeader: "&P",
    },
    showsGridlines: false,
  };
}

/** Row shapes with heights that show every word. */
function summaryRowShapes(rows: readonly SheetRow[], widths: readonly number[]): readonly RowShape[] {
  const pageWidth = widths.reduce((total, width) => total + columnPoints(width), 0);
  const shapes = rows.map(({ cells, isLine }): RowShape => {
    const [first] = cells;
    if (!isLine || !first) return { height: Math.max(20, tableRowHeight(cells, widths)), isHidden: false };
    const text = first.value.kind === "text" ? first.value.text : "";
    return {
      height: Math.max(8, text === "" ? 8 : wrappedHeight(text, pageWidth, first.style)),
      isHidden: false,
    };
  });
  return [{ height: 15, isHidden: true }, ...shapes];
}
