import { changeChart, chartAt, type ChartTarget } from "./chart-target";
import * as read from "../arguments";
import { instanceOf, type Instance, type OfficeClass } from "../office-class";
import type { ChartFont } from "../../model/chart";

interface FontTarget extends ChartTarget {
  readonly font: "font" | "titleFont";
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chartfont */
const chartFontClass: OfficeClass<FontTarget> = {
  name: "ChartFont",
  get: {
    Name: (target) => fontOf(target).name,
    Size: (target) => fontOf(target).size,
    Bold: (target) => fontOf(target).isBold,
    Color: (target) => fontOf(target).color,
  },
  set: {
    Name: (target, value) => change(target, { name: read.text(value) }),
    Size: (target, value) => change(target, { size: read.number(value) }),
    Bold: (target, value) => change(target, { isBold: read.truth(value) }),
    Color: (target, value) => change(target, { color: read.color(value) }),
  },
};

function fontOf(target: FontTarget): ChartFont {
  return chartAt(target)[target.font];
}

function change(target: FontTarget, part: Partial<ChartFont>): void {
  changeChart(target, { [target.font]: { ...fontOf(target), ...part } });
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chartareaformat */
const chartAreaFormat: OfficeClass<ChartTarget> = {
  name: "ChartAreaFormat",
  to: { Font: (target) => instanceOf(chartFontClass, { ...target, font: "font" }) },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.charttitleformat */
const chartTitleFormat: OfficeClass<ChartTarget> = {
  name: "ChartTitleFormat",
  to: { Font: (target) => instanceOf(chartFontClass, { ...target, font: "titleFont" }) },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.charttitle */
const chartTitleClass: OfficeClass<ChartTarget> = {
  name: "ChartTitle",
  get: { Text: (target) => chartAt(target).title },
  set: { Text: (target, value) => changeChart(target, { title: read.text(value) }) },
  to: { Format: (target) => instanceOf(chartTitleFormat, target) },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.chartlegend */
const chartLegendClass: OfficeClass<ChartTarget> = {
  name: "ChartLegend",
  get: {
    Visible: (target) => chartAt(target).legend.isVisible,
    Position: (target) => chartAt(target).legend.position,
  },
  set: {
    Visible: (target, value) =>
      changeChart(target, { legend: { ...chartAt(target).legend, isVisible: read.truth(value) } }),
    Position: (target, value) =>
      changeChart(target, { legend: { ...chartAt(target).legend, position: read.oneOf(PLACES, value) } }),
  },
};

const PLACES = ["Top", "Bottom", "Left", "Right", "Corner"];

/** What applies to the whole chart. */
export function chartFormat(target: ChartTarget): Instance {
  return instanceOf(chartAreaFormat, target);
}

/** The title of a chart. */
export function chartTitle(target: ChartTarget): Instance {
  return instanceOf(chartTitleClass, target);
}

/** The legend of a chart. */
export function chartLegend(target: ChartTarget): Instance {
  return instanceOf(chartLegendClass, target);
}
