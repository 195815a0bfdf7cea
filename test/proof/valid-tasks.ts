import { serialFromDate, type CalendarDate } from "../../src/domain/calendar-date";
import type { Task } from "../../src/domain/plan/plan";
import { sheetWords } from "../../src/text/sheet-words";
import { createRandom, type Random } from "../samples/random";
import { evidences, explanations, notes, sometimes } from "./written-texts";

type Filled = Readonly<Record<string, string | number | null>>;

/** What decides a task's entries: whose it is, in which imagined year, as of when. */
export interface TaskScene {
  readonly unitId: string;
  readonly seed: number;
  readonly asOf: CalendarDate;
}

const dayMs = 86_400_000;
const yearBegins = "2023-12-15";
const officesOfTheDepartment = new Set(["VPS", "TCCB", "KHTH", "TTS", "QLXDCT"]);

/** A task as correctly reported as of a day; what was done or dropped by one day stays so at every later one. */
export function taskFilled(task: Task, { unitId, seed, asOf }: TaskScene): Filled {
  const random = createRandom(`task ${task.id} ${unitId} ${seed}`);
  const fate = fateOf(task, random);
  const texts = { evidence: sometimes(random, evidences, 3), note: sometimes(random, notes, 4) };
  const explanation = pickText(random, explanations);
  const deadline = deadlineText(task, fate);
  if (fate.droppedOn !== null && fate.droppedOn <= asOf)
    return { status: word("adjusted"), documentNumber: fate.ground, explanation, ...deadline, ...texts };
  if (fate.doneOn <= asOf) {
    const isLate = fate.deadline !== null && fate.doneOn > fate.deadline;
    return { ...doneFilled(task, unitId, fate), ...deadline, ...texts, ...(isLate ? { explanation } : {}) };
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

function fateOf(task: Task, random: Random): Fate {
  const entered = random.pick([null, dayAfter(yearBegins, random.whole(60, 480))]);
  const deadline = task.timing.kind === "byDecision" ? entered : task.timing.deadline;
  return {
    deadline,
    doneOn: dayAfter(yearBegins, random.whole(0, 500)),
    droppedOn: random.whole(1, 12) === 1 ? dayAfter(yearBegins, random.whole(20, 360)) : null,
    waiting: random.pick(["notStarted", "inProgress"]),
    ground: random.pick(["1024/UBND-NC", "456/QĐ-UBND", "18/CT-UBND"]),
    number: random.whole(1, 990),
    signedBefore: random.pick([0, 0, 0, 1, 2, 5]),
    writes: random.whole(0, 3),
  };
}

function doneFilled(task: Task, unitId: string, fate: Fate): Filled {
  const signedOn = laterOf(yearBegins, dayAfter(fate.doneOn, -fate.signedBefore));
  return {
    status: fate.writes === 3 ? word("done").toLowerCase() : word("done"),
    completedOn: serialFromDate(fate.doneOn),
    documentNumber: asWritten(documentOf(task, unitId, fate), fate),
    documentDate: serialFromDate(signedOn),
  };
}

/** Number and symbol by the decree: the type that the product asks for, the issuer that signs. */
function documentOf(task: Task, unitId: string, { number, writes }: Fate): string {
  const issuer = task.leads.kind === "all" && !officesOfTheDepartment.has(unitId) ? unitId : "SNN";
  const counted = String(number).padStart(2, "0");
  const type = typeOf(task.productText);
  if (type !== null) return `${counted}/${type}-${issuer}`;
  return writes % 2 === 0 ? `${counted}/${issuer}-HCTH` : `${counted}/KH-${issuer}`;
}

function typeOf(product: string): string | null {
  if (product.startsWith("Kế hoạch")) return "KH";
  if (product.startsWith("Báo cáo")) return "BC";
  return product.startsWith("Tờ trình") ? "TTr" : null;
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

function dayAfter(day: CalendarDate, days: number): CalendarDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

function laterOf(left: CalendarDate, right: CalendarDate): CalendarDate {
  return left > right ? left : right;
}
