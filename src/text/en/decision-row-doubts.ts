import type { rowDoubtWords as vietnamese } from "../decision-row-doubts";
import { appendixNames } from "./decision-words";
import { quoted, quotedList } from "./quoting";

/** Rows, their numbers and names. */
export const rowDoubtWords: typeof vietnamese = {
  rowJoined: ({ text }) => ({
    problem: "A row of the table is broken over two pages, and its second part has no number.",
    taken: `The text ${quoted(text)} was joined to this row.`,
    remedy: "Read the whole row; if that text is a row of its own, separate it and enter its number.",
  }),
  groupInOneCell: ({ ordinal, title }) => ({
    problem: "The number and the name of the group stand in one cell.",
    taken: `They were split into ${quoted(ordinal)} and ${quoted(title)}.`,
    remedy: "Nothing needs to be done if they were split correctly.",
  }),
  groupMissing: ({ title }) => ({
    problem: "The task stands before every group, or the table has no groups.",
    taken: `It was put into the group ${quoted(title)}.`,
    remedy: "Rename the group if needed.",
  }),
  ordinalRecovered: ({ stored, taken }) => ({
    problem: `The spreadsheet turned the number of the row into another number or a date: ${quoted(stored)}.`,
    taken: `From the rows above and below, ${quoted(taken)} was taken.`,
    remedy: "Compare it with the document; if it is wrong, correct the number.",
  }),
  ordinalMissing: ({ taken }) => ({
    problem: "This row has no number.",
    taken:
      taken === ""
        ? "It was kept as a row of its own, without a number."
        : `The next number was taken: ${quoted(taken)}.`,
    remedy: "Compare it with the document; if it continues the row above, join the two.",
  }),
  ordinalGap: ({ expected, found }) => ({
    problem: `The numbers do not follow each other: ${quoted(expected)} was expected after the row above, but ${quoted(found)} stands here.`,
    taken: `The number ${quoted(found)} was kept.`,
    remedy:
      "Check whether a row is missing or a number is wrong; if a row is missing, add it, then read again.",
  }),
  ordinalRepeated: ({ ordinal }) => ({
    problem: `The number ${quoted(ordinal)} is already used by a row above.`,
    taken: "Both rows were kept, each with a code of its own.",
    remedy: "Correct the number of the wrong row, or delete the row if it was copied twice.",
  }),
  numberingRestarts: ({ appendix }) => ({
    problem: `The numbers of ${appendixNames[appendix]} start again from 1 in each group.`,
    taken: "The number of the group was added to the code of each row.",
    remedy: "Nothing needs to be done.",
  }),
  inherited: ({ value, from }) => ({
    problem: "This cell is blank; it may be merged with the cell above.",
    taken: `The value of the row ${quoted(from)} was taken: ${quoted(value)}.`,
    remedy: "Compare it with the document; if the cell really differs, enter what it says.",
  }),
  nameCorrected: ({ verbatim, taken }) => ({
    problem: `The document says ${quoted(verbatim)}, perhaps with a wrong accent.`,
    taken: `It is shown as ${quoted(taken)}.`,
    remedy: "Keep the wording of the document if it is right.",
  }),
  nameMissing: () => ({
    problem: "This row has no name.",
    taken: "The row was kept with a blank name.",
    remedy: "Enter the name from the document, or delete the row.",
  }),
  lineIgnored: ({ text }) => ({
    problem: `A line of text stands between the tables: ${quoted(text)}.`,
    taken: "It was not put into the plan.",
    remedy: "If it is a row of a table, paste the whole table again.",
  }),
  cutOff: ({ appendix }) => ({
    problem: `The table of ${appendixNames[appendix]} breaks off at this row.`,
    taken: "Everything up to here was read.",
    remedy:
      "Check whether the document has more rows after this one; if so, paste the whole table, then read again.",
  }),
  fullStops: ({ rowIds }) => ({
    problem: `${rowIds.length === 1 ? "The name of one row ends" : "The names of some rows end"} with a full stop, those of the others do not: ${quotedList(rowIds)}.`,
    taken: "The wording was kept; comparisons ignore the full stop.",
    remedy: "Nothing needs to be done.",
  }),
};
