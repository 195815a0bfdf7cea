import { stream, type Style, type Worksheet } from "exceljs";
import type { Writable } from "node:stream";
import { areaAddress } from "../../domain/address";
import type { BlueprintCell, CellStyle, RowShape, SheetBlueprint } from "../../domain/sheet/blueprint";
import { cellContent } from "./cell-content";
import { argb, createStyleCache } from "./cell-style";
import { columnPadding } from "./draw-sheet";
import { layPage, sheetView } from "./page-setup";
import { layRules } from "./sheet-rules";

type Book = InstanceType<typeof stream.xlsx.WorkbookWriter>;
type StyleOf = (style: CellStyle) => Partial<Style>;

/** A file of thousands of rows is written row by row, so that it never stands in memory as a whole; for Node only. Sheets without protection. */
export async function streamWorkbook(sheets: readonly SheetBlueprint[], to: Writable): Promise<void> {
  const book = new stream.xlsx.WorkbookWriter({ stream: to, useStyles: true, useSharedStrings: false });
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
  const merged = new Map(blueprint.merges.map((area) => [area.top, areaAddress(area)]));
  for (const [index, cells] of blueprint.cells.entries()) {
    const merge = merged.get(index);
    writeRow(sheet, index, { cells, shape: blueprint.rows[index], merge }, styleOf);
    if (index % rowsAtATime === 0) await nextTurn();
  }
  layRules(sheet, blueprint);
  sheet.commit();
}
