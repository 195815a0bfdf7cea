import { ratioVerdict } from "../attain/attainment";
import { deadlineOf } from "../attain/derive-task-state";
import { entryAt, ratioEntry, verdictEntry } from "../form/form-entries";
import type { FormRow, TaskRow } from "../form/form-rows";
import { stateOfEntry, taskEntry } from "../form/task-entry";
import type { RowScope } from "./check-context";
import { finding, type Finding } from "./finding";
import type { RatioRow } from "./ratio-rules";
import type { QualitativeRow } from "./verdict-rules";

/** Whether a row without errors still owes its reasons: only when the explanation is blank. */
export function checkExplanation(row: FormRow, scope: RowScope): readonly Finding[] {
  if (entryAt(scope.sheet, row.id, "explanation").value.kind !== "blank") return [];
  if (row.kind === "ratio") return shortfallExplained(row, scope);
  if (row.kind === "qualitative") return missedExplained(row, scope);
  return row.kind === "task" ? delayExplained(row, scope) : [];
}

/** E01: a ratio short of its target, near or missed, is explained (cause and remedy); reached and not arising need none. */
function shortfallExplained(row: RatioRow, { sheet, plan }: RowScope): readonly Finding[] {
  const ratio = ratioEntry(sheet, row.id);
  const verdict = ratioVerdict(ratio, row.target, plan.nearPercent);
  if (ratio === null || (verdict !== "near" && verdict !== "missed")) return [];
  const { place } = entryAt(sheet, row.id, "explanation");
  return [finding("E01", "warning", place, { ...ratio, percent: row.target.percent })];
}

/** E02: a qualitative indicator judged as missed is explained. */
function missedExplained(row: QualitativeRow, { sheet }: RowScope): readonly Finding[] {
  const picked = verdictEntry(entryAt(sheet, row.id, "verdict"), row.indicator);
  if (picked?.verdict !== "missed") return [];
  return [finding("E02", "warning", entryAt(sheet, row.id, "explanation").place, { verdict: picked.label })];
}

/** E03: a task done late, or overdue at the cut-off date, is explained. */
function delayExplained(row: TaskRow, { sheet, asOf, plan, words }: RowScope): readonly Finding[] {
  const entry = taskEntry(sheet, row.task, words.taskStatuses);
  const state = stateOfEntry(entry, row.task, { asOf, plan });
  if (state !== "late" && state !== "overdue") return [];
  const { place } = entryAt(sheet, row.id, "explanation");
  return [finding("E03", "warning", place, { state, deadline: deadlineOf(row.task.timing, entry.deadline) })];
}
