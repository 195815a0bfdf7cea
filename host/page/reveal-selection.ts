import type { FUniver } from "@univerjs/core/facade";
import { IRenderManagerService } from "@univerjs/engine-render";
import { lengthOf, scrollFor, type Stretch } from "./scroll-position";
import type { SheetModel, WorkbookModel } from "../model/workbook-model";

const POINTS_PER_PIXEL = 0.75;
/** Until Univer has drawn the sheet it changed to, and done its own scrolling. */
const AFTER_UNIVER_MS = 60;

/** Univer draws its scroll bars over the cells. */
const SCROLL_BAR_PIXELS = 12;

/**
 * Scrolls a selected cell into sight, as Excel does for `range.select()` and the name box. Univer's own scrolling counts
 * the frozen rows as if they were as high as those below.
 */
export function revealSelection(api: FUniver, model: WorkbookModel): void {
  let timer = 0;
  let isDrawn = false;
  api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
    isDrawn ||= stage >= api.Enum.LifecycleStages.Rendered;
  });
  model.onChange((change) => {
    if (change.kind !== "selectionChanged" || !isDrawn) return;
    const [area] = change.areas;
    clearTimeout(timer);
    if (area) timer = window.setTimeout(() => reveal(api, model, area), AFTER_UNIVER_MS);
  });
}

function reveal(
  api: FUniver,
  model: WorkbookModel,
  cell: { readonly row: number; readonly column: number },
): void {
  const sheet = model.getActiveSheet();
  const fSheet = api.getActiveWorkbook()?.getActiveSheet();
  if (!fSheet) return;
  const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = fSheet.getScrollState();
  const size = viewSize(api);
  const rows = { height: rowPixels(sheet), frozen: sheet.freezePanes.rows, view: size.height };
  const columns = { height: columnPixels(sheet), frozen: sheet.freezePanes.columns, view: size.width };
  const scrolledY = lengthOf(rows.height, 0, sheetViewStartRow) + offsetY;
  const scrolledX = lengthOf(columns.height, 0, sheetViewStartColumn) + offsetX;
  const y = scrollFor(stretch(rows, cell.row), scrolledY);
  const x = scrollFor(stretch(columns, cell.column), scrolledX);
  if (y === scrolledY && x === scrolledX) return;
  const params = { sheetViewStartRow: 0, sheetViewStartColumn: 0, offsetX: x, offsetY: y };
  api.syncExecuteCommand("sheet.command.scroll-view", params);
}

interface Axis {
  readonly height: (index: number) => number;
  readonly frozen: number;
  readonly view: number;
}

/** Where the line lies among those that scroll; a frozen line is always in sight. */
function stretch({ height, frozen, view }: Axis, index: number): Stretch | undefined {
  if (index < frozen) return undefined;
  const room = view - lengthOf(height, 0, frozen);
  return { start: lengthOf(height, frozen, index), size: height(index), room };
}

function rowPixels(sheet: SheetModel): (row: number) => number {
  return (row) => (sheet.isRowHidden(row) ? 0 : sheet.getRowHeight(row) / POINTS_PER_PIXEL);
}

function columnPixels(sheet: SheetModel): (column: number) => number {
  return (column) => (sheet.isColumnHidden(column) ? 0 : sheet.getColumnWidth(column) / POINTS_PER_PIXEL);
}

/** What the canvas has for cells, headers taken off, at the sheet's zoom. */
function viewSize(api: FUniver) {
  const book = api.getActiveWorkbook();
  const sheet = book?.getActiveSheet();
  const engine = book && sheet?.getInject().get(IRenderManagerService).getRenderById(book.getId())?.engine;
  const config = sheet?.getSheet().getConfig();
  const zoom = config?.zoomRatio ?? 1;
  return {
    width: (engine?.width ?? 0) / zoom - (config?.rowHeader.width ?? 0) - SCROLL_BAR_PIXELS,
    height: (engine?.height ?? 0) / zoom - (config?.columnHeader.height ?? 0) - SCROLL_BAR_PIXELS,
  };
}
