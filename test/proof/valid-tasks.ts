import { addDays, serialFromDate, type CalendarDate } from "../../src/domain/calendar-date";
import { taskDocumentTypes } from "../../src/domain/check/products";
import { agencyOn } from "../../src/domain/plan/in-force";
import type { Plan, Task } from "../../src/domain/plan/plan";
import { entryVocabulary } from "../../src/text/entry-vocabulary";
import { sheetWords } from "../../src/text/sheet-words";
import { createRandom, type Random } from "../samples/random";
import { evidences, explanations, notes, sometimes } from "./written-texts";

type Filled = Readonly<Record<string, string | number | null>>;

/** What decides a task's entries: of which plan, whose it is, in which imagined year, as of when. */
export interface TaskScene {
  readonly plan: Plan;
  readonly unitId: string;
  readonly seed: number;
  readonly asOf: CalendarDate;
}

/** A task as correctly reported as of a day; what was done or dropped by one day stays so at every later one. */
export function taskFilled(task: Task, scene: TaskScene): Filled {
  const { plan, unitId, seed, asOf } = scene;
  const random = createRandom(`task ${task.id} ${unitId} ${seed}`);
  const fate = fateOf(task, yearBegins(plan), random);
  const texts = { evidence: sometimes(random, evidences, 3), note: sometimes(random, notes, 4) };
  const explanation = pickText(random, explanations);
  const deadline = deadlineText(task, fate);
  if (fate.droppedOn !== null && fate.droppedOn <= asOf)
    return { status: word("adjusted"), documentNumber: fate.ground, explanation, ...deadline, ...texts };
  if (fate.doneOn <= asOf) {
    const isLate = fate.deadline !== null && fate.doneOn > fate.deadline;
    return { ...doneFilled(task, scene, fate), ...deadline, ...texts, ...(isLate ? { explanation } : {}) };
  }
  const isOverdue = fate.deadline !== null && asOf > fate.deadline && task.timing.kind !== "wholeYear";
  return { status: word(fate.waiting), ...deadline, ...texts, ...(isOverdue ? { explanation } : {}) };
}

/** What becomes of a task in the imagined year. */
interface Fate {
  readonly deadline: CalendarDate | null;
  readonly doneOn: CalendarDate;
  readonly droppedOn: CalendarDate | null;
  readonly waiting: "notStarted" | "inProgress";
  readonly ground: string;
  readonly number: number;
  readonly signedBefore: number;
  readonly writes: number;
}

function fateOf(task: Task, begins: CalendarDate, random: Random): Fate {
  const entered = random.pick([null, addDays(begins, random.whole(60, 480))]);
  const deadline = task.timing.kind === "byDecision" ? entered : task.timing.deadline;
  return {
    deadline,
    doneOn: addDays(begins, random.whole(0, 500)),
    droppedOn: random.whole(1, 12) === 1 ? addDays(begins, random.whole(20, 360)) : null,
    waiting: random.pick(["notStarted", "inProgress"]),
    ground: random.pick(["1024/UBND-NC", "456/QĐ-UBND", "18/CT-UBND"]),
    number: random.whole(1, 990),
    signedBefore: random.pick([0, 0, 0, 1, 2, 5]),
    writes: random.whole(0, 3),
  };
}

function doneFilled(task: Task, scene: TaskScene, fate: Fate): Filled {
  const signedOn = laterOf(yearBegins(scene.plan), addDays(fate.doneOn, -fate.signedBefore));
  return {
    status: fate.writes === 3 ? word("done").toLowerCase() : word("done"),
    completedOn: serialFromDate(fate.doneOn),
    documentNumber: asWritten(documentOf(task, scene, fate), fate),
    documentDate: serialFromDate(signedOn),
  };
}

/** Number and symbol by the decree: the type that the product asks for, the issuer that signs; a unit signs what all units do. */
function documentOf(task: Task, { plan, unitId }: TaskScene, { number, writes, doneOn }: Fate): string {
  const isUnits = task.leads.kind === "all" && /^[A-Z]+$/.test(unitId);
  const issuer = isUnits ? unitId : agencyOn(plan, doneOn).docSymbol;
  const counted = String(number).padStart(2, "0");
  const [type] = taskDocumentTypes(task, entryVocabulary);
  if (type !== undefined) return `${counted}/${type}-${issuer}`;
  return writes % 2 === 0 ? `${counted}/${issuer}-HCTH` : `${counted}/KH-${issuer}`;
}

/** The same number as people write it: plainly, after "Số:", with another dash. */
function asWritten(document: string, { writes }: Fate): string {
  if (writes === 1) return `Số: ${document}`;
  return writes === 2 ? document.replace("-", "–") : document;
}

function deadlineText(task: Task, { deadline }: Fate): Filled {
  return task.timing.kind === "byDecision" && deadline !== null ? { deadline: serialFromDate(deadline) } : {};
}

function word(status: keyof typeof sheetWords.taskStatuses): string {
  return sheetWords.taskStatuses[status];
}

function pickText(random: Random, texts: readonly string[]): string {
  return texts[random.whole(0, texts.length - 1)] ?? "";
}

/** The first day on which anything of the plan's year is reported. */
function yearBegins({ periods }: Plan): CalendarDate {
  return periods.map(({ from }) => from).reduce((first, next) => (next < first ? next : first));
}

function laterOf(left: CalendarDate, right: CalendarDate): CalendarDate {
  return left > right ? left : right;
}
