import { statusChoices } from "../form/form-choices";
import { entryAt } from "../form/form-entries";
import { taskEntry, type TaskEntry } from "../form/task-entry";
import type { TaskRow } from "../form/form-rows";
import type { ColumnId } from "../form/columns";
import type { CellPlace } from "../form/submission";
import { rawText } from "../form/read-value";
import { readChoice } from "../reading/read-choice";
import { meantText } from "../reading/meant-text";
import type { RowScope } from "./check-context";
import { checkDates } from "./date-rules";
import { checkDocument } from "./document-rules";
import { finding, type Finding } from "./finding";

/** A task row with what was entered in it. */
interface EnteredTask {
  readonly row: TaskRow;
  readonly entry: TaskEntry;
  readonly scope: RowScope;
}

/** Every rule about a task row that this unit fills in. */
export function checkTask(row: TaskRow, scope: RowScope): readonly Finding[] {
  const entry = taskEntry(scope.sheet, row.task, scope.words.taskStatuses);
  return [
    ...taskRules.flatMap((rule) => rule({ row, entry, scope })),
    ...checkDocument(row, entry, scope),
    ...checkDates(row, entry, scope),
  ];
}

/** T01: a status is picked; blank is missing, not "not begun". */
function statusEntered(task: EnteredTask): readonly Finding[] {
  const { value } = entryAt(task.scope.sheet, task.row.id, "status");
  return value.kind === "blank" ? [finding("T01", "error", placeOf(task, "status"), {})] : [];
}

/** T02: the status is one of the four of the list (capitals and spaces apart, R07). */
function statusListed(task: EnteredTask): readonly Finding[] {
  const { value, raw, place } = entryAt(task.scope.sheet, task.row.id, "status");
  if (task.entry.status !== null || value.kind === "blank" || value.kind === "error") return [];
  const { words, vocabulary } = task.scope;
  const choices = statusChoices(words.taskStatuses);
  const reading = readChoice(meantText(rawText(raw)), choices, vocabulary);
  const options = choices.map(({ label }) => label);
  return [finding("T02", "error", place, { typed: raw, options, reading })];
}

/** T04: a task that is done says on which day; a day that cannot be read is T03, not this. */
function completionEntered(task: EnteredTask): readonly Finding[] {
  const { value, place } = entryAt(task.scope.sheet, task.row.id, "completedOn");
  if (task.entry.status !== "done" || value.kind !== "blank") return [];
  return [finding("T04", "error", place, {})];
}

/** T07: a day of completion goes with the status "done" only. */
function completionOnlyWhenDone(task: EnteredTask): readonly Finding[] {
  const { status, completedOn } = task.entry;
  if (status === null || status === "done" || completedOn === null) return [];
  const facts = { date: completedOn, done: task.scope.words.taskStatuses.done };
  return [finding("T07", "warning", placeOf(task, "completedOn"), facts)];
}

/** T08: a task that is done is proven: a document number or other evidence is entered. */
function doneIsProven(task: EnteredTask): readonly Finding[] {
  const { status, documentNumber, evidence } = task.entry;
  if (status !== "done" || documentNumber !== null || evidence !== null) return [];
  return [finding("T08", "error", placeOf(task, "documentNumber"), {})];
}

/** T09: a task not carried out or adjusted says on what ground: a document number, evidence or an explanation. */
function adjustmentIsGrounded(task: EnteredTask): readonly Finding[] {
  const { status, documentNumber, evidence, explanation } = task.entry;
  const isGrounded = documentNumber !== null || evidence !== null || explanation !== null;
  if (status !== "adjusted" || isGrounded) return [];
  return [finding("T09", "error", placeOf(task, "documentNumber"), {})];
}

const taskRules = [
  statusEntered,
  statusListed,
  completionEntered,
  completionOnlyWhenDone,
  doneIsProven,
  adjustmentIsGrounded,
] as const;

function placeOf({ row, scope }: EnteredTask, column: ColumnId): CellPlace {
  return entryAt(scope.sheet, row.id, column).place;
}
