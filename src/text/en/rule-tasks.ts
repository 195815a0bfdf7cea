import { dateParts, formatDate, type CalendarDate } from "../../domain/calendar-date";
import type { LinkProblem } from "../../domain/evidence/links";
import { formWords } from "../form-words";
import type { RulesOf, RuleWords } from "../rule-words";
import { quoted, quotedList } from "./quoting";
import { choiceWords, dayWords } from "./rule-readings";

const columns = formWords.columns2;

/** What stands in the entry cells of Appendix II; values of its lists keep the words that the sheet has. */
export const taskWords: RuleWords<RulesOf<"T">> = {
  T01: () => ({
    problem: "No status has been chosen.",
    remedy: "Choose a value from the list of the cell; if work has not begun, choose “Chưa thực hiện”.",
  }),
  T02: choiceWords,
  T03: dayWords,
  T04: () => ({
    problem: "The task is completed but has no completion date.",
    remedy: "Enter the completion date; if it is not finished, choose the status again.",
  }),
  T05: ({ date, asOf }) => ({
    problem: `The completion date ${formatDate(date)} is after the cut-off date ${formatDate(asOf)}.`,
    remedy:
      "Correct the date; if the task was not finished by the cut-off date, choose “Đang thực hiện” and clear the date.",
  }),
  T06: ({ date, from }) => ({
    problem: `The completion date ${formatDate(date)} is before the period begins (${formatDate(from)}).`,
    remedy: "Check the year; if the document was indeed signed earlier, keep the date and explain.",
  }),
  T07: ({ date, done }) => ({
    problem: `There is a completion date ${formatDate(date)}, but the status is not ${quoted(done)}.`,
    remedy: `Choose ${quoted(done)} if it is finished; otherwise clear the date.`,
  }),
  T08: () => ({
    problem: "The task is completed but has no supporting document.",
    remedy: `Enter the document number, or fill in the column “${columns.evidence}”.`,
  }),
  T09: () => ({
    problem: "The task is dropped or adjusted without a stated basis.",
    remedy: `Enter the number of the document that allows it, a supporting document, or the reason in the column “${columns.explanation}”.`,
  }),
  T10: ({ date, asOf }) => ({
    problem: `The document date ${formatDate(date)} is after the cut-off date ${formatDate(asOf)}.`,
    remedy:
      "Check the date of the document; a document signed after the cut-off date belongs to the next period.",
  }),
  T11: ({ typed, proposed }) => ({
    problem: `${quoted(typed)} is not in the official form of a document number.`,
    remedy:
      proposed === null
        ? "Write number/type-issuer, for example 15/KH-SNN; for an official letter 512/SNN-TCCB."
        : `If this document is meant, enter ${quoted(proposed)}.`,
  }),
  T12: ({ numbers, date }) =>
    numbers.length > 1 || date === null
      ? {
          problem: `This cell holds several document numbers: ${quotedList(numbers)}.`,
          remedy: `Keep the number of the document that is the product here; enter the others in the column “${columns.evidence}”.`,
        }
      : {
          problem: `This cell holds the document number and the date ${formatDate(date)}.`,
          remedy: `Enter only ${quotedList(numbers)} here; enter the date in the column “${columns.documentDate}”.`,
        },
  T13: ({ number, type, expected, product }) => ({
    problem: `The product is ${quoted(product)}, but ${quoted(number)} is ${type === null ? "an official letter" : `a document of type ${quoted(type)}`}.`,
    remedy: `Enter the number of a document of type ${quotedList(expected)}; ${orNote}.`,
  }),
  T14: ({ number, issuer, expected }) => ({
    problem: `The product is a document with the symbol ${quoted(expected)}, but ${quoted(number)} has the symbol ${quoted(issuer)}.`,
    remedy: `Enter the number of the document issued by the department; ${orNote}.`,
  }),
  T15: ({ documentDate, completedOn }) => ({
    problem: `The document date ${formatDate(documentDate)} is after the completion date ${formatDate(completedOn)}.`,
    remedy: `Check both dates; ${orNote}.`,
  }),
  T16: ({ link, problem }) => ({
    problem: `${quoted(link)} ${linkProblems[problem].what}.`,
    remedy: linkProblems[problem].remedy,
  }),
  T17: ({ date, earliest }) => ({
    problem: `The document date ${formatDate(date)} is too early for the year of the plan (before ${formatDate(earliest)}).`,
    remedy: `Check the year; ${orNote}.`,
  }),
  T18: ({ typed }) => ({
    problem: `${quoted(typed)} is stored as text, not as a date of the worksheet.`,
    remedy: "Retype the date, or press “Safe corrections” to convert it.",
  }),
  T19: ({ date, swapped, asOf }) => ({
    problem: `The day and the month of ${formatDate(date)} may have been swapped.`,
    remedy: `If ${dayInWords(swapped)} is meant, change it to ${formatDate(swapped)}; ${
      asOf === null
        ? `if ${dayInWords(date)} is right, keep it and explain`
        : `otherwise correct it, as ${formatDate(date)} is after the cut-off date ${formatDate(asOf)}`
    }.`,
  }),
};

const readableLink = "Enter the document number, or a link that the recipient can open.";

const linkProblems: Readonly<Record<LinkProblem, { readonly what: string; readonly remedy: string }>> = {
  local: {
    what: "is a path on a computer or internal network that the recipient cannot open",
    remedy: readableLink,
  },
  chat: {
    what: "is a link to a chat group that the recipient may not be able to open",
    remedy: readableLink,
  },
  malformed: {
    what: "is not a valid link",
    remedy: "Copy the whole link again, for example https://snn.binhdinh.gov.vn.",
  },
};

const orNote = "if it is right, keep it and explain";

const months = "January February March April May June July August September October November December".split(
  " ",
);

function dayInWords(date: CalendarDate): string {
  const { day, month } = dateParts(date);
  return `${day} ${months[month - 1] ?? ""}`;
}
