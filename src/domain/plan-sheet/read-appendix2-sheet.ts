import { dateParts, dayOfMonth, type CalendarDate } from "../calendar-date";
import { idPrefixes } from "../plan/new-ids";
import type { DeadlineRules, Leads, Plan, Task, TaskGroup, Timing } from "../plan/plan";
import { unmarked } from "../reading/typed-text";
import { noteNumbering } from "./numbering";
import type { FoundRow } from "./plan-sheet-reading";
import { isSame, unitsOfCell, wordingOf, type RowScope } from "./row-facts";
import { RowIds } from "./row-ids";

const prefix = idPrefixes[2];

/** Phụ lục II as the sheet says: a task belongs to the group above it. */
export function readAppendix2(
  scope: RowScope,
  rules: DeadlineRules,
): Pick<Plan["appendix2"], "groups" | "tasks"> {
  const { reading } = scope;
  const ids = new RowIds(reading.sheet.rows, scope.takenIds);
  const groups: TaskGroup[] = [];
  const tasks: Task[] = [];
  for (const row of reading.sheet.rows) {
    const read = readRow({ scope, row, rules }, ids, groups.at(-1)?.id ?? null);
    if (read === null) continue;
    if ("roman" in read) groups.push(read);
    else tasks.push(read);
  }
  noteNumbering(reading, reading.sheet.rows);
  if (tasks.length === 0) reading.note("noTask", [null, "name"]);
  return { groups, tasks };
}

/** A group or a task, or null when it cannot be told which. */
function readRow(of: TaskScope, ids: RowIds, groupId: string | null): TaskGroup | Task | null {
  const { row } = of;
  const { reading } = of.scope;
  const kind = reading.choice(row, "kind", reading.words.taskKinds);
  if (kind === null) return null;
  const kept = ids.kept(row);
  const isNew = kept === null;
  if (row.id !== "" && isNew) reading.note("rowCopied", [row, "name"], reading.text(row, "name"));
  const ordinal = reading.needed(row, "ordinal");
  const id = kept ?? ids.numbered(prefix, ordinal || "x");
  const name = reading.needed(row, "name", "blankName");
  if (kind === "taskGroup") return { id, roman: ordinal, title: name };
  return taskOf(of, { id, ordinal, name, isNew, isMain: kind === "mainTask", groupId });
}

interface TaskScope {
  readonly scope: RowScope;
  readonly row: FoundRow;
  readonly rules: DeadlineRules;
}

interface TaskPlace extends Pick<Task, "id" | "ordinal" | "name" | "isMain"> {
  readonly isNew: boolean;
  readonly groupId: string | null;
}

function taskOf({ scope, row, rules }: TaskScope, { isNew, groupId, ...place }: TaskPlace): Task {
  const { reading } = scope;
  if (groupId === null) reading.note("orphanTask", [row, "kind"], place.name);
  const products = reading.lines(row, "products");
  if (products.length === 0) reading.note("noProduct", [row, "products"]);
  const text = (column: string, from: string): string => wordingOf(scope, row, { column, from, isNew });
  return {
    ...{ ...place, groupId: groupId ?? "", products, productText: text("productText", "products") },
    ...{ leads: leadsOf(scope, row), leadText: text("leadText", "leads") },
    coordinationText: reading.text(row, "coordinationText"),
    timing: timingOf({ scope, row, rules }),
    timingText: text("timingText", "timing"),
  };
}

function leadsOf(scope: RowScope, row: FoundRow): Leads {
  const text = scope.reading.text(row, "leads");
  if (isSame(text, scope.reading.words.allUnits)) return { kind: "all" };
  if (text === "") scope.reading.note("noLead", [row, "leads"]);
  return { kind: "units", unitIds: unitsOfCell(scope, row, "leads") };
}

/** When a task is due; a month without a day takes the plan's day of the month that its wording names, "in the year" and "the whole year" its last day. */
function timingOf({ scope, row, rules }: TaskScope): Timing {
  const { reading, year } = scope;
  const kind = reading.choice(row, "timing", reading.words.timings) ?? "byDecision";
  if (kind === "byDecision") return { kind };
  const month = kind === "month" ? monthIn(scope, row) : null;
  const typed = reading.day(row, "deadline", year);
  if (typed !== null) noteDay(scope, row, { typed, month });
  const worded = month === null ? null : dayOfMonth(year, month, rules.monthDay);
  const deadline = typed ?? (kind === "month" ? worded : `${year}-12-31`);
  if (deadline === null && reading.text(row, "deadline") === "") reading.note("noDate", [row, "deadline"]);
  return { kind, deadline: deadline ?? "" };
}

function noteDay(
  { reading, year }: RowScope,
  row: FoundRow,
  { typed, month }: { readonly typed: CalendarDate; readonly month: number | null },
): void {
  const parts = dateParts(typed);
  const shown = typed.split("-").reverse().join("/");
  if (parts.year !== year) reading.note("deadlineOfOtherYear", [row, "deadline"], shown, String(year));
  if (month !== null && parts.month !== month)
    reading.note("deadlineDiffers", [row, "deadline"], shown, reading.text(row, "timingText"));
}

/** "Tháng 3": the month that the wording names, or null. */
function monthIn({ reading }: RowScope, row: FoundRow): number | null {
  const word = unmarked(reading.words.vocabulary.dateWords.month);
  const found = new RegExp(`(?:^|[^a-z])${word} *(\\d{1,2})(?!\\d)`).exec(
    unmarked(reading.text(row, "timingText")),
  );
  const month = Number(found?.[1] ?? 0);
  return month >= 1 && month <= 12 ? month : null;
}
