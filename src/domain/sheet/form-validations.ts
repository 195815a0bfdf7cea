import { calendarDate, formatDate } from "../calendar-date";
import { entryColumns, type AppendixId, type ColumnId } from "../form/columns";
import { largestCount } from "../form/form-entries";
import { openColumns, type FormRow } from "../form/form-rows";
import type { Area } from "../address";
import { agencyOn } from "../plan/in-force";
import type { Validation } from "./blueprint";
import type { PlacedRow } from "./form-body";
import { hasPrevious, type FormContext } from "./form-context";
import { columnIndex } from "./form-layout";
import { dropDownLists, labelsOf, listReference } from "./lists";
import type { Prompt } from "./form-words";

const longestText = 5000;

/**
 * Validations of every entry cell: typed, with a prompt that says what to enter and a stop message that says how to mend.
 * Cells one below another that say the same share one validation.
 */
export function formValidations(
  appendix: AppendixId,
  rows: readonly PlacedRow[],
  context: FormContext,
): readonly Validation[] {
  return entryColumns[appendix].flatMap((column) => {
    const left = columnIndex(appendix, column, hasPrevious(context));
    const open = rows.filter(({ row }) => openColumns(row).includes(column));
    const single = open.map(({ row, index }): Validation => {
      const area: Area = { top: index, bottom: index, left, right: left };
      return { area, ...entryRule({ appendix, row, index }, column, context) };
    });
    return single.reduce<readonly Validation[]>(joinBelow, []);
  });
}

function joinBelow(joined: readonly Validation[], next: Validation): readonly Validation[] {
  const last = joined.at(-1);
  const isSame = last && last.area.bottom + 1 === next.area.top && sayings(last) === sayings(next);
  if (!isSame) return [...joined, next];
  return [...joined.slice(0, -1), { ...last, area: { ...last.area, bottom: next.area.bottom } }];
}

function sayings({ rule, prompt, alert }: Validation): string {
  return JSON.stringify([rule, prompt, alert]);
}

interface Place {
  readonly appendix: AppendixId;
  readonly row: FormRow;
  readonly index: number;
}

type EntryRule = Omit<Validation, "area">;

function entryRule(place: Place, column: ColumnId, context: FormContext): EntryRule {
  const { row } = place;
  const { prompts } = context.words.form;
  if (row.kind === "ratio" && (column === "numerator" || column === "denominator"))
    return countRule(prompts[column](row.input), context);
  if (column === "verdict" && row.kind === "qualitative")
    return listRule(labelsOf(row.indicator.verdictOptions), prompts.verdict, context);
  if (column === "status") return listRule(statusLabels(context), prompts.status, context);
  if (row.kind === "task" && isDateColumn(column)) return dateRule(column, row, context);
  return textRule(textPrompt(row, column, context), context);
}

function countRule(prompt: Prompt, { words }: FormContext): EntryRule {
  const { wholeNumber } = words.form.alerts;
  return {
    rule: { kind: "wholeNumber", min: 0, max: largestCount },
    prompt,
    alert: { style: "stop", ...wholeNumber },
  };
}

function listRule(labels: readonly string[], prompt: Prompt, { plan, words }: FormContext): EntryRule {
  const listFrom = listReference(dropDownLists(plan, words), labels);
  return { rule: { kind: "list", listFrom }, prompt, alert: { style: "stop", ...words.form.alerts.list } };
}

/** Documents and completions may date from November of the year before on (plans are often signed then). */
function dateRule(
  column: "completedOn" | "documentDate" | "deadline",
  row: FormRow,
  context: FormContext,
): EntryRule {
  const { prompts, alerts } = context.words.form;
  const from = calendarDate(context.plan.year - 1, 11, 1) ?? context.period.from;
  const to =
    column === "deadline" ? (calendarDate(context.plan.year + 1, 12, 31) ?? context.asOf) : context.asOf;
  const shown = [formatDate(from), formatDate(to)] as const;
  const timing = row.kind === "task" ? row.task.timingText : "";
  const prompt = column === "deadline" ? prompts.deadline(timing) : prompts[column](...shown);
  return { rule: { kind: "date", from, to }, prompt, alert: { style: "stop", ...alerts.date(...shown) } };
}

/** A length, not a formula: in a formula a relative reference would hang on the active cell in some builds. */
function textRule(prompt: Prompt, { words }: FormContext): EntryRule {
  return {
    rule: { kind: "textLength", max: longestText },
    prompt,
    alert: { style: "stop", ...words.form.alerts.text },
  };
}

function textPrompt(row: FormRow, column: ColumnId, { plan, period, words }: FormContext): Prompt {
  const { prompts } = words.form;
  if (column === "published" && row.kind === "qualitative")
    return prompts.published(row.indicator.detailLabels);
  if (column === "documentNumber" && row.kind === "task")
    return prompts.documentNumber(row.task.products.join("; "), agencyOn(plan, period.to).docSymbol);
  return column === "explanation"
    ? prompts.explanation
    : column === "evidence"
      ? prompts.evidence
      : prompts.note;
}

function statusLabels({ plan, words }: FormContext): readonly string[] {
  return dropDownLists(plan, words)[0] ?? [];
}

function isDateColumn(column: ColumnId): column is "completedOn" | "documentDate" | "deadline" {
  return column === "completedOn" || column === "documentDate" || column === "deadline";
}
