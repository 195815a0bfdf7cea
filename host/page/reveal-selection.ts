import type { FUniver } from "@univerjs/core/facade";
import { scrollToShow } from "./axis";
import { measureGrid } from "./grid-view";
import type { WorkbookModel } from "../model/workbook-model";

/** Until Univer has drawn the sheet it changed to, and done its own scrolling. */
const AFTER_UNIVER_MS = 60;

/**
 * Scrolls a selected cell into sight, as Excel does for `range.select()` and the name box, then calls `revealed`. Univer's
 * own scrolling counts the frozen rows as if they were as high as those below.
 */
export function revealSelection(api: FUniver, model: WorkbookModel, revealed: () => void): void {
  let timer = 0;
  let isDrawn = false;
  api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
    isDrawn ||= stage >= api.Enum.LifecycleStages.Rendered;
  });
  model.onChange((change) => {
    if (change.kind !== "selectionChanged" && change.kind !== "sheetActivated") return;
    clearTimeout(timer);
    if (!isDrawn) return;
    timer = window.setTimeout(() => {
      reveal(api, model);
      revealed();
    }, AFTER_UNIVER_MS);
  });
}

function reveal(api: FUniver, model: WorkbookModel): void {
  const view = measureGrid(api, model.getActiveSheet());
  const [area] = model.getSelection().areas;
  if (!view || !area) return;
  const offsetY = scrollToShow(view.rows, area.row);
  const offsetX = scrollToShow(view.columns, area.column);
  if (offsetY === view.rows.scrolled && offsetX === view.columns.scrolled) return;
  const params = { sheetViewStartRow: 0, sheetViewStartColumn: 0, offsetX, offsetY };
  api.syncExecuteCommand("sheet.command.scroll-view", params);
}
