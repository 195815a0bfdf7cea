import { areaFrom, type Area } from "../domain/address";
import type { CalendarDate } from "../domain/calendar-date";
import type { Finding } from "../domain/check/finding";
import { entryOf, type FormSheet, type Submission } from "../domain/form/submission";
import type { RowId } from "../domain/plan/plan";
import { ok, type Result } from "../domain/result";
import type { Failure } from "./actions";
import type { LiveReport } from "./check-actions";
import { checkForms, type CheckedForms } from "./check-report";
import type { CheckSession } from "./check-session";
import type { Edit } from "./edit-port";
import { watchedSheets, type WatchedSheets } from "./watched-sheets";

/** How live checking is asked for and answered. */
export interface Watching {
  readonly asOf: () => CalendarDate;
  readonly onEdit: (result: Result<LiveReport, Failure>) => void;
}

/**
 * Checks the rows of the form that the person at this Excel edits, in 1 round trip a burst, until stopped. Edits of sheets
 * that are not ours are passed over; sheets not seen before are looked at once.
 */
export async function watchRows(
  { asOf, onEdit }: Watching,
  session: CheckSession,
): Promise<Result<() => Promise<void>, Failure>> {
  const watched = watchedSheets(session.app);
  const known = await watched.look();
  if (!known.ok) return known;
  let isStopped = false;
  const answer = async (edits: readonly Edit[]): Promise<void> => {
    const live = await liveReport(edits, watched, { asOf: asOf(), session });
    if (live !== null && !isStopped) onEdit(live);
  };
  const watching = await session.app.edits.watch((edits) => void answer(edits));
  if (!watching.ok) return watching;
  return ok(async () => {
    isStopped = true;
    await watching.value();
  });
}

async function liveReport(
  edits: readonly Edit[],
  watched: WatchedSheets,
  { asOf, session }: { readonly asOf: CalendarDate; readonly session: CheckSession },
): Promise<Result<LiveReport, Failure> | null> {
  const ours = await watched.ours(edits);
  if (!ours.ok) return ours;
  const [first] = ours.value;
  if (first === undefined) return null;
  const read = await session.app.edits.readSheets(watched.names());
  if (!read.ok) return read;
  const checked = checkForms({ ...read.value, activeSheet: first.sheet }, asOf, session);
  if (!checked || isElsewhere(ours.value, checked)) return null;
  session.checked.unit = checked.forms.unit;
  return ok(liveOf(ours.value, checked));
}

/** Where units share the workbook, edits of other units' tabs are not about the form that is checked. */
function isElsewhere(edits: readonly Edit[], { forms }: CheckedForms): boolean {
  const own = new Set(forms.submission.sheets.map(({ sheet }) => sheet));
  return forms.unit !== null && !edits.some(({ sheet }) => own.has(sheet));
}

function liveOf(edits: readonly Edit[], { forms, report }: CheckedForms): LiveReport {
  const rows = editedRows(edits, forms.submission);
  const edited = new Set<RowId>(rows);
  const isTold = (found: Finding): boolean =>
    found.at.rowId !== null && edited.has(found.at.rowId) && isFilled(found, forms.submission);
  return { rows, findings: report.findings.filter(isTold), check: report };
}

/** Rows of the form that an edit touches, in sheet order. */
function editedRows(edits: readonly Edit[], { sheets }: Submission): readonly RowId[] {
  return sheets.flatMap((sheet) => {
    const areas = edits
      .filter((edit) => edit.sheet === sheet.sheet)
      .flatMap(({ address }) => address.split(",").map((part) => areaFrom(part)))
      .filter((area) => area !== null);
    return rowsWithin(sheet, areas);
  });
}

function rowsWithin({ rowsById }: FormSheet, areas: readonly Area[]): readonly RowId[] {
  const isTouched = (row: number): boolean => areas.some(({ top, bottom }) => top <= row && row <= bottom);
  return [...rowsById].filter(([, rows]) => rows.some(isTouched)).map(([rowId]) => rowId);
}

/** What is still empty is not told while the row is being filled in. */
function isFilled({ at }: Finding, { sheets }: Submission): boolean {
  const sheet = sheets.find((candidate) => candidate.sheet === at.sheet);
  if (!sheet || at.rowId === null || at.column === null) return at.cell !== null;
  const entry = entryOf(sheet, at.rowId, at.column);
  return entry !== null && entry.value.kind !== "blank";
}
