import { formDifferences } from "../form/form-differences";
import { isOfThisVersion } from "../form/form-version";
import { formRows, isAnswered, type FormRow } from "../form/form-rows";
import { sheetOf, type FormSheet, type Submission } from "../form/submission";
import type { Plan } from "../plan/plan";
import { answeredQueries } from "./answered-queries";
import { closedCellsEmpty, noExcelErrors, planTextsKept } from "./cell-rules";
import type { CheckContext, RowScope } from "./check-context";
import { formulasKept } from "./computed-cell-rules";
import { evidenceReachable } from "./evidence-rules";
import { checkExplanation } from "./explanation-rules";
import { entriesUnlinked } from "./external-links";
import type { Finding } from "./finding";
import { headingsKept } from "./heading-rules";
import { checkHistory } from "./history-rules";
import { checkIdentity } from "./identity-rules";
import { checkLayout } from "./layout-rules";
import { entriesUnmerged, withoutSwallowed } from "./merge-rules";
import { lastReport } from "./past-report";
import { checkRatio } from "./ratio-rules";
import { checkRelations } from "./relation-rules";
import { hasErrors } from "./severity";
import {
  appendicesPresent,
  appendicesSingle,
  columnsPresent,
  columnsSingle,
  foreignCells,
  rowsPresent,
  rowsSingle,
} from "./structure-rules";
import { swapSuspects, withSuspects } from "./swapped-day-rules";
import { checkTask } from "./task-rules";
import { checkTexts, legacyOf, oneVoicePerText } from "./text-rules";
import { checkVerdict } from "./verdict-rules";

/**
 * Everything found in a unit's report, in sheet order: the file, then sheet by sheet its structure and its rows (`RULES.md`, families
 * I, S, V, T, X, P, E, K). Never stops at the first and never throws. A file that is not a form of this plan is not looked into further.
 */
export function checkSubmission(
  submission: Submission,
  plan: Plan,
  context: CheckContext,
): readonly Finding[] {
  const differences = isOfThisVersion(submission.identity, plan) ? [] : formDifferences(submission, plan);
  const identity = checkIdentity(submission.identity, plan, { ...context, differences });
  if (identity.some((found) => found.rule === "I01" || found.rule === "I02")) return identity;
  const sheets = submission.sheets.filter((sheet) => sheetOf(submission, sheet.appendix) === sheet);
  const legacy = legacyOf(sheets, plan, submission.identity.unitId);
  return [
    ...identity,
    ...appendicesPresent(submission),
    ...appendicesSingle(submission),
    ...sheets.flatMap((sheet) => checkSheet(sheet, submission, { plan, legacy, ...context })),
  ];
}

function checkSheet(
  sheet: FormSheet,
  { identity }: Submission,
  { history, ...judged }: CheckContext & Pick<RowScope, "plan" | "legacy">,
): readonly Finding[] {
  const { plan } = judged;
  const rows = formRows(plan, identity.unitId ?? "", sheet.appendix);
  const columns = [...columnsPresent(sheet), ...columnsSingle(sheet)];
  const structure = [...columns, ...checkStructure(sheet, { ...judged, identity, rows })];
  const isUnitKnown = plan.units.some((unit) => unit.id === identity.unitId);
  if (hasErrors(columns) || !isUnitKnown) return structure;
  const period = plan.periods.find((candidate) => candidate.id === identity.periodId) ?? null;
  const last = lastReport(history, identity, period);
  const scope = { ...judged, sheet, identity, period, rows, last };
  const suspects = swapSuspects(scope);
  return [...structure, ...inSheetOrder(rows, sheet).flatMap((row) => checkRow(row, { ...scope, suspects }))];
}

/** Which rows there are and in which order is judged in a form of this very plan only: of another version I03 speaks. */
function checkStructure(
  sheet: FormSheet,
  { identity, plan, words, rows }: Pick<RowScope, "identity" | "plan" | "words" | "rows">,
): readonly Finding[] {
  const expected = isOfThisVersion(identity, plan) ? rows : [];
  return [
    ...rowsPresent(sheet, expected),
    ...rowsSingle(sheet, rows),
    ...foreignCells(sheet),
    ...checkLayout(sheet, expected, words),
    ...headingsKept(sheet, { identity, plan, words }),
  ];
}

function inSheetOrder(rows: readonly FormRow[], { rowsById }: FormSheet): readonly FormRow[] {
  const sheetRow = (row: FormRow): number => rowsById.get(row.id)?.[0] ?? -1;
  return rows.filter((row) => rowsById.has(row.id)).sort((a, b) => sheetRow(a) - sheetRow(b));
}

function checkRow(row: FormRow, scope: RowScope): readonly Finding[] {
  const cells = [
    ...planTextsKept(row, scope),
    ...closedCellsEmpty(row, scope),
    ...formulasKept(row, scope),
    ...entriesUnmerged(row, scope),
    ...entriesUnlinked(row, scope),
    ...noExcelErrors(row, scope),
    ...evidenceReachable(row, scope),
    ...checkAnswer(row, scope),
    ...checkTexts(row, scope),
  ];
  const told = oneVoicePerText(withoutSwallowed(cells, row, scope.sheet));
  const found = withSuspects(told, row, scope);
  const queries = hasErrors(found) || !isAnswered(row) ? [] : checkSoundRow(row, scope);
  const column = ({ at }: Finding): number => scope.sheet.columnsById.get(at.column ?? "name") ?? 0;
  const sorted = [...found, ...queries].sort((a, b) => column(a) - column(b));
  return answeredQueries(sorted, row, scope.sheet);
}

/** What is asked about a row without an error: its reasons, other rows, earlier periods. */
function checkSoundRow(row: FormRow, scope: RowScope): readonly Finding[] {
  const relations = row.kind === "ratio" ? checkRelations(row, scope) : [];
  return [...checkExplanation(row, scope), ...relations, ...checkHistory(row, scope)];
}

function checkAnswer(row: FormRow, scope: RowScope): readonly Finding[] {
  if (!isAnswered(row)) return [];
  if (row.kind === "ratio") return checkRatio(row, scope);
  return row.kind === "qualitative" ? checkVerdict(row, scope) : checkTask(row, scope);
}
