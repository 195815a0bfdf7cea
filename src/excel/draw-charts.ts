import type { SheetBlueprint, SheetChart } from "../domain/sheet/blueprint";
import { rangeAt } from "./ranges";

/**
 * A new sheet gets its charts; on a sheet that stood already they are given their cells again, so that what officers changed about a
 * chart stays, and one they deleted stays deleted (calls on a null object do nothing). Before protection, which locks charts too.
 */
export function drawCharts(sheet: Excel.Worksheet, { charts = [] }: SheetBlueprint, isNew: boolean): void {
  for (const chart of charts) {
    if (isNew) addChart(sheet, chart);
    else sheet.charts.getItemOrNullObject(chart.name).setData(rangeAt(sheet, chart.source), "Columns");
  }
}

const kinds = {
  barClustered: "BarClustered",
  barStacked: "BarStacked",
  barStacked100: "BarStacked100",
  line: "LineMarkers",
} as const;

function addChart(sheet: Excel.Worksheet, blueprint: SheetChart): void {
  const { name, kind, title, source, place, valueFormat } = blueprint;
  const chart = sheet.charts.add(kinds[kind], rangeAt(sheet, source), "Columns");
  chart.name = name;
  chart.format.font.name = "Times New Roman";
  chart.format.font.size = 11;
  chart.title.text = title;
  chart.title.format.font.size = 13;
  chart.title.format.font.bold = true;
  chart.legend.position = "Bottom";
  chart.legend.visible = blueprint.seriesColours.length > 1;
  chart.axes.valueAxis.minimum = 0;
  chart.axes.valueAxis.numberFormat = valueFormat;
  if (kind !== "line") listTopDown(chart);
  drawSeries(chart, blueprint);
  const { top, left, bottom, right } = place;
  const corner = (row: number, column: number): Excel.Range =>
    rangeAt(sheet, { top: row, bottom: row, left: column, right: column });
  chart.setPosition(corner(top, left), corner(bottom, right));
}

/** Horizontal bars in the order of the table, the scale still below them. */
function listTopDown({ axes }: Excel.Chart): void {
  axes.categoryAxis.reversePlotOrder = true;
  axes.categoryAxis.position = "Maximum";
}

const markers = ["Circle", "Square", "Diamond", "Triangle"] as const;

/** In the colours of the blueprint; the first series, or every line, carries its values. */
function drawSeries({ series }: Excel.Chart, { kind, seriesColours, valueFormat }: SheetChart): void {
  for (const [index, colour] of seriesColours.entries()) {
    const one = series.getItemAt(index);
    if (kind === "line") drawLine(one, colour, markers[index % markers.length] ?? "Circle");
    else one.format.fill.setSolidColor(colour);
    if (index > 0 && kind === "barClustered") continue;
    one.hasDataLabels = true;
    one.dataLabels.numberFormat = valueFormat;
  }
}

function drawLine(series: Excel.ChartSeries, colour: string, marker: (typeof markers)[number]): void {
  series.format.line.color = colour;
  series.markerStyle = marker;
  series.markerBackgroundColor = colour;
  series.markerForegroundColor = colour;
}
