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
  const headers = { width: rowHeader.width, height: columnHeader.height };
  const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = fSheet.getScrollState();
  const height = rowPixels(sheet);
  const width = columnPixels(sheet);
  return {
    rows: {
      sizeOf: height,
      frozen: sheet.freezePanes.rows,
      view: engine.height / zoom - headers.height - SCROLL_BAR_PIXELS,
      scrolled: lengthOf(height, 0, sheetViewStartRow) + offsetY,
    },
    columns: {
      sizeOf: width,
      frozen: sheet.freezePanes.columns,
      view: engine.width / zoom - headers.width - SCROLL_BAR_PIXELS,
      scrolled: lengthOf(width, 0, sheetViewStartColumn) + offsetX,
    },
    canvas: engine.getCanvasElement().getBoundingClientRect(),
    headers,
    zoom,
  };
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
