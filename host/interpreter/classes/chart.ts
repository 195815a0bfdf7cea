import { chartAxes } from "./chart-axis";
import { chartSeries } from "./chart-series";
import { changeChart, chartAt, type ChartTarget } from "./chart-target";
import { chartFormat, chartLegend, chartTitle } from "./chart-words";
import { areaOf, rangeArgument } from "./range-target";
import { requireAddress, splitSheetName } from "../address";
import * as read from "../arguments";
import { requireUnprotected } from "../guards";
import {
  instanceOf,
  isInstance,
  orNullObject,
  type Argument,
  type Instance,
  type OfficeClass,
} from "../office-class";
import { invalidArgument, itemNotFound, notImplemented } from "../office-error";
import type { Area } from "../../model/area";
import { CHART_KINDS, type Chart } from "../../model/chart";
import type { SheetModel } from "../../model/workbook-model";

/** https://learn.microsoft.com/javascript/api/excel/excel.chart */
const chartClass: OfficeClass<ChartTarget> = {
  name: "Chart",
  id: ({ id }) => id,
  get: {
    Id: ({ id }) => id,
    Name: (target) => chartAt(target).name,
    ChartType: (target) => chartAt(target).kind,
  },
  set: { Name: (target, value) => changeChart(target, { name: read.text(value) }) },
  to: {
    Title: chartTitle,
    Legend: chartLegend,
    Axes: chartAxes,
    Series: chartSeries,
    Format: chartFormat,
  },
  call: {
    SetData: (target, [range, by]) => {
      changeChart(target, { source: sourceArgument(target.sheet, range, by) });
    },
    SetPosition: (target, [start, end]) => {
      changeChart(target, { place: around(areaArgument(start), areaArgument(end ?? start)) });
    },
    Delete: (target) => {
      requireUnprotected(target.sheet);
      const { id } = chartAt(target);
      target.sheet.charts = target.sheet.charts.filter((one) => one.id !== id);
    },
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.chartcollection */
const chartCollectionClass: OfficeClass<SheetModel> = {
  name: "ChartCollection",
  get: { Count: (sheet) => sheet.charts.length },
  items: (sheet) => sheet.charts.map((chart) => chartOf(sheet, chart)),
  item: (sheet, name) => find(sheet, name),
  call: {
    Add: (sheet, args) => add(sheet, args),
    GetCount: (sheet) => sheet.charts.length,
    GetItem: (sheet, [name]) => find(sheet, name),
    GetItemAt: (sheet, [index]) => chartOf(sheet, sheet.charts[read.whole(index)]),
    GetItemOrNullObject: (sheet, [name]) => orNullObject("Chart", () => find(sheet, name)),
  },
};

/** By name, upper and lower case alike. */
function find(sheet: SheetModel, name: Argument): Instance {
  const wanted = read.text(name).toLowerCase();
  return chartOf(
    sheet,
    sheet.charts.find((chart) => chart.name.toLowerCase() === wanted),
  );
}

function chartOf(sheet: SheetModel, chart: Chart | undefined): Instance {
  if (!chart) throw itemNotFound();
  return instanceOf(chartClass, { sheet, id: chart.id });
}

function add(sheet: SheetModel, [type, range, by]: readonly Argument[]): Instance {
  requireUnprotected(sheet);
  const kind = CHART_KINDS.find((one) => one === type);
  if (kind === undefined) throw notImplemented(`ChartCollection.add("${read.text(type)}")`);
  const last = Math.max(0, ...sheet.charts.map(({ id }) => Number(id)));
  const id = String(last + 1);
  const source = sourceArgument(sheet, range, by);
  const chart: Chart = { ...newChart, id, kind, source, name: `Chart ${id}` };
  sheet.charts = [...sheet.charts, chart];
  return chartOf(sheet, chart);
}

const font = { name: "Calibri", size: 10, isBold: false, color: "#000000" };
const axis = { isReversed: false, position: "Automatic", minimum: null, numberFormat: "General" };

/** As Excel makes one. */
const newChart: Omit<Chart, "id" | "kind" | "source" | "name"> = {
  ...{ place: null, title: "", font, titleFont: { ...font, size: 14 } },
  legend: { isVisible: true, position: "Right" },
  ...{ categoryAxis: axis, valueAxis: axis, series: {} },
};

/** Cells of the same sheet with the series in columns. */
function sourceArgument(sheet: SheetModel, range: Argument, by: Argument): Area {
  const target = rangeArgument(range);
  if (target.sheet.id !== sheet.id) throw notImplemented("a chart of another sheet's cells");
  if (by !== "Columns") throw notImplemented("a chart whose series are not in columns");
  const area = areaOf(target);
  if (area.rowCount < 2 || area.columnCount < 2) throw invalidArgument("A chart needs a header and values.");
  return area;
}

function areaArgument(cell: Argument): Area {
  return isInstance(cell)
    ? areaOf(rangeArgument(cell))
    : requireAddress(splitSheetName(read.text(cell)).address);
}

function around(start: Area, end: Area): Area {
  const rowCount = end.row + end.rowCount - start.row;
  const columnCount = end.column + end.columnCount - start.column;
  if (rowCount < 1 || columnCount < 1)
    throw invalidArgument("A chart lies from the upper left to the lower right.");
  return { row: start.row, column: start.column, rowCount, columnCount };
}

/** The charts of a sheet. */
export function chartCollection(sheet: SheetModel): Instance {
  return instanceOf(chartCollectionClass, sheet);
}
