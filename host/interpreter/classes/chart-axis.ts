import { changeChart, chartAt, type ChartTarget } from "./chart-target";
import * as read from "../arguments";
import { instanceOf, type Instance, type OfficeClass } from "../office-class";
import type { ChartAxis } from "../../model/chart";

interface AxisTarget extends ChartTarget {
  readonly axis: "categoryAxis" | "valueAxis";
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chartaxis */
const chartAxisClass: OfficeClass<AxisTarget> = {
  name: "ChartAxis",
  get: {
    ReversePlotOrder: (target) => axisOf(target).isReversed,
    Position: (target) => axisOf(target).position,
    Minimum: (target) => axisOf(target).minimum ?? "",
    NumberFormat: (target) => axisOf(target).numberFormat,
  },
  set: {
    ReversePlotOrder: (target, value) => change(target, { isReversed: read.truth(value) }),
    Position: (target, value) => change(target, { position: read.oneOf(POSITIONS, value) }),
    Minimum: (target, value) => change(target, { minimum: value === "" ? null : read.number(value) }),
    NumberFormat: (target, value) => change(target, { numberFormat: read.text(value) }),
  },
};

const POSITIONS = ["Automatic", "Maximum", "Minimum"];

function axisOf(target: AxisTarget): ChartAxis {
  return chartAt(target)[target.axis];
}

function change(target: AxisTarget, part: Partial<ChartAxis>): void {
  changeChart(target, { [target.axis]: { ...axisOf(target), ...part } });
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chartaxes */
const chartAxesClass: OfficeClass<ChartTarget> = {
  name: "ChartAxes",
  to: {
    CategoryAxis: (target) => instanceOf(chartAxisClass, { ...target, axis: "categoryAxis" }),
    ValueAxis: (target) => instanceOf(chartAxisClass, { ...target, axis: "valueAxis" }),
  },
};

/** The axes of a chart. */
export function chartAxes(target: ChartTarget): Instance {
  return instanceOf(chartAxesClass, target);
}
