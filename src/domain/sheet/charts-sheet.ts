import type { SheetBlueprint, SheetChart } from "./blueprint";
import { attainmentBlock, tasksBlock, trendBlock, type ChartBlock } from "./chart-blocks";
import { textCell } from "./cells";
import type { SummaryContext } from "./summary-context";
import { lineRow, ownRows, summaryBlueprint, summaryMarks, tableRow, type SheetRow } from "./summary-layout";
import { headerStyle, headingStyle, pageStyle } from "./styles";

/** Columns of a table, then those that its chart covers. */
const tableWidths = [38, 11, 11] as const;
const chartWidths = [11, 11, 11, 11, 11, 11] as const;
const widths = [...tableWidths, ...chartWidths];
const noteStyle = { ...pageStyle, isItalic: true, fontSize: 11, wraps: true } as const;

/** Points; a lower chart has no room for its title, legend and axis. */
const leastChartHeight = 190;

/** So many rows beside their charts stand on one page; a longer plan runs over several. */
const mostRowsOnPage = 32;

/** Charts with the figures they are drawn from beside them: indicators against their targets, tasks by class, the year by period. */
export function chartsSheet(context: SummaryContext): SheetBlueprint {
  const blocks = [attainmentBlock(context), tasksBlock(context), trendBlock(context)];
  const { rows, charts } = placed(
    blocks.filter((block) => block.rows.length > 0),
    headRows(context),
  );
  const { sheetNames } = context.words;
  const blueprint = summaryBlueprint({
    ...{ name: sheetNames.charts, mark: summaryMarks.charts, widths, headerRow: null },
    rows: ownRows(rows.map((row) => ({ ...row, cells: padded(row.cells) }))),
  });
  const tall = rows.length <= mostRowsOnPage ? { fitToPagesTall: 1 } : {};
  const print = blueprint.print && { ...blueprint.print, orientation: "portrait" as const, ...tall };
  return { ...blueprint, charts, print };
}

function headRows({ consolidation, words: { summary } }: SummaryContext): readonly SheetRow[] {
  const { received, expected } = consolidation;
  const reported = summary.reportedLine(received.length, expected.length);
  return [
    lineRow(summary.charts.title, headingStyle, widths.length),
    lineRow(reported, { ...pageStyle, horizontal: "center" }, widths.length),
  ];
}

interface Placed {
  readonly rows: readonly SheetRow[];
  readonly charts: readonly SheetChart[];
}

/** The blocks one under the other, each chart over the columns to the right of its table. */
function placed(blocks: readonly ChartBlock[], head: readonly SheetRow[]): Placed {
  const rows = [...head];
  const charts: SheetChart[] = [];
  for (const block of blocks) {
    const { title, note } = block.words;
    rows.push(lineRow(title, { ...pageStyle, isBold: true }, widths.length));
    rows.push(lineRow(note, noteStyle, widths.length));
    // the hidden row of ids stands above
    const top = rows.length + 1;
    rows.push(...tableRows(block));
    charts.push(chartOf(block, top, rows.length));
  }
  return { rows, charts };
}

/** Header and body, at least as high as a chart. */
function tableRows({ columns, rows }: ChartBlock): readonly SheetRow[] {
  const header = columns.map((text) => textCell(text, headerStyle));
  const leastHeight = Math.ceil(leastChartHeight / rows.length);
  return [tableRow("", header), ...rows.map((row) => ({ ...row, leastHeight }))];
}

function chartOf(block: ChartBlock, top: number, bottom: number): SheetChart {
  const { words, kind, series, valueFormat } = block;
  return {
    ...{ name: words.name, kind, title: words.title, valueFormat, seriesColours: series },
    source: { top, bottom, left: 1, right: 1 + series.length },
    place: { top, bottom, left: tableWidths.length + 1, right: widths.length },
  };
}

function padded(cells: SheetRow["cells"]): SheetRow["cells"] {
  const missing = Math.max(0, widths.length - cells.length);
  return [...cells, ...Array.from({ length: missing }, () => textCell("", pageStyle))];
}
