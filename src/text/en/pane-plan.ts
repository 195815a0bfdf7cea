import type { planText as vietnamese } from "../pane-plan";
import { countText } from "./counting";
import { doubtPlaceText, doubtText } from "./decision-doubts";
import { idMapProblemText } from "./id-map-problems";
import { planDifferenceText } from "./plan-differences";
import { planSheetProblemText } from "./plan-sheet-problems";

const count = (number: number, one: string, many: string) =>
  `${countText(number)} ${number === 1 ? one : many}`;

/** Sentences of the panel "Plan and settings" in English; what is written into the sheets of the plan stays Vietnamese. */
export const planText: typeof vietnamese = {
  title: "Plan in use",
  size: ({ indicators, tasks, units, periods }) =>
    [
      count(indicators, "indicator", "indicators"),
      count(tasks, "task", "tasks"),
      count(units, "unit", "units"),
      count(periods, "reporting period", "reporting periods"),
    ].join(" · "),
  intro:
    "Edit the plan on sheets of the workbook, check it, then apply it. The plan in use stays in force until you press “Apply the plan”.",
  edit: "Edit the plan",
  check: "Check the plan",
  apply: "Apply the plan",
  laidOut: "The sheets of the plan are ready. When you have edited them, press “Check the plan”.",
  shown: "The sheets of the plan are in the workbook.",
  right: "The plan is valid. You can apply it.",
  wrong: (number) => `${count(number, "place", "places")} must be corrected before the plan is applied.`,
  doubtful: (number) => `${count(number, "place", "places")} to look at; the plan can be applied.`,
  applied: (year) =>
    `The plan for ${year} is in use. Forms, checks and consolidation in this workbook follow it from now on.`,
  problems: "To correct or to look at",
  problem: planSheetProblemText,
  mapProblem: idMapProblemText,
  changes: "Changes to the plan in use",
  change: planDifferenceText,
  mustMend: "To correct",
  mayLook: "Note",
  next: {
    title: "Prepare next year’s plan",
    intro: (year) =>
      `Prepares the plan for ${year} from the plan in use: rows are kept, dates move to the new year, units that were merged are replaced by their successors, and the targets and results of ${year - 1} stand beside the new ones. It is laid out on sheets to be edited; it is not applied.`,
    make: (year) => `Prepare the plan for ${year}`,
    done: (year, remarks) =>
      `The plan for ${year} was laid out on the sheets of the workbook. ${count(remarks, "place", "places")} to look at, in the column “Cần xem lại”. The sheet “Đối chiếu năm trước” says which row follows which.`,
  },
  read: {
    title: "Read the plan from a document",
    intro:
      "Choose the plan’s Word file, or paste both tables (with their titles) into an empty sheet of the workbook and press “Read the pasted tables”. What was read is laid out on sheets to be looked at; it is not applied.",
    pick: "Choose a Word file (.docx) or .txt",
    pasted: "Read the pasted tables",
    done: (year, doubts) =>
      doubts === 0
        ? `The plan for ${year} was read onto the sheets of the workbook.`
        : `The plan for ${year} was read onto the sheets of the workbook. ${count(doubts, "place", "places")} to look at, in the column “Cần xem lại” and below.`,
    doubts: "To look at",
    doubt: doubtText,
    doubtPlace: doubtPlaceText,
  },
  share: {
    title: "Plan file",
    intro:
      "Send the plan to others, or take over a plan that was exported. A plan taken over is laid out on sheets; it is not applied. Choose several files at once to put the plans of several offices into one file.",
    save: "Export the plan file",
    saved: (name) => `The file “${name}” was exported.`,
    take: "Take over a plan file",
    offered: (number) => `${count(number, "plan was", "plans were")} read. Choose the one to use below.`,
    choose: "Choose a plan",
    offer: "Lay out",
    offerOf: (plan) => `Lay out “${plan.title}”`,
    agencyOf: ({ agency, year }) => `${agency.name} · ${year}`,
    pack: "Put into one file",
    taken: (plan) => `“${plan.title}” was laid out on the sheets of the workbook.`,
  },
  replaces: "Replace the sheets of the plan",
};
