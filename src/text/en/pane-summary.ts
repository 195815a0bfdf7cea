import { formatDate } from "../../domain/calendar-date";
import type { summaryText as vietnamese } from "../pane-summary";
import { counted, countText } from "./counting";
import { displayPercent, formatPercent } from "./numbers";
import { dataText } from "./pane-data";
import { followUpPaneText } from "./pane-follow-up";
import { intakeText } from "./pane-intake";
import { registerText } from "./pane-register";
import { traceText } from "./pane-trace";

/** Sentences of the tab "Consolidation". */
export const summaryText: typeof vietnamese = {
  intake: intakeText,
  register: registerText,
  followUp: followUpPaneText,
  trace: traceText,
  data: dataText,
  received: (received, expected) => `${countText(received)}/${countText(expected)} units have reported`,
  receivedName: "Reports received",
  consolidate: "Create consolidated sheets",
  missing: (count) =>
    `${counted(count, "unit")} ${count === 1 ? "has" : "have"} not reported; the consolidated sheets will say so.`,
  nobodyMissing: "All units have reported.",
  overview: "Consolidated results",
  overviewOf: (period, year, date) => `${period}, ${year}; figures up to ${date}`,
  made: "The consolidated sheets have been created in the workbook.",
  outdated:
    "Reports or figures have changed since the sheets were created. Press “Create consolidated sheets” to update them.",
  indicators: (total) => counted(total, "indicator"),
  tasks: (total) => counted(total, "task"),
  components: (count) => `In addition ${counted(count, "component task")}.`,
  taskClasses: {
    onTime: "Completed on time",
    late: "Completed late",
    inProgress: "In progress, within the deadline",
    overdue: "Overdue, not completed",
    noDeadline: "No deadline to judge by yet",
    ongoing: "Ongoing all year",
  },
  notReported: (count) => `Not reported: ${counted(count, "unit")}`,
  moreUnits: (count) => `and ${counted(count, "other unit")}`,
  shortfalls: {
    title: "Furthest from target",
    result: ({ ratio, target }) =>
      `${displayPercent(ratio, { percent: target })} against a target of ${formatPercent(target / 100)}`,
  },
  due: (due, daysLeft) => {
    const date = `Report due ${formatDate(due)}`;
    if (daysLeft < 0) return `${date}, overdue.`;
    return daysLeft === 0 ? `${date}, today.` : `${date}, ${counted(daysLeft, "day")} left.`;
  },
};
