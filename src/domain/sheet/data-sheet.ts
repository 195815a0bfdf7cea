import type { TidyRow } from "../tidy/tidy-rows";
import type { BlueprintCell, CellStyle, ColumnShape, RowShape, SheetBlueprint } from "./blueprint";
import { dateCell, numberCell, textCell } from "./cells";
import type { DataWords } from "./data-words";
import type { SheetWords } from "./sheet-words";
import { headerStyle, pageStyle } from "./styles";

/** Mark in cell A1 of the sheet "Dữ liệu"; it is redrawn whole. */
export const dataMark = "cchc:data";

/** Ids of the columns, in row 1 from B on; tools load the table by them. */
export const dataColumns = [
  ...["unit", "unitName", "period", "row", "ordinal", "rowName", "column", "columnName"],
  ...["number", "date", "text", "file", "sheet", "cell"],
] as const satisfies readonly string[];

/** What a sheet of Excel holds under the two rows of the head. */
export const mostDataRows = 1_048_574;

/** One style a column, the same object in every row: a hundred thousand cells share four. */
const textStyle: CellStyle = { ...pageStyle, fontSize: 11 };
const centredText: CellStyle = { ...textStyle, horizontal: "center" };
const numberStyle: CellStyle = { ...textStyle, horizontal: "right" };
const dayStyle: CellStyle = { ...centredText, numberFormat: "dd/mm/yyyy" };
const headStyle: CellStyle = headerStyle;

const widths = [10, 30, 8, 12, 7, 44, 16, 22, 14, 12, 40, 34, 14, 8] as const;

const headShapes: readonly RowShape[] = [
  { height: 15, isHidden: true },
  { height: 32, isHidden: false },
];
const bodyShape: RowShape = { height: 16, isHidden: false };

/**
 * C13: the sheet "Dữ liệu", one filled entry cell of one unit a row: a plain table under one visible header, nothing merged, nothing
 * protected, numbers and days as such. Row 1 (hidden) holds the mark and the ids of the columns, column A (hidden) the row ids.
 * Null when there are more rows than a sheet of Excel holds; the CSV has no such end. One row a step.
 */
export function* dataSheet(
  rows: Iterable<TidyRow>,
  { sheetNames: { data: name }, data: words }: SheetWords,
  mostRows: number = mostDataRows,
): Generator<void, SheetBlueprint | null> {
  const cells = headCells(words);
  for (const row of rows) {
    if (cells.length - headShapes.length === mostRows) return null;
    cells.push(dataCells(row, words));
    yield;
  }
  return sheetOfCells(name, cells);
}

function sheetOfCells(name: string, cells: SheetBlueprint["cells"]): SheetBlueprint {
  const right = dataColumns.length;
  return {
    ...{ name, cells, visibility: "visible", tabColor: "#548235", isProtected: false, showsGridlines: true },
    rows: cells.map((_, index) => headShapes[index] ?? bodyShape),
    columns: columnShapes,
    ...{ merges: [], validations: [], conditionalFormats: [] },
    freeze: { rows: 2, columns: 3 },
    print: {
      orientation: "landscape",
      area: { top: 1, bottom: cells.length - 1, left: 1, right },
      titleRows: { first: 1, last: 1 },
      fitToPagesWide: 1,
      margins: { top: 20, bottom: 15, left: 15, right: 12 },
      centerHeader: "&P",
    },
  };
}

const columnShapes: readonly ColumnShape[] = [
  { width: 12, isHidden: true },
  ...widths.map((width) => ({ width, isHidden: false })),
];

function headCells({ columns }: DataWords): (readonly BlueprintCell[])[] {
  return [
    [dataMark, ...dataColumns].map((text) => textCell(text, textStyle)),
    [textCell("", textStyle), ...dataColumns.map((column) => textCell(columns[column], headStyle))],
  ];
}

function dataCells(row: TidyRow, { columnName }: DataWords): readonly BlueprintCell[] {
  return [
    ...[row.rowId, row.unitId, row.unitName].map(plain),
    ...[row.periodId, row.rowId, row.ordinal].map(centred),
    ...[row.rowName, row.column, columnName(row.column)].map(plain),
    numberCell(row.number, numberStyle),
    dateCell(row.date, dayStyle),
    ...[row.text ?? "", row.file, row.sheet].map(plain),
    centred(row.cell),
  ];
}

function plain(text: string): BlueprintCell {
  return textCell(text, textStyle);
}

function centred(text: string): BlueprintCell {
  return textCell(text, centredText);
}
