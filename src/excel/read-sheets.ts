import { areaAddress, type Area } from "../domain/address";
import type { SheetGrid } from "../domain/cell-value";
import { dataMark } from "../domain/sheet/data-sheet";
import { gridOfParts } from "./grid-of-parts";
import { rangeAt } from "./ranges";
import { firstPart, piecesBeyond } from "./read-pieces";
import { askShape, shapeOf, type AskedShape } from "./sheet-shape";

/** What is asked for besides the cells; a workbook with very many merged areas is read without them. */
export interface Asking {
  readonly merges: boolean;
}

interface AskedSheet {
  readonly sheet: Excel.Worksheet;
  /** Used cells of the first part; a null object when there are none. */
  readonly first: Excel.Range;
  /** All used cells: only where they lie. */
  readonly used: Excel.Range;
  readonly shape: AskedShape;
}

/**
 * These sheets as grids, in 1 round trip; a sheet that reaches beyond its first part (40 columns, 1,000 rows) takes one more
 * for every piece. Of sheets whose name and protection are being loaded; those that do not exist are left out.
 */
export async function readGrids(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  asking: Asking,
): Promise<readonly SheetGrid[]> {
  const asked = sheets.map((sheet) => askSheet(sheet, asking));
  await context.sync();
  const grids: SheetGrid[] = [];
  for (const one of asked) if (!one.sheet.isNullObject) grids.push(await readOne(context, one));
  return grids;
}

/** What is reached from a sheet that does not exist is a null object too. */
function askSheet(sheet: Excel.Worksheet, { merges }: Asking): AskedSheet {
  const first = sheet.getRange(areaAddress(firstPart)).untrack().getUsedRangeOrNullObject(true).untrack();
  first.load("values,formulas,rowIndex,columnIndex");
  const used = sheet.getUsedRangeOrNullObject(true).untrack();
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  return { sheet, first, used, shape: askShape(first, merges) };
}

async function readOne(context: Excel.RequestContext, asked: AskedSheet): Promise<SheetGrid> {
  const { sheet, first, used, shape } = asked;
  const parts = first.isNullObject ? [] : [first];
  const pieces = used.isNullObject || isTable(first) ? [] : piecesBeyond(areaOf(used));
  for (const piece of pieces) parts.push(await readPiece(context, rangeAt(sheet, piece)));
  return {
    name: sheet.name,
    rows: gridOfParts(parts, (part) => part.values),
    formulas: gridOfParts(parts, (part) => part.formulas),
    isProtected: sheet.protection.protected,
    ...shapeOf(first, shape),
  };
}

/** The tidy table is drawn from the register and never read back; it may have a hundred thousand rows. */
function isTable(first: Excel.Range): boolean {
  return !first.isNullObject && first.values[0]?.[0] === dataMark;
}

async function readPiece(context: Excel.RequestContext, range: Excel.Range): Promise<Excel.Range> {
  range.load("values,formulas,rowIndex,columnIndex");
  await context.sync();
  return range;
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}
