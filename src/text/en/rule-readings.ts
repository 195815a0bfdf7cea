import { formatDate, type CalendarDate } from "../../domain/calendar-date";
import type { DateProblem, RuleFacts } from "../../domain/check/rule-facts";
import { rawText } from "../../domain/form/read-value";
import type { Reading } from "../../domain/reading/reading";
import type { FindingWords } from "../rule-words";
import { capital, quoted, quotedList } from "./quoting";

const retypeCount =
  "Retype it with digits only (for example 120), without a unit of measure, letters or separators.";
const retypeDay = "Enter day/month/year, for example 14/03/2024.";

/** V03: a text in a count cell, by what it may mean. */
export function countTextWords({ typed, reading }: RuleFacts["V03"]): FindingWords {
  switch (reading.kind) {
    case "one":
      return readCountWords(rawText(typed), reading);
    case "several":
      return {
        problem: `${quoted(typed)} may mean ${either(reading.values.map(String))}.`,
        remedy: "Choose the right number, or retype it in the cell.",
      };
    case "missing":
      return {
        problem: `${quoted(typed)} means that there is no number yet, which is not 0.`,
        remedy:
          "Enter the number when you have it; if there were no cases in the period, enter 0 in both cells.",
      };
    default:
      return noCountWords(rawText(typed));
  }
}

/** V04: a number with a fraction in a count cell. */
export function fractionWords({ value, reading }: RuleFacts["V04"]): FindingWords {
  return {
    problem: `${quoted(value)} is not a whole number.`,
    remedy:
      reading.kind === "one"
        ? `If ${reading.value} is meant, type ${reading.value} without a separator; counts have no fractions.`
        : "Enter a whole number without a fraction.",
  };
}

/** V11, T02: a text that is not of the list, by which of the list it may mean. */
export function choiceWords({ typed, options, reading }: RuleFacts["T02"]): FindingWords {
  const choose = `choose one of: ${quotedList(options)}.`;
  const problem = `${quoted(typed)} is not in the list.`;
  if (reading.kind === "one")
    return reading.certainty === "safe"
      ? { problem, remedy: `Enter ${quoted(reading.value)}.` }
      : { problem, remedy: `If ${quoted(reading.value)} is meant, enter that; otherwise ${choose}` };
  if (reading.kind === "several")
    return {
      problem: `${quoted(typed)} may mean ${either(reading.values.map(quoted))}.`,
      remedy: "Choose the right value, or pick it from the list of the cell.",
    };
  return { problem, remedy: capital(choose) };
}

/** T03: what is no day, by which day it may mean. */
export function dayWords({ typed, problem, date, reading }: RuleFacts["T03"]): FindingWords {
  const said = `${quoted(date === null ? typed : formatDate(date))} ${dateProblems[problem]}.`;
  switch (reading.kind) {
    case "one":
      return { problem: said, remedy: readDayRemedy(reading) };
    case "several":
      return {
        problem: `${quoted(typed)} may mean ${either(reading.values.map(formatDate))}.`,
        remedy: "Choose the right day, or enter day/month/year again.",
      };
    case "missing":
      return {
        problem: `${quoted(typed)} means that there is no date yet.`,
        remedy: "Leave this cell blank; when there is a date, enter day/month/year, for example 14/03/2024.",
      };
    default:
      return { problem: said, remedy: retypeDay };
  }
}

type OneReading<T> = Extract<Reading<T>, { readonly kind: "one" }>;

function readCountWords(text: string, { value, certainty }: OneReading<number>): FindingWords {
  if (value === 0 && !/\d/.test(text))
    return {
      problem: `${quoted(text)} is not a number.`,
      remedy: "If there were no cases in the period, enter 0; if there are no figures yet, enter them later.",
    };
  if (certainty === "proposal")
    return {
      problem: `It is not clear which number ${quoted(text)} is.`,
      remedy: `If ${value} is meant, enter ${value}; otherwise retype the whole number without separators.`,
    };
  return /\p{L}/u.test(text)
    ? { problem: `${quoted(text)} contains letters.`, remedy: `Enter only the number ${value}.` }
    : {
        problem: `${quoted(text)} is stored as text, not as a number.`,
        remedy: `Change it to the number ${value}.`,
      };
}

function noCountWords(text: string): FindingWords {
  if (/[%\uff05]/.test(text))
    return {
      problem: `${quoted(text)} is a percentage, not a count.`,
      remedy:
        "Enter the numerator and the denominator as counts, not as a percentage; the form calculates the ratio.",
    };
  return { problem: `${quoted(text)} is not a count.`, remedy: retypeCount };
}

function readDayRemedy({ value, certainty }: OneReading<CalendarDate>): string {
  const day = formatDate(value);
  if (certainty === "safe") return `Enter ${day}.`;
  return `If ${day} is meant, enter ${day}; otherwise enter day/month/year again.`;
}

const dateProblems: Readonly<Record<DateProblem, string>> = {
  notDate: "is not a date",
  noSuchDay: "is a day that does not exist in the calendar",
  farYear: "is too far from the year of the plan",
};

function either(choices: readonly string[]): string {
  return choices.join(" or ");
}
