import { formatDate } from "../calendar-date";
import type { SheetBlueprint } from "./blueprint";
import { byUnitSheet } from "./by-unit-sheet";
import { chartsSheet } from "./charts-sheet";
import { documentFoot, type DocumentFrame } from "./document-frame";
import { headingStyle, pageStyle } from "./styles";
import { appendix1Table, figureWidth } from "./summary-appendix1";
import { appendix2Table, documentWidth } from "./summary-appendix2";
import type { SummaryContext } from "./summary-context";
import { summaryHead } from "./summary-head";
import { lineRow, ownRows, summaryBlueprint, summaryMarks, type SheetRow } from "./summary-layout";
import { wordsWidth } from "./unit-lines";
import { unitTasksSheet } from "./unit-tasks-sheet";

const frame1: DocumentFrame = {
  widths: [6, 36, 18, figureWidth, figureWidth, 11, 11, 14, 17, 15, wordsWidth, 14],
  leftTo: 2,
  rightFrom: 5,
};
const frame2: DocumentFrame = {
  widths: [5, 36, 17, 15, 11, documentWidth, 12, 15, 15, wordsWidth, 14],
  leftTo: 2,
  rightFrom: 5,
};

/** Widths of the columns of each appendix in characters; a document shares its page in the same way. */
export const appendixWidths = { appendix1: frame1.widths, appendix2: frame2.widths } as const;

/**
 * The sheets that leave the office, values without formulas: "Tổng hợp" with Phụ lục I, "Tổng hợp PL II", "Theo đơn vị" (unit × indicator),
 * "Nhiệm vụ theo đơn vị" and "Biểu đồ". Excel repeats one band of rows on a sheet's pages: each appendix stands on a sheet of its own.
 */
export function summaryBlueprints(context: SummaryContext): readonly SheetBlueprint[] {
  const hasTasks = context.plan.appendix2.tasks.length > 0;
  return [
    indicatorsSheet(context),
    ...(hasTasks ? [tasksSheet(context)] : []),
    byUnitSheet(context),
    ...(hasTasks ? [unitTasksSheet(context)] : []),
    chartsSheet(context),
  ];
}

function indicatorsSheet(context: SummaryContext): SheetBlueprint {
  const { plan, words } = context;
  const { widths } = frame1;
  const head = [
    ...summaryHead(context, frame1),
    lineRow(plan.appendix1.heading, headingStyle, widths.length),
  ];
  const isLast = plan.appendix2.tasks.length === 0;
  const notes = words.summary.notes.map((note) => lineRow(note, noteStyle, widths.length));
  const foot = isLast ? documentFoot(context, frame1) : [];
  return summaryBlueprint({
    ...{ name: words.sheetNames.summary, mark: summaryMarks.summary, widths },
    // the legend stands between the heading and the header
    ...{ headerRow: head.length + 2, isHeadFrozen: false },
    rows: ownRows([...head, ...appendix1Table(context), blankLine(widths), ...notes, ...foot]),
  });
}

const noteStyle = { ...pageStyle, isItalic: true, fontSize: 11, wraps: true } as const;

function tasksSheet(context: SummaryContext): SheetBlueprint {
  const { plan, consolidation, words } = context;
  const { widths } = frame2;
  const { period, asOf } = consolidation;
  const head = [
    lineRow(plan.appendix2.heading, headingStyle, widths.length),
    lineRow(
      words.summary.attachedLine(plan, period, formatDate(asOf)),
      { ...pageStyle, isItalic: true, horizontal: "center", wraps: true },
      widths.length,
    ),
  ];
  const foot = documentFoot(context, frame2);
  return summaryBlueprint({
    ...{ name: words.sheetNames.summaryTasks, mark: summaryMarks.tasks, widths, headerRow: head.length + 2 },
    rows: ownRows([...head, ...appendix2Table(context), blankLine(widths), ...foot]),
  });
}

function blankLine(widths: readonly number[]): SheetRow {
  return lineRow("", pageStyle, widths.length);
}
