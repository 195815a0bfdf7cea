import type { AnsweredBy, Appendix1Row, RatioInput, Task, Timing } from "../plan/plan";
import { addYears, dateParts, dayOfMonth, type CalendarDate } from "../calendar-date";
import type { DeadlineRules } from "../plan/plan";
import type { NextUnits } from "./next-units";
import { unitsNow, type Renaming } from "./succeed-units";

/** What rows are rolled over with. */
export interface RowRolling {
  readonly units: NextUnits;
  readonly renamed: Renaming;
  readonly deadlines: DeadlineRules;
}

/** Y20, Y21: a row of Phụ lục I for the next year: its id and wording stay, units that left are followed by their successors. */
export function nextRow(row: Appendix1Row, rolling: RowRolling): Appendix1Row {
  const { units, renamed } = rolling;
  const texts = {
    ...{ monitoringText: renamed(row.monitoringText), executingText: renamed(row.executingText) },
  };
  if (row.kind === "group") return { ...row, ...texts };
  const shared = { ...texts, monitoring: unitsNow(row.monitoring, units) };
  if (row.kind === "ratio") return { ...row, ...shared, input: nextInput(row.input, units) };
  if (row.kind === "composite")
    return { ...row, ...shared, inputs: row.inputs.map((input) => nextInput(input, units)) };
  return { ...row, ...shared, answeredBy: nextAnsweredBy(row.answeredBy, units) };
}

function nextInput(input: RatioInput, units: NextUnits): RatioInput {
  return { ...input, answeredBy: nextAnsweredBy(input.answeredBy, units) };
}

function nextAnsweredBy(answeredBy: AnsweredBy, units: NextUnits): AnsweredBy {
  return typeof answeredBy === "string" ? answeredBy : unitsNow(answeredBy, units);
}

/** Y20, Y21: a task for the next year, due a year later. */
export function nextTask(task: Task, { units, renamed, deadlines }: RowRolling): Task {
  const { leads } = task;
  return {
    ...task,
    leads: leads.kind === "all" ? leads : { kind: "units", unitIds: unitsNow(leads.unitIds, units) },
    ...{ leadText: renamed(task.leadText), coordinationText: renamed(task.coordinationText) },
    timing: nextTiming(task.timing, deadlines),
  };
}

function nextTiming(timing: Timing, { monthDay }: DeadlineRules): Timing {
  if (timing.kind === "byDecision") return timing;
  if (timing.kind !== "month") return { ...timing, deadline: addYears(timing.deadline, 1) };
  return { ...timing, deadline: nextMonthDay(timing.deadline, monthDay) };
}

/** The day on which "Tháng n" is due in the next year, 29/02 for 28/02 where it is the month's last; another day stays the same day. */
function nextMonthDay(deadline: CalendarDate, monthDay: number | null): CalendarDate {
  const { year, month } = dateParts(deadline);
  const isUsual = deadline === dayOfMonth(year, month, monthDay);
  return isUsual ? dayOfMonth(year + 1, month, monthDay) : addYears(deadline, 1);
}
