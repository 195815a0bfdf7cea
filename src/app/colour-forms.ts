import { compositeVerdict } from "../domain/attain/attainment";
import { consolidate } from "../domain/consolidate/consolidate";
import { checkSubmission } from "../domain/check/check-submission";
import type { SheetGrid } from "../domain/cell-value";
import type { IndicatorTotal } from "../domain/consolidate/consolidation";
import { showsPrevious } from "../domain/form/previous";
import { rowsAnsweredBy } from "../domain/plan/answers";
import type { RowId } from "../domain/plan/plan";
import { err, ok, type Result } from "../domain/result";
import { formColours } from "../domain/sheet/form-sheets";
import { verdictCounts } from "../domain/sheet/summary-counts";
import type { ColourReport, Failure } from "./actions";
import type { AppContext } from "./app-context";
import type { CheckSession } from "./check-session";
import { formsIn, gridNamed, planOfForms, withoutForms, type FormsInWorkbook } from "./forms-in-workbook";
import type { SheetColours } from "./ports";

/** Lays the colours of attainment on the forms again (a paste destroys them) and says how many indicators stand where. 4 round trips. */
export async function colourForms(session: CheckSession): Promise<Result<ColourReport, Failure>> {
  const { app } = session;
  const forms = await readForms(session);
  if (!forms.ok) return forms;
  const coloured = await app.workbook.recolour(sheetColours(forms.value, true));
  return coloured.ok ? ok(colourReport(forms.value, app)) : coloured;
}

/** Removes the colours of attainment from the forms; words and figures stay. 4 round trips. */
export async function clearColours(session: CheckSession): Promise<Result<void, Failure>> {
  const forms = await readForms(session);
  return forms.ok ? session.app.workbook.recolour(sheetColours(forms.value, false)) : forms;
}

async function readForms({ app, checked }: CheckSession): Promise<Result<FormsInWorkbook, Failure>> {
  const read = await app.workbook.read();
  if (!read.ok) return read;
  const forms = formsIn(read.value, app.plan, checked.unit);
  return forms && forms.submission.sheets.length > 0 ? ok(forms) : err(withoutForms(read.value));
}

function sheetColours({ submission, grids }: FormsInWorkbook, areLaid: boolean): readonly SheetColours[] {
  return submission.sheets.map(({ sheet, appendix }) => {
    const grid = gridNamed(grids, sheet);
    return {
      sheet,
      isProtected: grid?.isProtected ?? false,
      formats: formColours(appendix, lastIdRow(grid), grid !== null && showsPrevious(grid)),
      areLaid,
    };
  });
}

function lastIdRow(grid: SheetGrid | null): number {
  return grid?.rows.findLastIndex((row) => typeof row[0] === "string" && row[0] !== "") ?? 0;
}

/** Verdicts of the indicators that this unit answers, by the same consolidation as the whole department's. */
function colourReport(forms: FormsInWorkbook, app: AppContext): ColourReport {
  const { submission } = forms;
  const { words, vocabulary } = app;
  const plan = planOfForms(forms, app.plan);
  const { unitId, periodId, cutoffDate } = submission.identity;
  const period = plan.periods.find(({ id }) => id === periodId);
  if (!unitId || !period) return { counts: verdictCounts([]), rows: [] };
  const asOf = cutoffDate ?? period.to;
  const { taskStatuses } = words;
  const findings = checkSubmission(submission, plan, {
    unitId,
    periodId,
    asOf,
    words,
    vocabulary,
    history: [],
  });
  const submissions = [{ unitId, submission, findings }];
  const { indicators } = consolidate({ plan, period, asOf, taskStatuses, submissions });
  const answered = rowsAnsweredBy(plan, unitId);
  const rows = indicators.flatMap((total) => ownVerdict(total, answered));
  return { counts: verdictCounts(rows), rows };
}

/** Of a composite only the parts that the unit answers are judged here; nothing of an indicator that it does not answer. */
function ownVerdict(
  { id, verdict, parts }: IndicatorTotal,
  answered: ReadonlySet<RowId>,
): ColourReport["rows"] {
  const own = parts.filter((part) => answered.has(part.id));
  if (own.length > 0) return [{ rowId: id, verdict: compositeVerdict(own.map((part) => part.verdict)) }];
  return answered.has(id) ? [{ rowId: id, verdict }] : [];
}
