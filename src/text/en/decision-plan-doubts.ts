import type { planDoubtWords as vietnamese } from "../decision-plan-doubts";
import { counted } from "./counting";
import { appendixNames, columnName, headFieldNames } from "./decision-words";
import { quoted, quotedList } from "./quoting";

const nothingToDo = "Nothing needs to be done.";
const wordingKept = "The wording was kept; comparisons treat both alike.";

/** The document as a whole, and what the known plan gives to it. */
export const planDoubtWords: typeof vietnamese = {
  appendixMissing: ({ appendix, isKept }) => ({
    problem: `The table of ${appendixNames[appendix]} was not found.`,
    taken: isKept ? "That of the plan in use was kept." : "This appendix was left blank.",
    remedy: `Paste the table of ${appendixNames[appendix]} as well, then read again.`,
  }),
  columnMissing: ({ appendix, column }) => ({
    problem: `The table of ${appendixNames[appendix]} has no ${columnName(column)}.`,
    taken: "It was left blank, or a value was taken for now in each row.",
    remedy: "If the document has this column, paste the whole table again with its heading row.",
  }),
  headerRepeated: ({ appendix, count }) => ({
    problem: `The heading row of ${appendixNames[appendix]} is repeated ${counted(count, "time")} because of page breaks.`,
    taken: "What is repeated was left out.",
    remedy: nothingToDo,
  }),
  markup: ({ text }) => ({
    problem: `The document has signs for italic or bold letters at ${quoted(text)}.`,
    taken: "The signs were removed, and italic letters were noted.",
    remedy: nothingToDo,
  }),
  decomposed: ({ text }) => ({
    problem: `The document is typed in decomposed Unicode, for example ${quoted(text)}.`,
    taken: "It was changed to composed Unicode; the text is the same.",
    remedy: nothingToDo,
  }),
  dashes: ({ text, other }) => ({
    problem: `Dashes are not the same everywhere: ${quoted(text)} and ${quoted(other)}.`,
    taken: wordingKept,
    remedy: nothingToDo,
  }),
  toneMarks: ({ text, other }) => ({
    problem: `Tone marks are not placed the same everywhere: ${quoted(text)} and ${quoted(other)}.`,
    taken: wordingKept,
    remedy: nothingToDo,
  }),
  capitals: ({ text, other }) => ({
    problem: `Abbreviations are not written the same everywhere: ${quoted(text)} and ${quoted(other)}.`,
    taken: wordingKept,
    remedy: nothingToDo,
  }),
  countInTitle: ({ said, main, rows }) => ({
    problem: `The title says ${counted(said, "task")}; the table has ${counted(rows, "row")}, with ${counted(main, "main task")}.`,
    taken: `Statistics are of ${counted(main, "main task")}; the rows that belong to them are counted separately.`,
    remedy: said === main ? nothingToDo : "Check whether the table has too few or too many rows.",
  }),
  numberBlank: ({ text }) => ({
    problem: `The number and the date of the document are still blank: ${quoted(text)}.`,
    taken: "The wording was kept.",
    remedy: "Enter them when the document has been issued.",
  }),
  headMissing: ({ field, taken }) => ({
    problem: `The document does not give ${headFieldNames[field]}.`,
    taken: taken === "" ? "This was left blank." : `The value ${quoted(taken)} was taken.`,
    remedy: "Confirm it, or enter it again.",
  }),
  wrongYear: ({ year, knownYear }) => ({
    problem: `The document is the plan for ${year}, while the plan in use is for ${knownYear}.`,
    taken: `It was read as the plan for ${year}.`,
    remedy: "Check that the right document was chosen.",
  }),
  yearsDiffer: ({ years }) => ({
    problem: `The titles name different years: ${years.join(", ")}.`,
    taken: `The year ${years[0] ?? ""} was taken.`,
    remedy: "Check that both appendices belong to the same plan.",
  }),
  periodsProposed: ({ fromYear }) => ({
    problem: "The document does not give the cut-off dates of the reporting periods.",
    taken:
      fromYear === null
        ? "Four periods by the decree “09/2019/NĐ-CP” are proposed, cut off on the 14th and due on the 20th."
        : `The periods of ${fromYear} were moved to this year.`,
    remedy: "Confirm the cut-off date and the due date of each period.",
  }),
  knownClose: ({ name, knownName }) => ({
    problem: `The indicator ${quoted(name)} is much like the known one ${quoted(knownName)}.`,
    taken: "The numerator, denominator and assessments of the known one were taken.",
    remedy: "Confirm that they are the same; if not, enter the numerator and the denominator again.",
  }),
  kindChanged: ({ knownName }) => ({
    problem: `The indicator ${quoted(knownName)} used to be set in another way (as a ratio or in words).`,
    taken: "Its old numerator, denominator and assessments were not taken.",
    remedy: "Enter a new numerator and denominator, or new assessments.",
  }),
  ratioProposed: ({ numerator, denominator }) => ({
    problem: "The document does not say how this indicator is calculated.",
    taken: `Numerator: ${quoted(numerator)}; denominator: ${quoted(denominator)}; each unit enters its own, added up from the start of the year.`,
    remedy: "Correct the numerator, the denominator and who enters them.",
  }),
  wordsProposed: ({ options }) => ({
    problem: "The document does not give the assessments of this indicator.",
    taken: `Proposed: ${quotedList(options)}, entered by the monitoring office.`,
    remedy: "Confirm or correct them.",
  }),
  knownGone: ({ names }) => ({
    problem: `${counted(names.length, "indicator of the plan in use is", "indicators of the plan in use are")} no longer in the document: ${quotedList(names)}.`,
    taken: "The new plan goes without.",
    remedy: "If the document still has what is named, check whether the table lacks rows.",
  }),
  relationsDropped: ({ count }) => ({
    problem: `${counted(count, "comparison between indicators lacks", "comparisons between indicators lack")} rows to compare.`,
    taken: "What cannot be compared was left out.",
    remedy: nothingToDo,
  }),
};
