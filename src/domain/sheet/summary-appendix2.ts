import { formatDate } from "../calendar-date";
import type { TaskTotal } from "../consolidate/consolidation";
import { appendix2Rows, type FormRow } from "../form/form-rows";
import { planTexts } from "../form/plan-texts";
import type { BlueprintCell, CellStyle } from "./blueprint";
import { dateCell, textCell } from "./cells";
import { centredStyle, groupStyle, headerStyle, headingStyle, plainStyle } from "./styles";
import { unitName } from "./summary-appendix1";
import { lineRow, signedStyle, tableRow, type SheetRow } from "./summary-layout";
import type { SummaryContext } from "./summary-sheets";

const dayStyle: CellStyle = { ...centredStyle, numberFormat: "dd/mm/yyyy" };

/** Phụ lục II of the summary: each task with its evidence, day of completion and state; a task that all lead as x/y units. */
export function appendix2Table(context: SummaryContext, width: number): readonly SheetRow[] {
  const { plan, words, consolidation } = context;
  const totals = new Map(consolidation.tasks.map((total) => [total.id, total] as const));
  return [
    lineRow(plan.appendix2.heading, headingStyle, width),
    tableRow(
      "",
      words.summary.columns2.map((text) => textCell(text, headerStyle)),
    ),
    ...appendix2Rows(plan, "").map((row) => tableRow(row.id, rowCells(row, totals.get(row.id), context))),
  ];
}

function rowCells(
  row: FormRow,
  total: TaskTotal | undefined,
  context: SummaryContext,
): readonly BlueprintCell[] {
  const texts = planTexts(row);
  const text = (column: "ordinal" | "name" | "product" | "lead" | "coordination" | "timing"): string =>
    texts.get(column) ?? "";
  if (!total) {
    const cells = Array.from({ length: 9 }, () => textCell("", groupStyle));
    return [
      textCell(text("ordinal"), { ...groupStyle, horizontal: "center" }),
      textCell(text("name"), groupStyle),
      ...cells,
    ];
  }
  const state = context.words.taskStates[total.state];
  return [
    textCell(text("ordinal"), centredStyle),
    textCell(text("name"), plainStyle),
    textCell(text("product"), centredStyle),
    textCell(text("lead"), centredStyle),
    textCell(text("timing"), centredStyle),
    textCell(documentText(total, context), plainStyle),
    dateCell(total.completedOn, dayStyle),
    textCell(state, signedStyle(centredStyle, state)),
    textCell(text("coordination"), centredStyle),
    textCell(
      total.notes.map((note) => `${unitName(context.plan, note.unitId)}: ${note.text}`).join("\n"),
      plainStyle,
    ),
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
