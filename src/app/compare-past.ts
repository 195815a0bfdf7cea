import type { Submission } from "../domain/form/submission";
import type { Period, Plan } from "../domain/plan/plan";
import { err, ok, type Result } from "../domain/result";
import type { Failure } from "./actions";
import type { PastFile } from "./check-actions";
import type { CheckSession } from "./check-session";
import { readSubmission } from "../domain/form/read-form";
import { formsIn, withoutForms } from "./forms-in-workbook";
import type { AppContext } from "./app-context";
import type { FileFailure, SourceFile } from "./ports";

/**
 * Takes this unit's files of earlier periods, so that the next check compares with them; of one period the newest file
 * counts. Says of each file why it was not taken. 2 round trips, nothing is written.
 */
export async function compareWithPast(
  files: readonly SourceFile[],
  session: CheckSession,
): Promise<Result<readonly PastFile[], Failure>> {
  const { app, checked } = session;
  const read = await app.workbook.read();
  if (!read.ok) return read;
  const forms = formsIn(read.value, app.plan, checked.unit);
  if (!forms) return err(withoutForms(read.value));
  const past = await Promise.all(files.map((file) => readFile(file, app)));
  return ok(past.map((file) => takePast(file, forms.submission, session)));
}

interface ReadFile {
  readonly name: string;
  readonly modifiedAt: number;
  readonly content: { readonly submission: Submission } | { readonly failure: FileFailure };
}

async function readFile(file: SourceFile, { reader, plan }: AppContext): Promise<ReadFile> {
  const { name, modifiedAt } = file;
  const grid = await reader.read(file);
  if (!grid.ok) return { name, modifiedAt, content: { failure: grid.error } };
  return { name, modifiedAt, content: { submission: readSubmission(grid.value, plan) } };
}

function takePast(file: ReadFile, own: Submission, { app, past }: CheckSession): PastFile {
  const { name, modifiedAt, content } = file;
  if ("failure" in content) return { file: name, problem: content.failure, periodId: null };
  const { submission } = content;
  const { periodId } = submission.identity;
  const period = app.plan.periods.find(({ id }) => id === periodId);
  const problem = problemOf(submission, own, app.plan);
  if (problem !== null || !period) return { file: name, problem: problem ?? "notEarlier", periodId };
  const known = past.get(period.id);
  if (!known || known.modifiedAt <= modifiedAt || !isSameUnit(known.submission, own))
    past.set(period.id, { period, submission, modifiedAt });
  return { file: name, problem: null, periodId };
}

function problemOf(past: Submission, own: Submission, plan: Plan): PastFile["problem"] {
  if (past.identity.planId !== plan.id || past.identity.planYear !== plan.year) return "otherPlan";
  if (!isSameUnit(past, own)) return "otherUnit";
  return isEarlier(periodOf(past, plan), periodOf(own, plan)) ? null : "notEarlier";
}

function isSameUnit(left: Submission, right: Submission): boolean {
  return left.identity.unitId === right.identity.unitId;
}

function periodOf({ identity }: Submission, plan: Plan): Period | undefined {
  return plan.periods.find(({ id }) => id === identity.periodId);
}

function isEarlier(past: Period | undefined, own: Period | undefined): boolean {
  return past !== undefined && own !== undefined && past.to < own.to;
}
