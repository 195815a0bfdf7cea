import { formatDate } from "../calendar-date";
import { documentHead, type DocumentFrame } from "./document-frame";
import { headingStyle, pageStyle, signColours } from "./styles";
import { unitName, type SummaryContext } from "./summary-context";
import { taskStateCounts, verdictCounts } from "./summary-counts";
import { lineRow, type SheetRow } from "./summary-layout";

const centred = { ...pageStyle, horizontal: "center", wraps: true } as const;
const plain = { ...pageStyle, wraps: true } as const;
const alarm = signColours.find(({ sign }) => sign === "✖");

/** Who, when, how many reported and the totals in words: what a director reads first. Always as many rows, so that the table below never moves. */
export function summaryHead(context: SummaryContext, frame: DocumentFrame): readonly SheetRow[] {
  const { plan, consolidation, lock, words } = context;
  const { summary } = words;
  const { period, asOf, received, expected } = consolidation;
  const line = (text: string, style: typeof pageStyle): SheetRow => lineRow(text, style, frame.widths.length);
  return [
    ...documentHead(context, frame),
    line(summary.title(plan, period), headingStyle),
    line(summary.periodLine(period, formatDate(asOf)), { ...centred, isItalic: true }),
    line(summary.lockLine(lock), { ...centred, isItalic: true, fontSize: 11 }),
    line(summary.reportedLine(received.length, expected.length), { ...centred, isBold: true }),
    missingRow(context, line),
    ...totalRows(context, line),
    line("", pageStyle),
  ];
}

type Line = (text: string, style: typeof pageStyle) => SheetRow;

function missingRow({ plan, consolidation, words }: SummaryContext, line: Line): SheetRow {
  const { missing } = consolidation;
  if (missing.length === 0) return line(words.summary.allReported, plain);
  const names = missing.map((id) => unitName(plan, id));
  const stressed = { ...plain, isBold: true, fontColor: alarm?.fontColor ?? "#9C0006" };
  return line(words.summary.missingLine(names), stressed);
}

function totalRows({ plan, consolidation, words }: SummaryContext, line: Line): readonly SheetRow[] {
  const { indicators } = consolidation;
  const { tasks } = plan.appendix2;
  const main = tasks.filter((task) => task.isMain).length;
  const { totalsLine1, totalsLine2 } = words.summary;
  return [
    line(totalsLine1(verdictCounts(indicators), indicators.length), plain),
    line(
      tasks.length === 0 ? "" : totalsLine2(taskStateCounts(consolidation), main, tasks.length - main),
      plain,
    ),
  ];
}
