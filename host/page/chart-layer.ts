import type { FUniver } from "@univerjs/core/facade";
import { chartData, chartPicture } from "./chart-picture";
import { cellBox, measureGrid, type GridView } from "./grid-view";
import type { Chart } from "../model/chart";
import type { SheetModel, WorkbookModel } from "../model/workbook-model";

/** Shows the charts of the active sheet over its cells; Univer itself draws none. */
export function showCharts(api: FUniver, model: WorkbookModel): void {
  const layer = document.createElement("div");
  layer.className = "chart-layer";
  document.body.append(layer);
  let shown = "";
  const draw = (): void => {
    const sheet = model.getActiveSheet();
    const view = sheet.charts.length > 0 ? measureGrid(api, sheet) : undefined;
    const pictures = view ? picturesOf(sheet, view) : "";
    if (pictures !== shown) layer.innerHTML = pictures;
    if (view) clip(layer, view);
    layer.hidden = pictures === "";
    shown = pictures;
    requestAnimationFrame(draw);
  };
  requestAnimationFrame(draw);
}

function picturesOf(sheet: SheetModel, view: GridView): string {
  return sheet.charts.map((chart) => pictureOf(sheet, chart, view)).join("");
}

function pictureOf(sheet: SheetModel, chart: Chart, view: GridView): string {
  const { place } = chart;
  if (place === null) return "";
  const start = cellBox(view, place.row, place.column);
  const end = cellBox(view, place.row + place.rowCount - 1, place.column + place.columnCount - 1);
  const size = { width: (end.right - start.left) / view.zoom, height: (end.bottom - start.top) / view.zoom };
  const left = start.left - view.canvas.left;
  const top = start.top - view.canvas.top;
  const picture = chartPicture(chart, chartData(sheet, chart), size);
  return `<div style="left:${left}px;top:${top}px;transform:scale(${view.zoom})">${picture}</div>`;
}

/** Nothing of a chart lies over the headers or beside the grid. */
function clip(layer: HTMLElement, { canvas, headers, zoom }: GridView): void {
  Object.assign(layer.style, {
    left: `${canvas.left}px`,
    top: `${canvas.top}px`,
    width: `${canvas.width}px`,
    height: `${canvas.height}px`,
    clipPath: `inset(${headers.height * zoom}px 12px 12px ${headers.width * zoom}px)`,
  });
}
