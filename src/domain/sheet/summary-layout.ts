import type { BlueprintCell, CellStyle, RowShape, SheetBlueprint } from "./blueprint";
import { textCell } from "./cells";
import { tableRowHeight } from "./form-heights";
import { pageStyle } from "./styles";
import { columnPoints, wrappedHeight } from "./text-measure";

/** Marks in cell A1 of the sheets that the consolidation draws; they are redrawn whole. */
export const summaryMarks = {
  summary: "cchc:summary",
  tasks: "cchc:summaryTasks",
  byUnit: "cchc:byUnit",
  unitTasks: "cchc:unitTasks",
  charts: "cchc:charts",
} as const;

/** A row of a drawn sheet: hidden id in column A, then its cells. */
export interface SheetRow {
  readonly id: string;
  readonly cells: readonly BlueprintCell[];
  /** Columns that are one cell, from 0 at column B; a text in them is measured over their width. */
  readonly spans: readonly Span[];
  /** Points that the row is high at least. */
  readonly leastHeight: number;
}

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A table row. */
export function tableRow(id: string, cells: readonly BlueprintCell[]): SheetRow {
  return { id, cells, spans: [], leastHeight: 20 };
}

/** A line of text over the whole width. */
export function lineRow(text: string, style: CellStyle, width: number): SheetRow {
  return spanRow([{ from: 0, to: width - 1, text, style }], width);
}

/** Texts side by side, each over its own columns; nothing between them. */
export function spanRow(
  texts: readonly (Span & { readonly text: string; readonly style: CellStyle })[],
  width: number,
  leastHeight = 8,
): SheetRow {
  const cells = Array.from({ length: width }, (_, column) => {
    const at = texts.find(({ from, to }) => from <= column && column <= to);
    return textCell(at?.from === column ? at.text : "", at?.style ?? pageStyle);
  });
  return { id: "", cells, spans: texts.map(({ from, to }) => ({ from, to })), leastHeight };
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
  /** Sheet row of the table's header, repeated on every page; null for none. */
  readonly headerRow: number | null;
  /** Whether what stands down to the header stays in sight; a high head would leave no room for the table. Yes unless said. */
  readonly isHeadFrozen?: boolean;
}

/** A sheet that is read and printed: A4 landscape, one page wide, lines over the whole width, values without protection. */
export function summaryBlueprint(sheet: SummarySheet): SheetBlueprint {
  const { name, mark, rows, widths, headerRow, isHeadFrozen = true } = sheet;
  const right = widths.length;
  return {
    name,
    visibility: "visible",
    tabColor: "#548235",
    cells: summaryCells(mark, rows, right),
    rows: summaryRowShapes(rows, widths),
    columns: [{ width: 12, isHidden: true }, ...widths.map((width) => ({ width, isHidden: false }))],
    merges: rows.flatMap(({ spans }, index) =>
      spans.map(({ from, to }) => ({ top: index + 1, bottom: index + 1, left: from + 1, right: to + 1 })),
    ),
    validations: [],
    conditionalFormats: [],
    isProtected: false,
    freeze: headerRow === null || !isHeadFrozen ? null : { rows: headerRow + 1, columns: 3 },
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

/** The id of rows that have none: what stands below the last row with an id is the officer's. */
const anyRow = "·";

/** The rows of a sheet below which officers may write: each with an id, so that the sheet's own rows are known again. */
export function ownRows(rows: readonly SheetRow[]): readonly SheetRow[] {
  return rows.map((row) => (row.id === "" ? { ...row, id: anyRow } : row));
}

/** Row shapes with heights that show every word. */
function summaryRowShapes(rows: readonly SheetRow[], widths: readonly number[]): readonly RowShape[] {
  const shapes = rows.map((row): RowShape => ({ height: rowHeight(row, widths), isHidden: false }));
  return [{ height: 15, isHidden: true }, ...shapes];
}

function rowHeight({ cells, spans, leastHeight }: SheetRow, widths: readonly number[]): number {
  if (spans.length === 0) return Math.max(leastHeight, tableRowHeight(cells, widths));
  const heights = spans.map(({ from, to }) => {
    const cell = cells[from];
    const room = widths.slice(from, to + 1).reduce((total, width) => total + columnPoints(width), 0);
    return cell?.value.kind === "text" ? wrappedHeight(cell.value.text, room, cell.style) : 0;
  });
  return Math.min(409, Math.max(leastHeight, ...heights));
}
