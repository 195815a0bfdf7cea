import { fitted, formatted, textAt } from "./chart-text";
import type { Chart } from "../model/chart";

/** What a chart shows: texts as they stand in the cells, null for a blank value. */
export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
}

/** Where the bars or lines lie within the picture, and what the scale reaches. */
export interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly most: number;
}

const palette = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000"];

/** Horizontal bars, each band under or over the next as the axis runs; a blank value has none. */
export function bars(chart: Chart, { categories, series }: ChartData, plot: Plot): string {
  const band = plot.height / Math.max(1, categories.length);
  const isClustered = chart.kind === "BarClustered";
  const thickness = (band * 0.7) / (isClustered ? Math.max(1, series.length) : 1);
  return categories
    .map((category, row) => {
      const place = chart.categoryAxis.isReversed ? row : categories.length - 1 - row;
      const top = plot.top + band * (place + 0.15);
      let start = plot.left;
      const sum = series.reduce((total, { values }) => total + (values[row] ?? 0), 0);
      const drawn = series.map(({ values }, at) => {
        const value = values[row] ?? null;
        if (value === null) return "";
        const share = chart.kind === "BarStacked100" ? value / (sum || 1) : value / plot.most;
        const length = share * plot.width;
        const [x, y] = isClustered ? [plot.left, top + at * thickness] : [start, top];
        start += length;
        const label = chart.series[at]?.hasLabels
          ? textAt(
              isClustered ? x + length + 4 : x + length / 2,
              y + thickness / 2 + 4,
              formatted(value, chart.series[at]?.labelFormat ?? "General"),
              "",
            )
          : "";
        return `<rect x="${x}" y="${y}" width="${length}" height="${thickness}" fill="${colourOf(chart, at)}" stroke="#404040" stroke-width="0.5"/>${label}`;
      });
      return (
        textAt(plot.left - 6, top + band * 0.35 + 4, fitted(category, plot.left - 12), 'text-anchor="end"') +
        drawn.join("")
      );
    })
    .join("");
}

/** A line for each series with a mark for every value; blank values leave a gap. */
export function lines(chart: Chart, { categories, series }: ChartData, plot: Plot): string {
  const band = plot.width / Math.max(1, categories.length);
  const x = (row: number): number => plot.left + band * (row + 0.5);
  const names = categories.map((name, row) =>
    textAt(x(row), plot.top + plot.height + 16, fitted(name, band - 6), 'text-anchor="middle"'),
  );
  const drawn = series.map(({ values }, at) => {
    const points = values.flatMap((value, row) =>
      value === null ? [] : [{ x: x(row), y: plot.top + plot.height * (1 - value / plot.most), value }],
    );
    const colour = colourOf(chart, at);
    const path = points.map((point) => `${point.x},${point.y}`).join(" ");
    const marks = points.map(
      (point) =>
        `<rect x="${point.x - 4}" y="${point.y - 4}" width="8" height="8" rx="${at === 0 ? 4 : 0}" fill="${colour}" stroke="#404040"/>${textAt(point.x, point.y - 8, formatted(point.value, chart.series[at]?.labelFormat ?? "General"), 'text-anchor="middle"')}`,
    );
    return `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="3"/>${marks.join("")}`;
  });
  return names.join("") + drawn.join("");
}

/** Colour of a series: as it was given, else Excel's own. */
export function colourOf({ series }: Chart, at: number): string {
  return series[at]?.fillColor ?? series[at]?.lineColor ?? palette[at % palette.length] ?? "#4472C4";
}
