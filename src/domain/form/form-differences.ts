import type { Plan } from "../plan/plan";
import type { NamedRow } from "../plan/compare-plans";
import type { AppendixId, ColumnId } from "./columns";
import { entryText } from "./form-entries";
import { foldText } from "./fold-text";
import { formRows, isAnswered, type FormRow } from "./form-rows";
import { planTexts } from "./plan-texts";
import { appendixIds } from "./read-form";
import { rawText } from "./read-value";
import { entryOf, sheetOf, type FormEntry, type FormSheet, type Submission } from "./submission";

/** Something that was entered in a row that the plan no longer has: kept, named, not counted. */
export interface GoneEntry {
  readonly column: ColumnId;
  /** "G12". */
  readonly cell: string;
  /** As shown in a sentence: "45", "14/03/2024". */
  readonly text: string;
}

/** A row that the plan has no longer, with what was entered in it. */
export interface GoneDifference {
  readonly kind: "gone";
  readonly row: NamedRow;
  readonly entries: readonly GoneEntry[];
}

/** What a form shows otherwise than the plan in force, as data; `src/text` words it. */
export type FormDifference =
  /** The plan has the row, the form does not: nothing is reported in it yet. */
  | { readonly kind: "lacking"; readonly row: NamedRow; readonly isAnswered: boolean }
  | GoneDifference
  | {
      readonly kind: "text";
      readonly row: NamedRow;
      readonly column: ColumnId;
      readonly before: string;
      readonly after: string;
    };

/**
 * I03: what a form shows otherwise than the plan in force: rows that it lacks, rows that the plan has no longer with what was entered in
 * them, and texts that differ (R07). What a form does not show (the words for numerator and denominator, a date) is not found this way.
 */
export function formDifferences(submission: Submission, plan: Plan): readonly FormDifference[] {
  const unitId = submission.identity.unitId ?? "";
  return appendixIds.flatMap((appendix) => {
    const sheet = sheetOf(submission, appendix);
    if (sheet === null) return [];
    const rows = formRows(plan, unitId, appendix);
    return [...rows.flatMap((row) => rowDifferences(row, sheet)), ...goneRows(sheet)];
  });
}

function rowDifferences(row: FormRow, sheet: FormSheet): readonly FormDifference[] {
  const texts = planTexts(row);
  const named = namedRow(sheet.appendix, row.id, (column) => texts.get(column) ?? "");
  if (!sheet.rowsById.has(row.id)) return [{ kind: "lacking", row: named, isAnswered: isAnswered(row) }];
  return [...texts].flatMap(([column, after]): FormDifference[] => {
    const entry = entryOf(sheet, row.id, column);
    const before = rawText(entry?.raw);
    if (entry === null || foldText(before) === foldText(after)) return [];
    return [{ kind: "text", row: named, column, before, after }];
  });
}

/** R12: rows that the plan has no longer in which something was entered. */
export function goneEntries(submission: Submission): readonly GoneDifference[] {
  return submission.sheets.flatMap(goneRows).filter(({ entries }) => entries.length > 0);
}

function goneRows({ appendix, goneRows: rows }: FormSheet): readonly GoneDifference[] {
  return rows.map(({ rowId, texts, entries }) => ({
    kind: "gone",
    row: namedRow(appendix, rowId, (column) => texts.get(column) ?? ""),
    entries: entries.flatMap(goneEntry),
  }));
}

function goneEntry(entry: FormEntry): readonly GoneEntry[] {
  const { column, cell } = entry.place;
  const text = entryText(entry);
  return column === null || cell === null || text === null ? [] : [{ column, cell, text }];
}

function namedRow(appendix: AppendixId, rowId: string, textOf: (column: ColumnId) => string): NamedRow {
  return { appendix, rowId, ordinal: textOf("ordinal"), name: textOf("name") };
}
