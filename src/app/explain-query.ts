import type { CalendarDate } from "../domain/calendar-date";
import { explanationTarget, withExplanation } from "../domain/check/answered-queries";
import type { Finding } from "../domain/check/finding";
import { entryAtPlace } from "../domain/fix/mend-counts";
import { contentAt } from "../domain/fix/mend-scope";
import { appendixOf, locate } from "../domain/fix/locate";
import type { CellPlace, Submission } from "../domain/form/submission";
import { exactText } from "../domain/fix/exact-content";
import { err, type Result } from "../domain/result";
import { textValue } from "../domain/sheet/blueprint";
import type { Failure } from "./actions";
import type { ChangeReport } from "./check-actions";
import type { CheckedForms } from "./check-report";
import type { CheckSession } from "./check-session";
import { readAndCheck } from "./check-workbook";
import { makeChanges, type PlannedChanges } from "./make-changes";

/** An officer's answer to a query. */
export interface Answer {
  readonly found: Finding;
  readonly text: string;
}

/**
 * Writes the answer to a query into the row's note (a missing explanation into the column of explanations), beside what
 * stands there; logged and undone like any change. At most 6 round trips.
 */
export async function explainQuery(
  answer: Answer,
  asOf: CalendarDate,
  session: CheckSession,
): Promise<Result<ChangeReport, Failure>> {
  if (answer.text.trim() === "") return err({ kind: "blankExplanation" });
  const read = await readAndCheck(asOf, session);
  if (!read.ok) return read;
  const planned = plannedAnswer(answer, read.value, session.app.words.log.explained);
  return makeChanges(planned, read.value, { asOf, session });
}

function plannedAnswer({ found, text }: Answer, { forms }: CheckedForms, reason: string): PlannedChanges {
  const { column } = explanationTarget(found);
  const at = placeNow({ ...found.at, column }, forms.submission);
  if (!at?.cell) return { reasons: [], stale: [found.at] };
  const expects = contentAt(forms, at);
  const standing = exactText(entryAtPlace(at, forms)?.raw);
  const answered = column === "note" ? withExplanation(standing, found.rule, text) : text.trim();
  const change = {
    ...{ sheet: at.sheet, cell: at.cell, at, expects, becomes: textValue(answered) },
    ...{ numberFormat: null, fontName: null },
  };
  return { reasons: [{ change, rule: found.rule, reason }], stale: [] };
}

function placeNow(place: CellPlace, submission: Submission): CellPlace | null {
  return place.rowId === null ? null : locate(place, appendixOf(submission, place.sheet), submission);
}
