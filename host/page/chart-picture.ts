import { bars, colourOf, lines, type ChartData, type Plot } from "./chart-marks";
import { formatted, line, textAt } from "./chart-text";
import type { Chart } from "../model/chart";
import type { SheetModel } from "../model/workbook-model";

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The cells of a chart. */
export function chartData(sheet: SheetModel, { source }: Chart): ChartData {
  const [header = [], ...body] =
    source === null ? [] : sheet.getContents(source).map((row) => row.map(({ value }) => value));
  const numberAt = (row: readonly unknown[], column: number): number | null => {
    const value = row[column];
    return typeof value === "number" ? value : null;
  };
  return {
    categories: body.map(([first]) => String(first ?? "")),
    series: header.slice(1).map((name, at) => ({
      name: String(name ?? ""),
      values: body.map((row) => numberAt(row, at + 1)),
    })),
  };
}

/** A plain picture of a chart as SVG: enough to judge it by, not what Excel draws to the pixel. */
export function chartPicture(chart: Chart, data: ChartData, { width, height }: Size): string {
  const isLine = chart.kind.startsWith("Line");
  const left = isLine ? 44 : Math.min(width * 0.42, 260);
  const most = scaleEnd(chart, data);
  const plot: Plot = { left, top: 34, width: width - left - 40, height: height - 34 - 44, most };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="Times New Roman, serif" font-size="13">`,
    `<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" fill="#FFFFFF" stroke="#BFBFBF"/>`,
    textAt(width / 2, 22, chart.title, 'text-anchor="middle" font-weight="bold" font-size="15"'),
    scaleLines(chart, plot),
    isLine ? lines(chart, data, plot) : bars(chart, data, plot),
    chart.legend.isVisible ? legend(chart, data, { width, height }) : "",
    "</svg>",
  ].join("");
}

function scaleEnd({ kind }: Chart, { series, categories }: ChartData): number {
  if (kind === "BarStacked100") return 1;
  const sums = categories.map((_, at) => series.map(({ values }) => values[at] ?? 0));
  const isStacked = kind === "BarStacked";
  const most = Math.max(
    0,
    ...sums.flatMap((row) => (isStacked ? [row.reduce((sum, each) => sum + each, 0)] : row)),
  );
  const step = niceStep(most);
  return step * Math.max(1, Math.ceil(most / step));
}

function niceStep(most: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(most, 1e-9) / 4));
  return power * ([1, 2, 5, 10].find((each) => each * power * 5 >= most) ?? 10);
}

function scaleLines(chart: Chart, plot: Plot): string {
  const step = niceStep(plot.most);
  const count = Math.round(plot.most / step);
  const isLine = chart.kind.startsWith("Line");
  return Array.from({ length: count + 1 }, (_, at) => {
    const share = at / count;
    const label = formatted(at * step, chart.valueAxis.numberFormat);
    if (isLine) {
      const y = plot.top + plot.height * (1 - share);
      return (
        line([plot.left, y], [plot.left + plot.width, y]) +
        textAt(plot.left - 6, y + 4, label, 'text-anchor="end"')
      );
    }
    const x = plot.left + plot.width * share;
    return (
      line([x, plot.top], [x, plot.top + plot.height]) +
      textAt(x, plot.top + plot.height + 16, label, 'text-anchor="middle"')
    );
  }).join("");
}

function legend(chart: Chart, { series }: ChartData, { width, height }: Size): string {
  const widths = series.map(({ name }) => 30 + name.length * 7);
  let x = (width - widths.reduce((sum, each) => sum + each, 0)) / 2;
  return series
    .map(({ name }, at) => {
      const drawn = `<rect x="${x}" y="${height - 20}" width="10" height="10" fill="${colourOf(chart, at)}" stroke="#404040" stroke-width="0.5"/>${textAt(x + 15, height - 11, name, "")}`;
      x += widths[at] ?? 0;
      return drawn;
    })
    .join("");
}
