import type { FUniver } from "@univerjs/core/facade";
import { IRenderManagerService } from "@univerjs/engine-render";
import "@univerjs/sheets-ui/facade";
import { lengthOf, startOf, type Axis } from "./axis";
import type { SheetModel } from "../model/workbook-model";

const POINTS_PER_PIXEL = 0.75;
/** Univer draws its scroll bars over the cells. */
const SCROLL_BAR_PIXELS = 12;

/** What is seen of the active sheet now. */
export interface GridView {
  readonly rows: Axis;
  readonly columns: Axis;
  /** The canvas in the page, headers included. */
  readonly canvas: DOMRect;
  readonly headers: { readonly width: number; readonly height: number };
  readonly zoom: number;
}

/** Measures the grid; `undefined` before it is drawn. */
export function measureGrid(api: FUniver, sheet: SheetModel): GridView | undefined {
  const book = api.getActiveWorkbook();
  const fSheet = book?.getActiveSheet();
  const engine = book && fSheet?.getInject().get(IRenderManagerService).getRenderById(book.getId())?.engine;
  if (!fSheet || !engine) return undefined;
  const { rowHeader, columnHeader, zoomRatio: zoom } = fSheet.getSheet().getConfig();
  const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = fSheet.getScrollState();
  const { rows, columns } = sheet.freezePanes;
  const height = engine.height / zoom - columnHeader.height - SCROLL_BAR_PIXELS;
  const width = engine.width / zoom - rowHeader.width - SCROLL_BAR_PIXELS;
  return {
    rows: axisOf(rowPixels(sheet), rows, height, { first: sheetViewStartRow, offset: offsetY }),
    columns: axisOf(columnPixels(sheet), columns, width, { first: sheetViewStartColumn, offset: offsetX }),
    canvas: engine.getCanvasElement().getBoundingClientRect(),
    headers: { width: rowHeader.width, height: columnHeader.height },
    zoom,
  };
}

function axisOf(
  sizeOf: Axis["sizeOf"],
  frozen: number,
  view: number,
  scroll: { readonly first: number; readonly offset: number },
): Axis {
  return { sizeOf, frozen, view, scrolled: lengthOf(sizeOf, 0, scroll.first) + scroll.offset };
}

/** A cell's corners in the page. */
export function cellBox({ rows, columns, canvas, headers, zoom }: GridView, row: number, column: number) {
  const left = canvas.left + (headers.width + startOf(columns, column)) * zoom;
  const top = canvas.top + (headers.height + startOf(rows, row)) * zoom;
  return { left, top, right: left + columns.sizeOf(column) * zoom, bottom: top + rows.sizeOf(row) * zoom };
}

function rowPixels(sheet: SheetModel): Axis["sizeOf"] {
  return (row) => (sheet.isRowHidden(row) ? 0 : sheet.getRowHeight(row) / POINTS_PER_PIXEL);
}

function columnPixels(sheet: SheetModel): Axis["sizeOf"] {
  return (column) => (sheet.isColumnHidden(column) ? 0 : sheet.getColumnWidth(column) / POINTS_PER_PIXEL);
}
