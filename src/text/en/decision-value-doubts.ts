import { formatDate } from "../../domain/calendar-date";
import type { DoubtFacts } from "../../domain/decision/doubt";
import type { valueDoubtWords as vietnamese } from "../decision-value-doubts";
import { formatNumber } from "./numbers";
import { quoted, quotedList } from "./quoting";

const targetReasons: Readonly<Record<DoubtFacts["targetRead"]["why"], string>> = {
  noSign: "has no % sign",
  fraction: "is a number from 0 to 1, perhaps a percentage of a spreadsheet",
  strict: "says “trên” (more than), while results are compared with “từ … trở lên” (at least)",
  withWords: "comes with other words",
};

const byDecision = "It was read as “Theo văn bản” (by another document), without a deadline so far";

/** Targets, units and times. */
export const valueDoubtWords: typeof vietnamese = {
  noTarget: () => ({
    problem: "This indicator has no target.",
    taken: "It was read as an indicator that is assessed in words.",
    remedy:
      "Enter the target from the document; if this is the name of a group, add its indicators below it.",
  }),
  targetUnclear: ({ text }) => ({
    problem: `The target ${quoted(text)} was not understood.`,
    taken: "It was read as an indicator that is assessed in words; the wording was kept.",
    remedy: "If it is a percentage to be reached, enter a number from 0 to 100 with the % sign.",
  }),
  targetRead: ({ text, percent, why }) => ({
    problem: `The target ${quoted(text)} ${targetReasons[why]}.`,
    taken: `It was read as at least ${formatNumber(percent)}%.`,
    remedy: "Compare it with the document; if it is wrong, correct the target.",
  }),
  groupTarget: ({ text }) => ({
    problem: `This row has the target ${quoted(text)}, but other rows belong to it.`,
    taken: "It was read as the name of a group; rows below it without a target take this one.",
    remedy: "Enter the target of each row below it, or remove those rows.",
  }),
  noMonitoring: ({ taken }) => ({
    problem: "The monitoring office of this indicator is not named.",
    taken: `It was assigned to ${quoted(taken)} for now.`,
    remedy: "Choose the monitoring office again.",
  }),
  noLead: ({ taken }) => ({
    problem: "The lead unit of this task is not named.",
    taken: `It was assigned to ${quoted(taken)} for now.`,
    remedy: "Choose the lead unit again.",
  }),
  unitNew: ({ text, id }) => ({
    problem: `The unit ${quoted(text)} is not in the list of units.`,
    taken: `A new unit with the code ${quoted(id)} is proposed.`,
    remedy: "Agree to the new unit, or choose a known one if this is only another name for it.",
  }),
  unitGuessed: ({ text, name }) => ({
    problem: `No unit is named ${quoted(text)}.`,
    taken: `It was read as ${quoted(name)}, which differs by one letter only.`,
    remedy: "Confirm it, or choose another unit.",
  }),
  unitSpellings: ({ name, spellings }) => ({
    problem: `One unit is written in several ways: ${quotedList(spellings)}.`,
    taken: `All were read as ${quoted(name)}; the wording is kept in print.`,
    remedy: "Nothing needs to be done.",
  }),
  allUnitsLead: ({ text, coordination }) => ({
    problem: `All units lead (${quoted(text)})${coordination === "" ? "" : `, with ${quoted(coordination)} coordinating`}.`,
    taken: "Each unit reports on its own work; the consolidation counts the units.",
    remedy: "If the document has the two columns the wrong way round, swap them.",
  }),
  listSplit: ({ items }) => ({
    problem: "Several units are written on one line.",
    taken: `They were split into: ${quotedList(items)}.`,
    remedy: "Correct them if they were split wrongly.",
  }),
  noTiming: () => ({
    problem: "The time of this task is not given.",
    taken: `${byDecision}.`,
    remedy: "Enter the time, for example “Tháng 3” or “Cả năm”.",
  }),
  timingOdd: ({ text }) => ({
    problem: `The time ${quoted(text)} is not a deadline.`,
    taken: `${byDecision}; the wording was kept.`,
    remedy: "Enter a deadline if there is one, for example “Tháng 3”.",
  }),
  timingRead: ({ text, deadline }) => ({
    problem: `The time ${quoted(text)} does not name one month.`,
    taken: `The deadline was set to ${formatDate(deadline)}.`,
    remedy: "Confirm it, or enter the time again.",
  }),
  timingYear: ({ text, year }) => ({
    problem: `The time ${quoted(text)} names the year ${year}, which is not that of the plan.`,
    taken: "The month in the cell was taken; dates with a year were kept as they are.",
    remedy: "Compare it with the document; check that the plan is the one of this year.",
  }),
};
