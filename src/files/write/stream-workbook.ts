import { stream, type Style, type Row } from "exceljs";
import { areaAddress } from "../../domain/address";
import type { BlueprintCell, CellStyle, RowShape, SheetBlueprint } from "../../domain/sheet/blueprint";
import { cellContent } from "./cell-content";
import { argb, createStyleCache } from "./cell-style";
import { columnPadding } from "./draw-sheet";
import { layPage, sheetView } from "./page-setup";
import { layRules } from "./sheet-rules";

type Book = InstanceType<typeof stream.xlsx.WorkbookWriter>;
type Stream = NonNullable<ConstructorParameters<typeof stream.xlsx.WorkbookWriter>[0]["stream"]>;
type StyleOf = (style: CellStyle) => Partial<Style>;

const rowsAtATime = 100;

/** A file of thousands of rows is written row by row, so that it never stands in memory as a whole; for Node only. Sheets without protection; of charts
 * only the figures they are drawn from. */
export async function streamWorkbook(
  sheets: readonly SheetBlueprint[],
  to: NodeJS.WritableStream,
): Promise<void> {
  const book = new stream.xlsx.WorkbookWriter({ stream: to as unknown as Stream, useStyles: true });
  const styleOf = createStyleCache();
  for (const sheet of sheets) await streamSheet(book, sheet, styleOf);
  await book.commit();
}

async function streamSheet(book: Book, blueprint: SheetBlueprint, styleOf: StyleOf): Promise<void> {
  const { name, visibility, tabColor } = blueprint;
  const sheet = book.addWorksheet(name, {
    views: [sheetView(blueprint)],
    state: visibility,
    ...(tabColor !== null && { properties: { tabColor: { argb: argb(tabColor) } } }),
  });
  blueprint.columns.forEach(({ width, isHidden }, index) => {
    Object.assign(sheet.getColumn(index + 1), { width: width + columnPadding, hidden: isHidden });
  });
  if (blueprint.print !== null) layPage(sheet, blueprint.print);
  const { merges } = blueprint;
  for (const [index, cells] of blueprint.cells.entries()) {
    drawRow(sheet.getRow(index + 1), cells, styleOf);
    shapeRow(sheet.getRow(index + 1), blueprint.rows[index]);
    for (const area of merges) if (area.bottom === index) sheet.mergeCells(areaAddress(area));
    const isOpen = merges.some(({ top, bottom }) => top <= index && index < bottom);
    if (!isOpen) sheet.getRow(index + 1).commit();
    if (index % rowsAtATime === 0) await zipped();
  }
  layRules(sheet, blueprint);
  sheet.commit();
}

function drawRow(row: Row, cells: readonly BlueprintCell[], styleOf: StyleOf): void {
  cells.forEach(({ value, style }, column) => {
    const cell = row.getCell(column + 1);
    cell.value = cellContent(value);
    cell.style = styleOf(style);
  });
}

function shapeRow(row: Row, shape: RowShape | undefined): void {
  if (shape === undefined) return;
  if (shape.height !== null) row.height = shape.height;
  row.hidden = shape.isHidden;
}

/** What was written waits in memory until the program that zips has its turn. */
function zipped(): Promise<void> {
  return new Promise((settle) => setTimeout(settle));
}
