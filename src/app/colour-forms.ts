import { compositeVerdict } from "../domain/attain/attainment";
import { verdictOrder, type Verdict } from "../domain/attain/verdict";
import { consolidate } from "../domain/consolidate/consolidate";
import { checkSubmission } from "../domain/check/check-submission";
import type { SheetGrid } from "../domain/cell-value";
import type { CalendarDate } from "../domain/calendar-date";
import { rowsAnsweredBy, indicatorsOf, ratioInputs } from "../domain/plan/answers";
import { err, ok, type Result } from "../domain/result";
import { formColours } from "../domain/sheet/form-sheets";
import type { ColourReport, Failure } from "./actions";
import type { AppContext } from "./app-context";
import { formsIn, gridNamed, type FormsInWorkbook } from "./forms-in-workbook";
import type { SheetColours } from "./ports";

/** Lays the colours of attainment on the forms again (a paste destroys them) and says how many indicators stand where. 3 round trips. */
export async function colourForms(app: AppContext): Promise<Result<ColourReport, Failure>> {
  const forms = await readForms(app);
  if (!forms.ok) return forms;
  const coloured = await app.workbook.recolour(sheetColours(forms.value, true));
  return coloured.ok ? ok(colourReport(forms.value, app)) : coloured;
}

/** Removes the colours of attainment from the forms; words and figures stay. 3 round trips. */
export async function clearColours(app: AppContext): Promise<Result<void, Failure>> {
  const forms = await readForms(app);
  return forms.ok ? app.workbook.recolour(sheetColours(forms.value, false)) : forms;
}

async function readForms(app: AppContext): Promise<Result<FormsInWorkbook, Failure>> {
  const read = await app.workbook.read();
  if (!read.ok) return read;
  const forms = formsIn(read.value, app.plan);
  return forms && forms.submission.sheets.length > 0 ? ok(forms) : err({ kind: "noForms" });
}

function sheetColours({ submission, grids }: FormsInWorkbook, areLaid: boolean): readonly SheetColours[] {
  return submission.sheets.map(({ sheet, appendix }) => {
    const grid = gridNamed(grids, sheet);
    return {
      sheet,
      isProtected: grid?.isProtected ?? false,
      formats: formColours(appendix, lastIdRow(grid)),
      areLaid,
    };
  });
}

function lastIdRow(grid: SheetGrid | null): number {
  return grid?.rows.findLastIndex((row) => typeof row[0] === "string" && row[0] !== "") ?? 0;
}

/** Verdicts of the indicators that this unit answers, by the same consolidation as the whole department's. */
function colourReport({ submission }: FormsInWorkbook, { plan, words }: AppContext): ColourReport {
  const { unitId, periodId } = submission.identity;
  const period = plan.periods.find(({ id }) => id === periodId) ?? plan.periods[0];
  if (!unitId || !period) return { counts: emptyCounts(), rows: [] };
  const asOf: CalendarDate = period.to;
  const { taskStatuses } = words;
  const findings = checkSubmission(submission, plan, { unitId, periodId, asOf, taskStatuses });
  const submissions = [{ unitId, submission, findings }];
  const totals = consolidate({ plan, period, asOf, taskStatuses, submissions }).indicators;
  const answered = rowsAnsweredBy(plan, unitId);
  const own = indicatorsOf(plan).filter((indicator) =>
    [indicator.id, ...ratioInputs(indicator).map((input) => input.rowId)].some((id) => answered.has(id)),
  );
  const rows = totals
    .filter((total) => own.some((indicator) => indicator.id === total.id))
    .map((total) => ({ rowId: total.id, verdict: ownVerdict(total, answered) }));
  const counts = emptyCounts();
  for (const { verdict } of rows) counts[verdict] += 1;
  return { counts, rows };
}

/** Of a composite only the parts that the unit answers are judged here. */
function ownVerdict(
  {
    verdict,
    parts,
  }: {
    readonly verdict: Verdict;
    readonly parts: readonly { readonly id: string; readonly verdict: Verdict }[];
  },
  answered: ReadonlySet<string>,
): Verdict {
  return parts.length === 0
    ? verdict
    : compositeVerdict(parts.filter((part) => answered.has(part.id)).map((part) => part.verdict));
}

function emptyCounts(): Record<Verdict, number> {
  return Object.fromEntries(verdictOrder.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
}
