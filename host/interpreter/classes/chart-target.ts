import { requireUnprotected } from "../guards";
import { itemNotFound } from "../office-error";
import type { Area } from "../../model/area";
import type { Chart, SeriesLook } from "../../model/chart";
import type { SheetModel } from "../../model/workbook-model";

/** A chart of a sheet. */
export interface ChartTarget {
  readonly sheet: SheetModel;
  readonly id: string;
}

/** One series of a chart, by its number. */
export interface SeriesTarget extends ChartTarget {
  readonly index: number;
}

/** The chart as it is now; deleted meanwhile → ItemNotFound. */
export function chartAt({ sheet, id }: ChartTarget): Chart {
  const chart = sheet.charts.find((one) => one.id === id);
  if (!chart) throw itemNotFound();
  return chart;
}

/** Changes some of a chart; a protected sheet refuses. */
export function changeChart(target: ChartTarget, part: Partial<Omit<Chart, "id">>): void {
  const { sheet } = target;
  requireUnprotected(sheet);
  const changed = { ...chartAt(target), ...part };
  sheet.charts = sheet.charts.map((one) => (one.id === target.id ? changed : one));
}

/** How many series the chart shows. */
export function seriesCount(target: ChartTarget): number {
  const { source } = chartAt(target);
  return source === null ? 0 : source.columnCount - 1;
}

/** Changes how one series looks. */
export function changeSeries(target: SeriesTarget, look: SeriesLook): void {
  const { series } = chartAt(target);
  changeChart(target, { series: { ...series, [target.index]: { ...series[target.index], ...look } } });
}

/** How a series was made to look. */
export function lookOf(target: SeriesTarget): SeriesLook {
  return chartAt(target).series[target.index] ?? {};
}

/** Header cell and values of a series, or the categories for the column left of the first. */
export function columnOf(target: ChartTarget, index: number): { readonly header: Area; readonly body: Area } {
  const { source } = chartAt(target);
  if (source === null) throw itemNotFound("The cells of the chart were deleted.");
  const column = source.column + 1 + index;
  const header = { row: source.row, column, rowCount: 1, columnCount: 1 };
  return { header, body: { ...header, row: source.row + 1, rowCount: source.rowCount - 1 } };
}
