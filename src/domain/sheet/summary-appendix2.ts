import { formatDate } from "../calendar-date";
import type { TaskTotal } from "../consolidate/consolidation";
import { appendix2Rows } from "../form/form-rows";
import type { BlueprintCell, CellStyle } from "./blueprint";
import { dateCell, textCell } from "./cells";
import { centredStyle, plainStyle, signedStyle } from "./styles";
import type { SheetRow } from "./summary-layout";
import type { SummaryContext } from "./summary-context";
import { summaryTable, tableLegend, type PlanText } from "./summary-table";
import { shownText, unitLines } from "./unit-lines";

/** Width in characters of the column of documents. */
export const documentWidth = 18;

const dayStyle: CellStyle = { ...centredStyle, numberFormat: "dd/mm/yyyy" };

/** Phụ lục II of the summary: each task with its evidence, day of completion and state; a task that all lead as x/y units. */
export function appendix2Table(context: SummaryContext): readonly SheetRow[] {
  const { plan, words, consolidation } = context;
  return summaryTable({
    legend: tableLegend("appendix2", context),
    columns: words.summary.columns2,
    rows: appendix2Rows(plan, ""),
    totals: new Map(consolidation.tasks.map((total) => [total.id, total])),
    cellsOf: (total, text) => taskCells(total, text, context),
  });
}

function taskCells(total: TaskTotal, text: PlanText, context: SummaryContext): readonly BlueprintCell[] {
  const state = context.words.taskStates[total.state];
  return [
    textCell(text("ordinal"), centredStyle),
    textCell(text("name"), plainStyle),
    textCell(text("product"), centredStyle),
    textCell(text("lead"), centredStyle),
    textCell(text("timing"), centredStyle),
    textCell(shownText(documentText(total, context), documentWidth, context.words.summary), plainStyle),
    dateCell(total.completedOn, dayStyle),
    textCell(state, signedStyle(centredStyle, state)),
    textCell(text("coordination"), centredStyle),
    textCell(unitLines(total.notes, context), plainStyle),
    textCell(remark(total, context), plainStyle),
  ];
}

/** Documents of a task that every unit leads are each unit's own; the summary counts units instead. */
function documentText(total: TaskTotal, { words }: SummaryContext): string {
  if (total.expected > 1) return "";
  const { documentNumber, documentDate, evidence } = total;
  const document = documentNumber
    ? words.summary.document(documentNumber, documentDate && formatDate(documentDate))
    : "";
  return [document, evidence ?? ""].filter((text) => text !== "").join("\n");
}

function remark(total: TaskTotal, { words }: SummaryContext): string {
  if (total.expected > 1) {
    const done = total.units.filter(
      ({ state }) => state === "done" || state === "onTime" || state === "late",
    ).length;
    return words.summary.unitsDone(done, total.expected);
  }
  return total.units.length === 0 ? words.summary.ownerMissing : "";
}
