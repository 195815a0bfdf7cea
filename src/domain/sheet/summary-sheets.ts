import { formatDate } from "../calendar-date";
import type { SheetBlueprint } from "./blueprint";
import { byUnitSheet } from "./by-unit-sheet";
import { unitName, type SummaryContext } from "./summary-context";
import { appendix1Table } from "./summary-appendix1";
import { appendix2Table } from "./summary-appendix2";
import { lineRow, summaryBlueprint, summaryMarks, type SheetRow } from "./summary-layout";
import { headingStyle, pageStyle, signColours } from "./styles";
import { wordsWidth } from "./unit-lines";
import { taskStateCounts, verdictCounts } from "./summary-counts";

/** Widths in characters of the eleven columns that both tables share. */
const widths = [6, 38, 18, 13, 13, 15, 13, 18, 17, wordsWidth, 17] as const;

/** The sheets that leave the office: "Tổng hợp" (both appendices) and "Theo đơn vị" (unit × indicator). Values, no formulas. */
export function summaryBlueprints(context: SummaryContext): readonly SheetBlueprint[] {
  return [summarySheet(context), byUnitSheet(context)];
}

function summarySheet(context: SummaryContext): SheetBlueprint {
  const head = headRows(context);
  const rows = [
    ...head,
    ...appendix1Table(context),
    lineRow("", pageStyle, widths.length),
    ...appendix2Table(context),
  ];
  const { summary: name } = context.words.sheetNames;
  return summaryBlueprint({ name, mark: summaryMarks.summary, rows, widths, headerRow: null });
}

/** Who and when, how many reported, and the totals in words: what a director reads first. */
function headRows({ plan, consolidation, words }: SummaryContext): readonly SheetRow[] {
  const { summary } = words;
  const { period, asOf, received, expected, missing } = consolidation;
  const width = widths.length;
  const centred = { ...pageStyle, horizontal: "center", wraps: true } as const;
  const names = missing.map((id) => unitName(plan, id));
  const alarm = signColours.find(({ sign }) => sign === "✖");
  const partial = { ...pageStyle, wraps: true, isBold: true, fontColor: alarm?.fontColor ?? "#9C0006" };
  const totals = { ...pageStyle, wraps: true };
  const main = plan.appendix2.tasks.filter((task) => task.isMain).length;
  return [
    lineRow(plan.agency.name.toLocaleUpperCase("vi"), { ...pageStyle, isBold: true }, width),
    lineRow(summary.title(plan, period), headingStyle, width),
    lineRow(summary.periodLine(period, formatDate(asOf)), { ...centred, isItalic: true }, width),
    lineRow(summary.reportedLine(received.length, expected.length), { ...centred, isBold: true }, width),
    missing.length > 0
      ? lineRow(summary.missingLine(names), partial, width)
      : lineRow(summary.allReported, totals, width),
    lineRow(
      summary.totalsLine1(verdictCounts(consolidation.indicators), consolidation.indicators.length),
      totals,
      width,
    ),
    lineRow(
      summary.totalsLine2(taskStateCounts(consolidation), main, plan.appendix2.tasks.length - main),
      totals,
      width,
    ),
    lineRow("", pageStyle, width),
  ];
}
