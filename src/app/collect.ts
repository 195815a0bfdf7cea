import { checkSubmission } from "../domain/check/check-submission";
import { copiedReports } from "../domain/check/copy-rules";
import type { Finding } from "../domain/check/finding";
import { isOpen } from "../domain/check/severity";
import type { CalendarDate } from "../domain/calendar-date";
import { readSubmission } from "../domain/form/read-form";
import type { Submission } from "../domain/form/submission";
import type { PeriodId, Plan, UnitId } from "../domain/plan/plan";
import type { CollectProgress, CollectReport, Receipt } from "./actions";
import type { AppContext } from "./app-context";
import { isUsable, newestByUnit, type Judged, type ReadFile } from "./judged-files";
import type { SourceFile } from "./ports";

/** A unit's report that counts for a period. */
export interface AcceptedReport {
  readonly file: string;
  readonly unitId: UnitId;
  readonly submission: Submission;
  readonly findings: readonly Finding[];
}

/** All files read so far as one period sees them. */
export interface Register {
  readonly receipts: readonly Receipt[];
  readonly accepted: readonly AcceptedReport[];
}

export interface ReportingPeriod {
  readonly periodId: PeriodId;
  readonly asOf: CalendarDate;
}

const filesInFlight = 4;

/** Reads files a few at a time; a stop keeps what was read. Results stand in the order of the files. */
export async function readFiles(
  files: readonly SourceFile[],
  { reader, plan }: Pick<AppContext, "reader" | "plan">,
  { onProgress, signal }: { onProgress: (progress: CollectProgress) => void; signal: AbortSignal },
): Promise<readonly ReadFile[]> {
  const read: (ReadFile | undefined)[] = [];
  let next = 0;
  let done = 0;
  const work = async (): Promise<void> => {
    for (let index = next++; index < files.length && !signal.aborted; index = next++) {
      const file = files[index];
      if (file) read[index] = await readFile(file, { reader, plan });
      onProgress({ done: ++done, total: files.length });
    }
  };
  await Promise.all(Array.from({ length: filesInFlight }, work));
  return read.filter((file) => file !== undefined);
}

/** Judges every file for a period: refused with its reason, superseded by a newer one of the same unit (C-rules), or accepted. */
export function registerOf(
  files: readonly ReadFile[],
  { periodId, asOf }: ReportingPeriod,
  { plan, words, vocabulary }: Pick<AppContext, "plan" | "words" | "vocabulary">,
): Register {
  const context = { periodId, unitId: null, asOf, words, vocabulary, history: [] };
  const alone = files.map((file): Judged => {
    if ("failure" in file.content)
      return { file, submission: null, failure: file.content.failure, findings: [] };
    const { submission } = file.content;
    const findings = checkSubmission(submission, plan, context);
    return { file, submission, failure: null, findings };
  });
  const judged = withCopies(alone, plan);
  const newest = newestByUnit(judged);
  const receipts = judged.map((report) => receiptOf(report, newest));
  const accepted = [...newest].flatMap(([unitId, { file, submission, findings }]) =>
    submission ? [{ file: file.name, unitId, submission, findings }] : [],
  );
  return { receipts, accepted };
}

/** The register with who is still missing, in the plan's order of units. */
export function collectReport(
  register: Register,
  { plan }: Pick<AppContext, "plan">,
  wasStopped: boolean,
): CollectReport {
  const accepted = new Set(register.accepted.map((report) => report.unitId));
  const unitIds = plan.units.map((unit) => unit.id);
  return {
    receipts: register.receipts,
    received: unitIds.filter((id) => accepted.has(id)),
    missing: unitIds.filter((id) => !accepted.has(id)),
    wasStopped,
  };
}

async function readFile(
  file: SourceFile,
  { reader, plan }: Pick<AppContext, "reader" | "plan">,
): Promise<ReadFile> {
  const { name, modifiedAt } = file;
  const grid = await reader.read(file);
  if (!grid.ok) return { name, modifiedAt, content: { failure: grid.error } };
  return { name, modifiedAt, content: { submission: readSubmission(grid.value, plan) } };
}

/** U01 looks only at the files that count, one of each unit. */
function withCopies(judged: readonly Judged[], plan: Plan): readonly Judged[] {
  const newest = newestByUnit(judged);
  const counted = [...newest].flatMap(([unitId, { submission }]) =>
    submission ? [{ unitId, submission }] : [],
  );
  const copies = copiedReports(counted, plan);
  const copiesOf = new Map([...newest].map(([unitId, report]) => [report, copies.get(unitId) ?? []]));
  return judged.map((report) => ({
    ...report,
    findings: [...report.findings, ...(copiesOf.get(report) ?? [])],
  }));
}

function receiptOf(report: Judged, newest: ReadonlyMap<UnitId, Judged>): Receipt {
  const { file, failure, findings, submission } = report;
  const unitId = submission?.identity.unitId ?? null;
  const periodId = submission?.identity.periodId ?? null;
  const base = { file: file.name, unitId, periodId, failure, findings };
  if (!isUsable(report)) return { ...base, outcome: "refused" };
  if (unitId !== null && newest.get(unitId) !== report) return { ...base, outcome: "superseded" };
  return { ...base, outcome: findings.some(isOpen) ? "acceptedWithWarnings" : "accepted" };
}
