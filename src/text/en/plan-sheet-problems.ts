import type { PlanSheetProblem } from "../../domain/plan-sheet/plan-sheet-problem";
import { problemText, type ProblemSentences, type ProblemText } from "../problem-text";
import { quoted, quotedParts } from "./quoting";

const again = "Prepare the sheets of the plan again, then edit the new ones.";
const dayForm = "Enter day/month/year, for example 31/12/2024.";

const sentences: ProblemSentences<PlanSheetProblem> = {
  sheetMissing: ({ sheet }) => [`The sheet ${quoted(sheet)} of the plan is missing.`, again],
  sheetDoubled: ({ typed }) => [
    `There are several sheets of the same kind: ${quotedParts(typed)}.`,
    "Keep the right one and delete the others.",
  ],
  sheetsMixed: ({ typed }) => [
    `This sheet was not prepared together with the following: ${quotedParts(typed)}.`,
    "Prepare all sheets again (tick “Replace the sheets of the plan”); copy rows to be kept onto the new sheets.",
  ],
  columnMissing: ({ typed }) => [`The column ${quoted(typed)} is missing.`, again],
  columnDoubled: ({ typed }) => [`The column ${quoted(typed)} is repeated.`, "Delete the copied column."],
  blankName: () => ["This row has no name.", "Enter a name, or delete the whole row if it is not used."],
  unknownKind: ({ typed, other }) => [
    typed === "" ? "No kind has been chosen for this row." : `There is no kind of row ${quoted(typed)}.`,
    `Choose one of: ${quotedParts(other)}.`,
  ],
  unknownChoice: ({ typed, other }) => [
    typed === "" ? "Nothing has been chosen in this cell." : `The value ${quoted(typed)} is not in the list.`,
    `Choose one of: ${quotedParts(other)}.`,
  ],
  blankText: () => ["This cell is blank.", "Enter what belongs into it."],
  badPercent: ({ typed }) => [
    typed === ""
      ? "The percentage to be reached is missing."
      : `No percentage to be reached can be read from ${quoted(typed)}.`,
    "Enter a percentage with the % sign, from 0% to 100%, for example 55% or 97.5%.",
  ],
  noMonitoring: () => ["The indicator has no monitoring office.", "Choose at least one unit."],
  noLead: () => ["The task has no lead unit.", "Choose units, or “Tất cả đơn vị”."],
  unknownUnit: ({ typed }) => [
    `The unit ${quoted(typed)} is not on the sheet “Đơn vị”.`,
    "Correct the name, or add the unit (or this other name of it) to the sheet “Đơn vị”.",
  ],
  unknownVerdict: ({ typed, other }) => [
    `The assessment ${quoted(typed)} is not known.`,
    `Use these words: ${quotedParts(other)}.`,
  ],
  noVerdict: () => [
    "The qualitative indicator has no assessments to choose from.",
    "Enter one on each line, for example “Đạt” and “Không đạt”.",
  ],
  noProduct: () => ["The task has no product.", "Enter its products, one on each line."],
  orphanPart: ({ typed }) => [
    `${named("part", typed)} does not stand below an indicator.`,
    "Move this row right below its indicator “Tỷ lệ nhiều phần”, or change the kind of row.",
  ],
  noPart: () => [
    "The indicator of several parts has no part.",
    "Add rows “Phần của chỉ tiêu” right below it, or change the kind of row to “Tỷ lệ”.",
  ],
  orphanTask: ({ typed }) => [`${named("task", typed)} belongs to no group.`, "Add a row “Nhóm” above it."],
  ordinalDoubled: ({ typed }) => [
    `The number ${quoted(typed)} is already used by a row above.`,
    "Number the rows again.",
  ],
  badDate: ({ typed }) => [`The value ${quoted(typed)} is not a date.`, dayForm],
  noDate: () => ["This cell has no date.", dayForm],
  datesOutOfOrder: () => ["This date is earlier than the one before it.", "Correct one of the two dates."],
  idDoubled: ({ typed }) => [
    `The code ${quoted(typed)} is already used.`,
    "Enter another code, or leave the cell blank to have one made.",
  ],
  nameDoubled: ({ typed }) => [
    `The name ${quoted(typed)} is used twice.`,
    "Change one of the names, or delete one of the rows.",
  ],
  badId: ({ typed }) => [
    `The text ${quoted(typed)} cannot be used as a code or symbol.`,
    "Write it in one piece, without spaces and without “/”.",
  ],
  circularSuccessor: ({ typed }) => [
    `The successor ${quoted(typed)} leads back to this unit.`,
    "Correct the successor in one of the rows that lead in a circle.",
  ],
  badYear: ({ typed }) => [
    typed === "" ? "The year of the plan is missing." : `The value ${quoted(typed)} is not a year.`,
    "Enter the year with four digits, for example 2025.",
  ],
  badNumber: ({ typed, other }) => [
    `The value ${quoted(typed)} cannot be used here.`,
    `Enter a whole number from ${other.replace("–", " to ")}.`,
  ],
  notOfYear: ({ typed }) => [
    `The date ${quoted(typed)} is not in the year of the plan.`,
    "Enter a date in the year of the plan.",
  ],
  noIndicator: () => ["Appendix I has no indicator.", "Add at least one row with an indicator."],
  noUnit: () => ["There is no reporting unit.", "Add at least one unit."],
  noPeriod: () => ["There is no reporting period.", "Add at least one period."],
  numberingHole: ({ typed, other }) => [
    `The number ${quoted(typed)} does not follow the row above (${quoted(other)} was expected).`,
    "Check whether a row is missing or a number is wrong.",
  ],
  rowCopied: () => [
    "This row was copied from another one and counts as a new row.",
    "Check its number and its content; delete the row if it was copied by mistake.",
  ],
  percentDiffers: ({ typed, other }) => [
    `The percentage to be reached is ${quoted(typed)}, but the target says ${quoted(other)}.`,
    "Correct one of the two cells; results are compared with the percentage to be reached.",
  ],
  deadlineDiffers: ({ typed, other }) => [
    `The deadline ${typed} is not in the month that ${quoted(other)} names.`,
    "Correct one of the two cells; the task is judged by its deadline.",
  ],
  deadlineOfOtherYear: ({ typed, other }) => [
    `The deadline ${typed} is not in ${other}.`,
    "Check the year of this date.",
  ],
  periodOfOtherYear: ({ typed }) => [
    `${named("period", typed)} has a cut-off date that is not in the year of the plan.`,
    "Check the year of this date.",
  ],
  dueBeforeEnd: () => ["The due date is earlier than the cut-off date.", "Check both dates."],
  idleUnit: ({ typed }) => [
    `${named("unit", typed)} has no indicator and no task to enter.`,
    "Check the columns “Đơn vị nhập số liệu” and “Đơn vị chủ trì”, or remove this unit.",
  ],
  noTask: () => ["Appendix II has no task.", "Add the tasks if the plan has an Appendix II."],
  relationLost: ({ typed, other }) => [
    `The figures of ${quoted(typed)} and ${quoted(other)} are no longer compared, because one of the rows was deleted.`,
    "Nothing needs to be done if the row was deleted on purpose.",
  ],
};

/** “The task “…””, or “This task” where it has no name. */
function named(kind: string, name: string): string {
  return name === "" ? `This ${kind}` : `The ${kind} ${quoted(name)}`;
}

/** A problem of the sheets of a plan in words; its sheet and cell are told beside it. */
export function planSheetProblemText(found: PlanSheetProblem): ProblemText {
  return problemText(sentences, found);
}
