import {
  changeSeries,
  chartAt,
  columnOf,
  lookOf,
  seriesCount,
  type ChartTarget,
  type SeriesTarget,
} from "./chart-target";
import * as read from "../arguments";
import { instanceOf, type Argument, type Instance, type OfficeClass } from "../office-class";
import { itemNotFound, notImplemented } from "../office-error";
import type { Area } from "../../model/area";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartseries */
const chartSeriesClass: OfficeClass<SeriesTarget> = {
  name: "ChartSeries",
  get: {
    Name: (target) => String(valuesIn(target, columnOf(target, target.index).header)[0] ?? ""),
    HasDataLabels: (target) => lookOf(target).hasLabels ?? false,
    MarkerStyle: (target) => lookOf(target).markerStyle ?? "Automatic",
  },
  set: {
    HasDataLabels: (target, value) => changeSeries(target, { hasLabels: read.truth(value) }),
    MarkerStyle: (target, value) => changeSeries(target, { markerStyle: read.oneOf(MARKERS, value) }),
    MarkerBackgroundColor: (target, value) => changeSeries(target, { fillColor: read.color(value) }),
    MarkerForegroundColor: (target, value) => changeSeries(target, { lineColor: read.color(value) }),
  },
  to: {
    Format: (target) => instanceOf(chartSeriesFormat, target),
    DataLabels: (target) => instanceOf(chartDataLabels, target),
  },
  call: { GetDimensionValues: (target, [dimension]) => dimensionValues(target, read.text(dimension)) },
};

const MARKERS = ["Automatic", "None", "Circle", "Diamond", "Square", "Triangle"];

/** https://learn.microsoft.com/javascript/api/excel/excel.chartseriesformat */
const chartSeriesFormat: OfficeClass<SeriesTarget> = {
  name: "ChartSeriesFormat",
  to: {
    Fill: (target) => instanceOf(chartFill, target),
    Line: (target) => instanceOf(chartLineFormat, target),
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.chartfill */
const chartFill: OfficeClass<SeriesTarget> = {
  name: "ChartFill",
  call: {
    SetSolidColor: (target, [color]) => {
      changeSeries(target, { fillColor: read.color(color) });
    },
    GetSolidColor: (target) => lookOf(target).fillColor ?? "",
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.chartlineformat */
const chartLineFormat: OfficeClass<SeriesTarget> = {
  name: "ChartLineFormat",
  get: { Color: (target) => lookOf(target).lineColor ?? "" },
  set: { Color: (target, value) => changeSeries(target, { lineColor: read.color(value) }) },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.chartdatalabels */
const chartDataLabels: OfficeClass<SeriesTarget> = {
  name: "ChartDataLabels",
  get: { NumberFormat: (target) => lookOf(target).labelFormat ?? "General" },
  set: { NumberFormat: (target, value) => changeSeries(target, { labelFormat: read.text(value) }) },
};

function dimensionValues(target: SeriesTarget, dimension: string): readonly unknown[] {
  if (dimension === "Values") return valuesIn(target, columnOf(target, target.index).body);
  if (dimension === "Categories") return valuesIn(target, columnOf(target, -1).body);
  throw notImplemented(`ChartSeries.getDimensionValues("${dimension}")`);
}

/** A blank cell is "", as everywhere in Office.js. */
function valuesIn({ sheet }: ChartTarget, area: Area): readonly unknown[] {
  return sheet.getContents(area).map(([content]) => content?.value ?? "");
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chartseriescollection */
const chartSeriesCollection: OfficeClass<ChartTarget> = {
  name: "ChartSeriesCollection",
  get: { Count: seriesCount },
  items: (target) => Array.from({ length: seriesCount(target) }, (_, index) => seriesAt(target, index)),
  call: {
    GetCount: seriesCount,
    GetItemAt: (target, [index]) => seriesAt(target, index),
  },
};

function seriesAt(target: ChartTarget, index: Argument): Instance {
  if (read.whole(index) >= seriesCount(target)) throw itemNotFound();
  return instanceOf(chartSeriesClass, { ...target, index: read.whole(index) });
}

/** The series of a chart. */
export function chartSeries(target: ChartTarget): Instance {
  chartAt(target);
  return instanceOf(chartSeriesCollection, target);
}
