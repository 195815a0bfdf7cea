import { addDays, dateParts, type CalendarDate } from "../calendar-date";
import type { ColumnId } from "../form/columns";
import type { Target, Timing } from "../plan/plan";
import { targetFraction } from "../attain/target-fraction";
import { metadataReference } from "./metadata-keys";
import type { SheetWords } from "./sheet-words";

/** Addresses of the cells of one row that a formula reads, by column id: "G12". */
export type RowCells = (column: ColumnId) => string;

/**
 * Result of a ratio row, rounded to 0.01 %, yet never rounded up onto the target it misses (99,996 % stays 99,99 %).
 * Integers only: decimals inside formulas are read wrongly by some locales (office-js issue 6614).
 */
export function resultFormula(cell: RowCells, target: Target): string {
  const { numerator, denominator } = targetFraction(target);
  const n = cell("numerator");
  const d = cell("denominator");
  const rounded = `ROUND(${n}/${d},4)`;
  const isReached = `${denominator}*${n}>=${numerator}*${d}`;
  const below = `${Math.ceil((numerator * 10_000) / denominator) - 1}/10000`;
  return `=IF(${isCountable(n, d)},IF(${d}=0,"",IF(${isReached},${rounded},MIN(${rounded},${below}))),"")`;
}

/** Result against target, rounded to 0.1 %, below 100 % when the target is missed. */
export function attainmentFormula(cell: RowCells, target: Target): string {
  const { numerator, denominator } = targetFraction(target);
  const n = cell("numerator");
  const d = cell("denominator");
  const rounded = `ROUND(${denominator}*${n}/(${numerator}*${d}),3)`;
  const isReached = `${denominator}*${n}>=${numerator}*${d}`;
  if (numerator === 0) return `=""`;
  return `=IF(${isCountable(n, d)},IF(${d}=0,"",IF(${isReached},${rounded},MIN(${rounded},999/1000))),"")`;
}

/** State of a ratio row in words: the same boundaries as `ratioVerdict` (A01–A03); the near threshold is the one that stands in `_cchc`. */
export function ratioStateFormula(cell: RowCells, target: Target, words: SheetWords): string {
  const { numerator, denominator } = targetFraction(target);
  const n = cell("numerator");
  const d = cell("denominator");
  const { verdicts } = words;
  const isReached = `${denominator}*${n}>=${numerator}*${d}`;
  const isNear = `${100 * denominator}*${n}>=${metadataReference("nearPercent")}*${numerator}*${d}`;
  const judged = `IF(${d}=0,${quote(verdicts.notArising)},IF(${isReached},${quote(verdicts.met)},IF(${isNear},${quote(verdicts.near)},${quote(verdicts.missed)})))`;
  const entered = `IF(${isCountable(n, d)},${judged},${quote(words.needsMending)})`;
  return orMending(`IF(LEN(${n})+LEN(${d})=0,${quote(verdicts.none)},${entered})`, words);
}

/** Result of a composite: the smallest of its parts' results. */
export function compositeResultFormula(parts: string): string {
  return `=IF(COUNT(${parts})=0,"",MIN(${parts}))`;
}

/** State of a composite: the worst of its parts' states. */
export function compositeStateFormula(states: string, words: SheetWords): string {
  const { verdicts } = words;
  const order = [words.needsMending, verdicts.none, verdicts.missed, verdicts.near, verdicts.met];
  const nested = order.reduceRight(
    (otherwise, word) => `IF(COUNTIF(${states},${quote(word)})>0,${quote(word)},${otherwise})`,
    quote(verdicts.notArising),
  );
  return `=IF(SUMPRODUCT(LEN(${states}))=0,"",${nested})`;
}

/** State of a qualitative row from the picked verdict. */
export function qualitativeStateFormula(
  cell: RowCells,
  options: readonly { readonly label: string; readonly verdict: keyof SheetWords["verdicts"] }[],
  words: SheetWords,
): string {
  const verdict = cell("verdict");
  const nested = options.reduceRight(
    (otherwise, option) =>
      `IF(${verdict}=${quote(option.label)},${quote(words.verdicts[option.verdict])},${otherwise})`,
    quote(words.needsMending),
  );
  return orMending(`IF(LEN(${verdict})=0,${quote(words.verdicts.none)},${nested})`, words);
}

/** What a task's state depends on besides its entries. */
export interface DatedTask {
  readonly timing: Timing;
  readonly asOf: CalendarDate;
  readonly graceDays: number;
}

/** State of a task as of the cut-off date: the same table as `taskState` (D01–D09). */
export function taskStateFormula(
  cell: RowCells,
  { timing, asOf, graceDays }: DatedTask,
  words: SheetWords,
): string {
  const { taskStatuses: statuses, taskStates: states } = words;
  const status = cell("status");
  const isDone = `AND(${status}=${quote(statuses.done)},ISNUMBER(${cell("completedOn")}))`;
  const open = `IF(${status}=${quote(statuses.inProgress)},${quote(states.inProgress)},${quote(states.notStarted)})`;
  const judged = judgedByDeadline({ cell, isDone, open, timing, asOf, graceDays }, words);
  const isUnproven = `${status}=${quote(statuses.done)}`;
  const lackingDate = `IF(AND(${isUnproven},NOT(${isDone})),${quote(words.needsMending)},${judged})`;
  const adjusted = `IF(${status}=${quote(statuses.adjusted)},${quote(states.adjusted)},${lackingDate})`;
  return orMending(`IF(LEN(${status})=0,${quote(words.verdicts.none)},${adjusted})`, words);
}

interface Judged extends DatedTask {
  readonly cell: RowCells;
  readonly isDone: string;
  readonly open: string;
}

function judgedByDeadline(
  { cell, isDone, open, timing, asOf, graceDays }: Judged,
  words: SheetWords,
): string {
  const { taskStates: states, taskStatuses: statuses } = words;
  const byDate = (deadline: string, notDone: string): string =>
    `IF(${isDone},IF(${cell("completedOn")}<=${deadline},${quote(states.onTime)},${quote(states.late)}),${notDone})`;
  const inTerm = (deadline: string): string =>
    `IF(${dateFormula(asOf)}<=${deadline},${open},${quote(states.overdue)})`;
  if (timing.kind !== "byDecision") {
    const last = dateFormula(addDays(timing.deadline, graceDays));
    return byDate(last, timing.kind === "wholeYear" ? quote(states.ongoing) : inTerm(last));
  }
  const entered = cell("deadline");
  const deadline = graceDays === 0 ? entered : `(${entered}+${graceDays})`;
  const waiting = `IF(${cell("status")}=${quote(statuses.inProgress)},${quote(states.inProgress)},${quote(states.noBasis)})`;
  const undated = `IF(${isDone},${quote(states.done)},${waiting})`;
  return `IF(ISNUMBER(${entered}),${byDate(deadline, inTerm(deadline))},${undated})`;
}

/** Both are integers of at least 0, the numerator within the denominator (V-rules in words of Excel). */
function isCountable(n: string, d: string): string {
  return `IF(AND(ISNUMBER(${n}),ISNUMBER(${d})),AND(${n}>=0,${n}=INT(${n}),${d}=INT(${d}),${n}<=${d}),FALSE)`;
}

/** An Excel error in an entry cell asks to be mended instead of spreading. */
function orMending(formula: string, words: SheetWords): string {
  return `=IFERROR(${formula},${quote(words.needsMending)})`;
}

function dateFormula(date: CalendarDate): string {
  const { year, month, day } = dateParts(date);
  return `DATE(${year},${month},${day})`;
}

/** A text as a formula writes it: quotes around it, and doubled inside. */
export function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
