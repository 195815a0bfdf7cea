import { sumRatios } from "../attain/ratio";
import { answeringUnits, indicatorsOf, taskOwners } from "../plan/answers";
import { planOn } from "../plan/in-force";
import type { Indicator, QualitativeIndicator, RatioInput, RowId, Task } from "../plan/plan";
import { officialOf } from "./official-totals";
import { totalOfOwners } from "./task-totals";
import { isCounted, type QualitativeTrace, type RatioTrace, type TaskTrace, type Trace } from "./trace";
import { traceFigures, traceStates, traceVerdicts, type Steps } from "./trace-units";
import type { ConsolidationFrame, ReportSource } from "./unit-reports";

/**
 * C12: where one row of the summary comes from, by the same reading that the totals are made by; a part of a composite is a row of its own.
 * Asks only for the reports of units that answer the row, one a step. Null for a group heading and an unknown row.
 */
export function* traceOf(rowId: RowId, reports: ReportSource, year: ConsolidationFrame): Steps<Trace | null> {
  const frame = { ...year, plan: planOn(year.plan, year.period.to) };
  for (const indicator of indicatorsOf(frame.plan)) {
    const trace = yield* traceIndicator(rowId, indicator, { reports, frame });
    if (trace !== null) return trace;
  }
  const task = frame.plan.appendix2.tasks.find(({ id }) => id === rowId);
  return task === undefined ? null : yield* traceTask(task, { reports, frame });
}

interface Sources {
  readonly reports: ReportSource;
  readonly frame: ConsolidationFrame;
}

function* traceIndicator(rowId: RowId, indicator: Indicator, sources: Sources): Steps<Trace | null> {
  if (indicator.kind === "qualitative")
    return indicator.id === rowId ? yield* traceQualitative(indicator, sources) : null;
  const inputs = indicator.kind === "ratio" ? [indicator.input] : indicator.inputs;
  if (indicator.kind === "composite" && indicator.id === rowId)
    return { kind: "composite", rowId, parts: yield* traceParts(indicator, inputs, sources) };
  const wanted = inputs.filter((input) => input.rowId === rowId || indicator.id === rowId);
  const [part] = yield* traceParts(indicator, wanted, sources);
  return part ?? null;
}

function* traceParts(
  indicator: Indicator,
  inputs: readonly RatioInput[],
  sources: Sources,
): Steps<readonly RatioTrace[]> {
  const parts: RatioTrace[] = [];
  for (const input of inputs) parts.push(yield* traceRatio(indicator, input, sources));
  return parts;
}

function* traceRatio(
  indicator: Indicator,
  input: RatioInput,
  { reports, frame }: Sources,
): Steps<RatioTrace> {
  const { rowId } = input;
  const expected = answeringUnits(frame.plan, indicator, input.answeredBy);
  const units = yield* traceFigures(rowId, expected, reports);
  const figures = units.flatMap((unit) => unit.figures ?? []);
  return {
    ...{ kind: "ratio", rowId, units, expected: expected.length, reported: figures.length },
    unitSum: sumRatios(figures),
    official: officialOf(frame.official, rowId),
  };
}

function* traceQualitative(
  indicator: QualitativeIndicator,
  { reports, frame }: Sources,
): Steps<QualitativeTrace> {
  const expected = answeringUnits(frame.plan, indicator, indicator.answeredBy);
  const units = yield* traceVerdicts(indicator, expected, reports);
  const reported = units.filter(({ verdict }) => verdict !== null).length;
  const verdict = units.find(({ outcome }) => isCounted(outcome))?.verdict ?? "none";
  return { kind: "qualitative", rowId: indicator.id, units, expected: expected.length, reported, verdict };
}

function* traceTask(task: Task, { reports, frame }: Sources): Steps<TaskTrace> {
  const expected = taskOwners(frame.plan, task);
  const { units, owners } = yield* traceStates(task, expected, { frame, reports });
  const { state } = totalOfOwners(task, owners, frame);
  return { kind: "task", rowId: task.id, units, expected: expected.length, reported: owners.length, state };
}
