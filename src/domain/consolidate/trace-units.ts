import type { Finding } from "../check/finding";
import type { Ratio } from "../attain/ratio";
import type { ColumnId } from "../form/columns";
import { entryOf, sheetOf } from "../form/submission";
import type { QualitativeIndicator, RowId, Task, UnitId } from "../plan/plan";
import { ownerTask, type OwnerTask } from "./contribution";
import { isCounted, type TraceOutcome, type TracedCell, type UnitTrace } from "./trace";
import { qualitativeAnswer, usableRatio } from "./unit-cells";
import { unitReport, type ConsolidationFrame, type FiledReport, type ReportSource } from "./unit-reports";

/** What a unit's report is asked for: one row, the columns that answer it, and what they come to. */
interface Question {
  readonly rowId: RowId;
  readonly columns: readonly ColumnId[];
  /** The answer where it is usable, else null. */
  readonly answerOf: (report: FiledReport) => Answer | null;
}

type Answer = Pick<UnitTrace, "figures" | "verdict" | "state">;

/** What is asked of many reports, one a step; whoever takes the steps may pause between them. */
export type Steps<T> = Generator<void, T>;

/** C12: each unit's figures of a ratio row. */
export function traceFigures(
  rowId: RowId,
  units: readonly UnitId[],
  reports: ReportSource,
): Steps<readonly UnitTrace[]> {
  const answerOf = (report: FiledReport): Answer | null => {
    const figures = usableRatio(unitReport(report), rowId);
    return figures && { figures, verdict: null, state: null };
  };
  const question: Question = { rowId, columns: ["numerator", "denominator"], answerOf };
  return traceEach(units, question, reports);
}

/** C12, C04: each unit's words for a qualitative indicator; the first that count stand, later ones are passed over. */
export function* traceVerdicts(
  indicator: QualitativeIndicator,
  units: readonly UnitId[],
  reports: ReportSource,
): Steps<readonly UnitTrace[]> {
  const answerOf = (report: FiledReport): Answer | null => {
    const answer = qualitativeAnswer(unitReport(report), indicator);
    return answer && { figures: null, verdict: answer.verdict, state: null };
  };
  const question: Question = { rowId: indicator.id, columns: ["verdict", "published"], answerOf };
  const traces = yield* traceEach(units, question, reports);
  const first = traces.find(({ outcome }) => isCounted(outcome));
  return traces.map((trace) =>
    isCounted(trace.outcome) && trace !== first ? { ...trace, outcome: { kind: "passedOver" } } : trace,
  );
}

/** C12: each owner's entries for a task, and those that count. */
export function* traceStates(
  task: Task,
  units: readonly UnitId[],
  { frame, reports }: { readonly frame: ConsolidationFrame; readonly reports: ReportSource },
): Steps<{ readonly units: readonly UnitTrace[]; readonly owners: readonly OwnerTask[] }> {
  const owners: OwnerTask[] = [];
  const answerOf = (report: FiledReport): Answer | null => {
    const own = ownerTask(task, unitReport(report), frame);
    if (own === null) return null;
    owners.push(own);
    return { figures: null, verdict: null, state: own.state };
  };
  const columns = ["status", "completedOn", "documentNumber", "documentDate", "deadline"] as const;
  const question: Question = { rowId: task.id, columns, answerOf };
  return { units: yield* traceEach(units, question, reports), owners };
}

function* traceEach(
  units: readonly UnitId[],
  question: Question,
  reports: ReportSource,
): Steps<readonly UnitTrace[]> {
  const traces: UnitTrace[] = [];
  for (const unitId of units) {
    traces.push(traceUnit(unitId, question, reports));
    yield;
  }
  return traces;
}

const noAnswer: Answer = { figures: null, verdict: null, state: null };

function traceUnit(unitId: UnitId, question: Question, reports: ReportSource): UnitTrace {
  const report = reports.get(unitId);
  if (report === undefined)
    return { unitId, file: null, ...noAnswer, outcome: { kind: "notSent" }, cells: [] };
  const cells = tracedCells(report, question);
  const answer = question.answerOf(report);
  const outcome = answer === null ? whyNot(report, question, cells) : counts(answer.figures);
  return { unitId, file: report.file, ...(answer ?? noAnswer), outcome, cells };
}

function counts(figures: Ratio | null): TraceOutcome {
  return { kind: figures !== null && figures.denominator === 0 ? "notArising" : "counted" };
}

function whyNot(
  { findings }: FiledReport,
  { rowId }: Question,
  cells: readonly TracedCell[],
): Exclude<TraceOutcome, { kind: "counted" }> {
  if (cells.length === 0) return { kind: isOfOtherVersion(findings) ? "notInForm" : "rowMissing" };
  if (cells.every(({ value }) => value.kind === "blank")) return { kind: "blank" };
  const errors = findings.filter(({ severity, at }) => severity === "error" && at.rowId === rowId);
  return errors.length > 0 ? { kind: "faulty", findings: errors } : { kind: "unusable" };
}

function isOfOtherVersion(findings: readonly Finding[]): boolean {
  return findings.some(({ rule }) => rule === "I03");
}

function tracedCells({ submission }: FiledReport, { rowId, columns }: Question): readonly TracedCell[] {
  const appendix = columns.includes("status") ? "appendix2" : "appendix1";
  const sheet = sheetOf(submission, appendix);
  return columns.flatMap((column) => {
    const entry = sheet && entryOf(sheet, rowId, column);
    if (entry === null || entry.place.cell === null) return [];
    const { sheet: tab, cell } = entry.place;
    return [{ sheet: tab, cell, column, value: entry.value, raw: entry.raw }];
  });
}
