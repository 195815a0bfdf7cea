import type { RawValue } from "../../domain/cell-value";
import type { AppendixId, ColumnId } from "../../domain/form/columns";
import { rawText } from "../../domain/form/read-value";
import { formWords } from "../form-words";
import { planColumnNames } from "../rule-structure";
import type { RulesOf, RuleWords } from "../rule-words";
import { sheetNames } from "../sheet-names";
import { formatInteger } from "./numbers";
import { quoted, quotedList } from "./quoting";

const keepsEntries = "figures already entered are kept";
const mostNamed = 5;

/** Sheets, rows and columns of the form, and the plan's words in it; all of them by their Vietnamese names, which stand in the workbook. */
export const structureWords: RuleWords<RulesOf<"S">> = {
  S01: ({ appendix }) => ({
    problem: `The sheet ${appendixName(appendix)} is missing.`,
    remedy: `Press “Update forms” to create it again; ${keepsEntries} on the other sheet.`,
  }),
  S02: ({ appendix, sheets }) => ({
    problem: `There are ${sheets.length} sheets that are ${appendixName(appendix)}: ${quotedList(sheets)}.`,
    remedy: "Keep the one with the right figures and delete the others.",
  }),
  S03: ({ appendix, column }) => ({
    problem: `The column ${columnName(appendix, column)} was deleted.`,
    remedy: `Press “Update forms” to create it again; ${keepsEntries} in the other columns.`,
  }),
  S04: (row) => ({
    problem: `The row ${rowName(row)} was deleted.`,
    remedy: `Press “Update forms” to create it again; ${keepsEntries} in the other rows.`,
  }),
  S05: ({ sheetRows, ...row }) => ({
    problem: `The row ${rowName(row)} is repeated, in rows ${sheetRows.join(", ")} of the sheet.`,
    remedy: "Keep the row with the right figures and delete the others.",
  }),
  S06: ({ appendix, column }) => ({
    problem: `The column ${columnName(appendix, column)} is repeated.`,
    remedy: "Keep the column with the right figures and delete the others.",
  }),
  S07: ({ typed, expected }) => ({
    problem: `The wording of the plan was changed to ${quoted(typed)}.`,
    remedy:
      expected === ""
        ? "Clear this cell; in the plan it is blank."
        : `Restore the wording of the plan: ${quoted(expected)}.`,
  }),
  S08: ({ count, cells }) => ({
    problem: `${count === 1 ? "1 cell" : `${formatInteger(count)} cells`} outside the form (${cells.join(", ")}${count > cells.length ? ", …" : ""}) ${count === 1 ? "is" : "are"} not read.`,
    remedy:
      "If they are report figures, move them into the entry cells of the form; if they are your own notes, leave them.",
  }),
  S09: ({ typed, formula }) => ({
    problem: formulaProblem(typed, formula),
    remedy: `Press “Update forms” to restore the formula; ${keepsEntries}.`,
  }),
  S10: ({ area }) => ({
    problem: `Entry cells are merged in ${area}, so the figure of each is not clear.`,
    remedy: "Unmerge the cells and enter each figure again.",
  }),
  S11: ({ rows, columns }) => ({
    problem: `Hidden or filtered: ${hiddenNames(rows, columns)}; the figures there are still read.`,
    remedy: "Unhide and clear filters to see everything before sending.",
  }),
  S12: ({ appendix }) => ({
    problem: `The sheet ${appendixName(appendix)} was renamed; it is still read.`,
    remedy: `Rename it to ${appendixName(appendix)}.`,
  }),
  S13: ({ moved }) => ({
    problem: `Rows are not in the order of the plan: ${named(moved.map(rowName))}.`,
    remedy: `The figures are still read by their rows; to put them in order press “Update forms”, ${keepsEntries}.`,
  }),
  S14: ({ appendix, moved }) => ({
    problem: `Columns are not in the order of the form: ${named(moved.map((column) => columnName(appendix, column)))}.`,
    remedy: `The figures are still read by their columns; to put them in order press “Update forms”, ${keepsEntries}.`,
  }),
  S15: ({ typed, expected }) => ({
    problem: headingProblem(typed, expected),
    remedy: `Check that the figures belong to the column, then press “Update forms” to restore the heading; ${keepsEntries}.`,
  }),
};

function formulaProblem(typed: RawValue, formula: string | null): string {
  if (formula !== null) return "The form's formula in this cell was altered.";
  return rawText(typed) === ""
    ? "The form's formula in this cell was deleted."
    : `The form's formula in this cell was overwritten with ${quoted(typed)}.`;
}

function headingProblem(typed: RawValue, expected: string | null): string {
  if (expected === null) return "The headings of the columns are gone.";
  return rawText(typed) === ""
    ? `The heading of the column ${quoted(expected)} was deleted.`
    : `The heading of the column ${quoted(expected)} was changed to ${quoted(typed)}.`;
}

function hiddenNames(rows: readonly number[], columns: readonly string[]): string {
  const parts = [
    ...(rows.length > 0 ? [`${rows.length === 1 ? "row" : "rows"} ${named(rows.map(String))}`] : []),
    ...(columns.length > 0 ? [`${columns.length === 1 ? "column" : "columns"} ${named(columns)}`] : []),
  ];
  return parts.join(" and ");
}

/** The first few of several, the others by "…". */
function named(names: readonly string[]): string {
  return names.length > mostNamed ? `${names.slice(0, mostNamed).join(", ")}, …` : names.join(", ");
}

function columnName(appendix: AppendixId, column: ColumnId): string {
  const entered = appendix === "appendix1" ? formWords.columns1 : formWords.columns2;
  return quoted(entered[column] ?? planColumnNames[column] ?? column);
}

function appendixName(appendix: AppendixId): string {
  return quoted(sheetNames[appendix]);
}

function rowName({ ordinal, name }: { readonly ordinal: string; readonly name: string }): string {
  return `${ordinal} ${quoted(name)}`.trim();
}
