import { sumRatios } from "../attain/ratio";
import { answeringUnits, indicatorsOf, taskOwners } from "../plan/answers";
import type { Indicator, QualitativeIndicator, RatioInput, RowId, Task } from "../plan/plan";
import { officialOf } from "./official-totals";
import { totalOfOwners } from "./task-totals";
import { isCounted, type QualitativeTrace, type RatioTrace, type TaskTrace, type Trace } from "./trace";
import { traceFigures, traceStates, traceVerdicts } from "./trace-units";
import type { ConsolidationFrame, ReportSource } from "./unit-reports";

/**
 * C12: where one row of the summary comes from, by the same reading that the totals are made by; a part of a composite is a row of its own.
 * Asks only for the reports of units that answer the row. Null for a group heading and an unknown row.
 */
export function traceOf(rowId: RowId, reports: ReportSource, frame: ConsolidationFrame): Trace | null {
  for (const indicator of indicatorsOf(frame.plan)) {
    const trace = traceIndicator(rowId, indicator, { reports, frame });
    if (trace !== null) return trace;
  }
  const task = frame.plan.appendix2.tasks.find(({ id }) => id === rowId);
  return task === undefined ? null : traceTask(task, { reports, frame });
}

interface Sources {
  readonly reports: ReportSource;
  readonly frame: ConsolidationFrame;
}

function traceIndicator(rowId: RowId, indicator: Indicator, sources: Sources): Trace | null {
  if (indicator.kind === "qualitative")
    return indicator.id === rowId ? traceQualitative(indicator, sources) : null;
  const inputs = indicator.kind === "ratio" ? [indicator.input] : indicator.inputs;
  const parts = (wanted: readonly RatioInput[]): readonly RatioTrace[] =>
    wanted.map((input) => traceRatio(indicator, input, sources));
  if (indicator.kind === "composite" && indicator.id === rowId)
    return { kind: "composite", rowId, parts: parts(inputs) };
  const isWanted = (input: RatioInput): boolean => input.rowId === rowId || indicator.id === rowId;
  return parts(inputs.filter(isWanted))[0] ?? null;
}

function traceRatio(indicator: Indicator, input: RatioInput, { reports, frame }: Sources): RatioTrace {
  const { rowId } = input;
  const expected = answeringUnits(frame.plan, indicator, input.answeredBy);
  const units = traceFigures(rowId, expected, reports);
  const figures = units.flatMap((unit) => unit.figures ?? []);
  return {
    ...{ kind: "ratio", rowId, units, expected: expected.length, reported: figures.length },
    unitSum: sumRatios(figures),
    official: officialOf(frame.official, rowId),
  };
}

function traceQualitative(indicator: QualitativeIndicator, { reports, frame }: Sources): QualitativeTrace {
  const expected = answeringUnits(frame.plan, indicator, indicator.answeredBy);
  const units = traceVerdicts(indicator, expected, reports);
  const reported = units.filter(({ verdict }) => verdict !== null).length;
  const verdict = units.find(({ outcome }) => isCounted(outcome))?.verdict ?? "none";
  return { kind: "qualitative", rowId: indicator.id, units, expected: expected.length, reported, verdict };
}

function traceTask(task: Task, { reports, frame }: Sources): TaskTrace {
  const expected = taskOwners(frame.plan, task);
  const { units, owners } = traceStates(task, expected, { frame, reports });
  const { state } = totalOfOwners(task, owners, frame);
  return { kind: "task", rowId: task.id, units, expected: expected.length, reported: owners.length, state };
}
