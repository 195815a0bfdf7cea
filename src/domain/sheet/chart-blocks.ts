import { shownRatio } from "../attain/shown-ratio";
import type { TaskClass } from "../attain/task-class";
import type { IndicatorTotal } from "../consolidate/consolidation";
import { appendix1Rows } from "../form/form-rows";
import { planTexts } from "../form/plan-texts";
import { decidingRatio } from "../report/deciding-ratio";
import type { BlueprintCell, SheetChart } from "./blueprint";
import { numberCell, textCell } from "./cells";
import type { ChartWords } from "./chart-words";
import type { SummaryContext } from "./summary-context";
import { tableRow, type SheetRow } from "./summary-layout";
import { centredStyle, plainStyle } from "./styles";
import { yearTrend } from "./year-trend";

/** A table and the chart that stands beside it. */
export interface ChartBlock {
  readonly words: Pick<ChartWords["tasks"], "name" | "title" | "note">;
  readonly columns: readonly string[];
  readonly rows: readonly SheetRow[];
  readonly kind: SheetChart["kind"];
  /** A colour for each column after the first that the chart shows; the columns after them are only read. */
  readonly series: readonly string[];
  readonly valueFormat: string;
}

/** Told apart by lightness where there is no colour. */
const seriesColours = { result: "#1F4E79", target: "#BDD7EE" } as const;
const percentStyle = { ...centredStyle, numberFormat: "0.00%" } as const;
const shareStyle = { ...centredStyle, numberFormat: "0.0%" } as const;
const countStyle = { ...centredStyle, numberFormat: "#,##0" } as const;

/** A chart has room for two lines beside a bar. */
const longestLabel = 52;

/** Every indicator with a target in percent: its result as shown in "Tổng hợp", and the target; no result is no bar. */
export function attainmentBlock(context: SummaryContext): ChartBlock {
  const words = context.words.summary.charts.attainment;
  const names = new Map(appendix1Rows(context.plan, "").map((row) => [row.id, labelOf(planTexts(row))]));
  const rows = context.consolidation.indicators.flatMap((total) =>
    total.target === null
      ? []
      : [tableRow(total.id, attainmentCells(total, total.target, names.get(total.id) ?? total.id))],
  );
  const series = [seriesColours.result, seriesColours.target];
  return { words, columns: words.columns, rows, kind: "barClustered", series, valueFormat: "0%" };
}

function attainmentCells(total: IndicatorTotal, percent: number, label: string): readonly BlueprintCell[] {
  const ratio = decidingRatio(total);
  return [
    textCell(label, plainStyle),
    numberCell(ratio && shownRatio(ratio, { percent }), percentStyle),
    numberCell(percent / 100, percentStyle),
  ];
}

const classOrder: readonly TaskClass[] = ["onTime", "late", "inProgress", "overdue", "ongoing", "noDeadline"];

/** D10: main tasks by class, each counted once; none for a plan without tasks. */
export function tasksBlock({ consolidation, words }: SummaryContext): ChartBlock {
  const { classes, ...chart } = words.summary.charts.tasks;
  const { taskTotals } = consolidation;
  const total = classOrder.reduce((sum, each) => sum + taskTotals[each], 0);
  const rows = classOrder.map((each) =>
    tableRow("", [
      textCell(classes[each], plainStyle),
      numberCell(taskTotals[each], countStyle),
      numberCell(taskTotals[each] / total, shareStyle),
    ]),
  );
  return {
    ...{ words: chart, columns: chart.columns, rows: total === 0 ? [] : rows },
    ...{ kind: "barClustered", series: [seriesColours.result], valueFormat: "0" },
  };
}

/** The year so far: shares of indicators met and of tasks completed at the end of each period; unknown periods stay blank. */
export function trendBlock(context: SummaryContext): ChartBlock {
  const words = context.words.summary.charts.trend;
  const hasTasks = context.plan.appendix2.tasks.length > 0;
  const rows = yearTrend(context).map(({ label, met, completed }) =>
    tableRow("", [
      textCell(label, plainStyle),
      numberCell(met, shareStyle),
      ...(hasTasks ? [numberCell(completed, shareStyle)] : []),
    ]),
  );
  const columns = hasTasks ? words.columns : words.columns.slice(0, 2);
  const series = Object.values(seriesColours).slice(0, columns.length - 1);
  return { words, columns, rows, kind: "line", series, valueFormat: "0%" };
}

/** Ordinal and name, cut between words where a chart has no room; "Tổng hợp" has the whole name. */
function labelOf(texts: ReturnType<typeof planTexts>): string {
  const ordinal = texts.get("ordinal") ?? "";
  const name = texts.get("name") ?? "";
  const label = ordinal === "" ? name : `${ordinal}. ${name}`;
  if (label.length <= longestLabel) return label;
  const cut = label.slice(0, longestLabel);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), longestLabel / 2)).replace(/[\ud800-\udbff,;]$/, "")}…`;
}
