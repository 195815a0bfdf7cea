import { displayPercent, formatInteger } from "../attain/number-text";
import { lastReport } from "../check/past-report";
import type { SheetGrid } from "../cell-value";
import type { Period, Plan, RowId, UnitId } from "../plan/plan";
import type { SheetWords } from "../sheet/sheet-words";
import { previousColumn } from "./columns";
import { entryAt, entryText, ratioEntry, statusEntry, verdictEntry } from "./form-entries";
import { formRows, isAnswered, type AnswerableRow } from "./form-rows";
import { appendixIds } from "./read-form";
import { rawText } from "./read-value";
import { sheetOf, type FormSheet, type Submission } from "./submission";

/** The column `previous` of a form: its heading, and by row what the unit reported the period before. */
export interface PreviousColumn {
  readonly heading: string;
  /** Rows without anything to show are left out. */
  readonly texts: ReadonlyMap<RowId, string>;
}

/**
 * R10: a unit's earlier report as texts beside the entry: "45/50 (90%)", the verdict picked, or status and document number.
 * What could not be counted or is not in its list is left out, as are rows that the unit does not answer; null when nothing is left.
 */
export function previousTexts(past: Submission, plan: Plan, words: SheetWords): PreviousColumn | null {
  const { unitId, periodId } = past.identity;
  const period = plan.periods.find(({ id }) => id === periodId);
  if (unitId === null || !period) return null;
  const texts = appendixIds.flatMap((appendix) => {
    const sheet = sheetOf(past, appendix);
    const rows = sheet ? formRows(plan, unitId, appendix).filter(isAnswered) : [];
    return rows.map((row) => [row.id, sheet ? rowText(row, sheet, words) : ""] as const);
  });
  const shown = new Map(texts.filter(([, text]) => text !== ""));
  return shown.size > 0 ? { heading: words.form.previousHeading(period), texts: shown } : null;
}

/** R10: the same of the unit's last report before a period, out of any reports; null when none is earlier. */
export function previousOf(
  past: readonly Submission[],
  { unitId, period }: { readonly unitId: UnitId; readonly period: Period },
  { plan, words }: { readonly plan: Plan; readonly words: SheetWords },
): PreviousColumn | null {
  const history = past.flatMap((submission) => {
    const of = plan.periods.find(({ id }) => id === submission.identity.periodId);
    return of && isOwn(submission, unitId, plan) ? [{ period: of, submission }] : [];
  });
  const [first] = history;
  const last = first ? lastReport(history, first.submission.identity, period) : null;
  return last ? previousTexts(last.submission, plan, words) : null;
}

function isOwn({ identity }: Submission, unitId: UnitId, { id, year }: Plan): boolean {
  return identity.unitId === unitId && identity.planId === id && identity.planYear === year;
}

/** Whether a form sheet has the column `previous`. */
export function showsPrevious({ rows }: SheetGrid): boolean {
  return previousIndex(rows) > 0;
}

/** R10: the column `previous` as it stands on form sheets, so that a form drawn anew keeps it; null without one. */
export function keptPrevious(
  { sheets }: Submission,
  gridOf: (sheet: string) => SheetGrid | null,
): PreviousColumn | null {
  const columns = sheets.flatMap((sheet) => {
    const rows = gridOf(sheet.sheet)?.rows ?? [];
    const at = previousIndex(rows);
    if (at < 0) return [];
    const text = (row: number): string => rawText(rows[row]?.[at]);
    const top = Math.min(...[...sheet.rowsById.values()].flat());
    const head = rows.slice(1, top).map((_, row) => text(row + 1));
    const texts = [...sheet.rowsById].map(([rowId, [row = -1]]) => [rowId, text(row)] as const);
    return [{ heading: head.findLast((line) => line !== "") ?? "", texts }];
  });
  if (columns.length === 0) return null;
  const texts = columns.flatMap((column) => column.texts).filter(([, text]) => text !== "");
  return { heading: columns.find(({ heading }) => heading !== "")?.heading ?? "", texts: new Map(texts) };
}

function previousIndex(rows: SheetGrid["rows"]): number {
  return (rows[0] ?? []).findIndex((id, column) => column > 0 && rawText(id) === previousColumn);
}

function rowText(row: AnswerableRow, sheet: FormSheet, words: SheetWords): string {
  if (row.kind === "qualitative")
    return verdictEntry(entryAt(sheet, row.id, "verdict"), row.indicator)?.label ?? "";
  if (row.kind === "task") return taskText(row.id, sheet, words);
  const ratio = ratioEntry(sheet, row.id);
  if (ratio === null) return "";
  const counts = `${formatInteger(ratio.numerator)}/${formatInteger(ratio.denominator)}`;
  return ratio.denominator === 0 ? counts : `${counts} (${displayPercent(ratio, row.target)})`;
}

function taskText(rowId: RowId, sheet: FormSheet, { taskStatuses }: SheetWords): string {
  const status = statusEntry(entryAt(sheet, rowId, "status"), taskStatuses);
  const document = entryText(entryAt(sheet, rowId, "documentNumber"));
  return [status && taskStatuses[status], document].filter((text) => text).join("; ");
}
