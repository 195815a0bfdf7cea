import type { AppendixId } from "../form/columns";
import { entryOf, sheetOf, type CellPlace, type Submission } from "../form/submission";

/** F06: where a cell of the form stands now: by appendix, row id and column id, wherever it was moved; any other by sheet and address. */
export function locate(
  place: CellPlace,
  appendix: AppendixId | null,
  submission: Submission,
): CellPlace | null {
  if (place.rowId === null || place.column === null || appendix === null) return place;
  const sheet = sheetOf(submission, appendix);
  return (sheet && entryOf(sheet, place.rowId, place.column)?.place) ?? null;
}

/** The appendix that a sheet is, or null for another sheet. */
export function appendixOf(submission: Submission, sheet: string): AppendixId | null {
  return submission.sheets.find((candidate) => candidate.sheet === sheet)?.appendix ?? null;
}
