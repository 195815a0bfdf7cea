import { formRows, isAnswered, type FormRow } from "../form/form-rows";
import { sheetOf, type FormSheet, type Submission } from "../form/submission";
import type { Plan } from "../plan/plan";
import { closedCellsEmpty, noExcelErrors, planTextsKept } from "./cell-rules";
import type { CheckContext, RowScope } from "./check-context";
import { checkExplanation } from "./explanation-rules";
import type { Finding } from "./finding";
import { checkIdentity } from "./identity-rules";
import { checkRatio } from "./ratio-rules";
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
import { checkTask } from "./task-rules";
import { checkVerdict } from "./verdict-rules";

/**
 * Everything found in a unit's report, in sheet order: the file, then sheet by sheet its structure and its rows (`RULES.md`, families
 * I, S, V, T, E). Never stops at the first and never throws. A file that is not a form of this plan is not looked into further.
 */
export function checkSubmission(
  submission: Submission,
  plan: Plan,
  context: CheckContext,
): readonly Finding[] {
  const identity = checkIdentity(submission.identity, plan, context);
  if (identity.some((found) => found.rule === "I01" || found.rule === "I02")) return identity;
  const sheets = submission.sheets.filter((sheet) => sheetOf(submission, sheet.appendix) === sheet);
  return [
    ...identity,
    ...appendicesPresent(submission),
    ...appendicesSingle(submission),
    ...sheets.flatMap((sheet) => checkSheet(sheet, submission, { plan, ...context })),
  ];
}

function checkSheet(
  sheet: FormSheet,
  { identity }: Submission,
  { plan, asOf, taskStatuses }: CheckContext & { readonly plan: Plan },
): readonly Finding[] {
  const rows = formRows(plan, identity.unitId ?? "", sheet.appendix);
  const columns = [...columnsPresent(sheet), ...columnsSingle(sheet)];
  const structure = [
    ...columns,
    ...rowsPresent(sheet, rows),
    ...rowsSingle(sheet, rows),
    ...foreignCells(sheet),
  ];
  const isUnitKnown = plan.units.some((unit) => unit.id === identity.unitId);
  if (hasErrors(columns) || !isUnitKnown) return structure;
  const period = plan.periods.find((candidate) => candidate.id === identity.periodId) ?? null;
  const scope: RowScope = { sheet, plan, period, asOf, taskStatuses };
  return [...structure, ...inSheetOrder(rows, sheet).flatMap((row) => checkRow(row, scope))];
}

function inSheetOrder(rows: readonly FormRow[], { rowsById }: FormSheet): readonly FormRow[] {
  const sheetRow = (row: FormRow): number => rowsById.get(row.id)?.[0] ?? -1;
  return rows.filter((row) => rowsById.has(row.id)).sort((a, b) => sheetRow(a) - sheetRow(b));
}

function checkRow(row: FormRow, scope: RowScope): readonly Finding[] {
  const found = [
    ...planTextsKept(row, scope),
    ...closedCellsEmpty(row, scope),
    ...noExcelErrors(row, scope),
    ...checkAnswer(row, scope),
  ];
  const explanations = hasErrors(found) || !isAnswered(row) ? [] : checkExplanation(row, scope);
  const column = ({ at }: Finding): number => scope.sheet.columnsById.get(at.column ?? "name") ?? 0;
  return [...found, ...explanations].sort((a, b) => column(a) - column(b));
}

function checkAnswer(row: FormRow, scope: RowScope): readonly Finding[] {
  if (!isAnswered(row)) return [];
  if (row.kind === "ratio") return checkRatio(row, scope);
  return row.kind === "qualitative" ? checkVerdict(row, scope) : checkTask(row, scope);
}
