import type { SheetGrid, WorkbookGrid } from "../cell-value";
import type { Plan, RowId } from "../plan/plan";
import { sheetMarks, type AppendixId } from "./columns";
import { formRows } from "./form-rows";
import { isOfThisVersion } from "./form-version";
import { readIdentity } from "./read-identity";
import { readSheet } from "./read-sheet";
import { rawText } from "./read-value";
import type { Submission } from "./submission";

export const appendixIds: readonly AppendixId[] = ["appendix1", "appendix2"];

/** R01: a form sheet is known by the mark in its cell A1, whatever its tab is called; nothing is judged here (`docs/form-format`, cchc-form/1). */
export function readSubmission(workbook: WorkbookGrid, plan: Plan): Submission {
  const rowsOf = { appendix1: rowIds(plan, "appendix1"), appendix2: rowIds(plan, "appendix2") };
  const identity = readIdentity(workbook);
  const isOlder = identity.planFingerprint !== null && !isOfThisVersion(identity, plan);
  return {
    identity,
    sheets: workbook.sheets.flatMap((grid) => {
      const appendix = markedAppendix(grid);
      if (appendix === null) return [];
      const { uses1904 } = workbook;
      return [readSheet(grid, { appendix, knownRows: rowsOf[appendix], isOlder, uses1904 })];
    }),
  };
}

/** R01: the appendix that a sheet says it is, or null for a sheet that is not of the form. */
export function markedAppendix(grid: SheetGrid): AppendixId | null {
  const mark = rawText(grid.rows[0]?.[0]);
  return appendixIds.find((appendix) => sheetMarks[appendix] === mark) ?? null;
}

function rowIds(plan: Plan, appendix: AppendixId): ReadonlySet<RowId> {
  return new Set(formRows(plan, "", appendix).map((row) => row.id));
}
