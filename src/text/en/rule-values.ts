import type { RulesOf, RuleWords } from "../rule-words";
import { formatInteger } from "./numbers";
import { quoted } from "./quoting";
import { choiceWords, countTextWords, fractionWords } from "./rule-readings";

const bothZero = "if there were no cases in the period, enter 0 in both cells";

/** What stands in the entry cells of Appendix I. */
export const valueWords: RuleWords<RulesOf<"V">> = {
  V01: () => ({
    problem: "The numerator and the denominator have not been entered.",
    remedy: `Enter both; ${bothZero}.`,
  }),
  V02: ({ missing }) => ({
    problem:
      missing === "numerator"
        ? "The denominator has been entered but not the numerator."
        : "The numerator has been entered but not the denominator.",
    remedy: `Enter both; ${bothZero}.`,
  }),
  V03: countTextWords,
  V04: fractionWords,
  V05: ({ code }) => ({
    problem: `The cell shows the error ${code}, so its value cannot be read.`,
    remedy: "Delete the formula in the cell and enter the value itself.",
  }),
  V06: ({ value }) => ({
    problem: `${quoted(value)} is a negative number.`,
    remedy: "Enter a whole number of 0 or more.",
  }),
  V07: ({ numerator, denominator }) => ({
    problem: `The numerator ${formatInteger(numerator)} exceeds the denominator ${formatInteger(denominator)}.`,
    remedy: "Check both numbers; the numerator is a part of the denominator and cannot exceed it.",
  }),
  V08: ({ numerator }) => ({
    problem: `The denominator is 0 but the numerator is ${formatInteger(numerator)}.`,
    remedy: `Enter the denominator again; ${bothZero}.`,
  }),
  V09: ({ value, largest }) => ({
    problem: `${quoted(value)} is too large.`,
    remedy: `Enter a number of at most ${String(largest).length} digits.`,
  }),
  V10: () => ({
    problem: "No self-assessment has been chosen.",
    remedy:
      "Choose a value from the list of the cell; if there is no result yet, choose the value that says so.",
  }),
  V11: choiceWords,
  V12: ({ typed }) => ({
    problem: `${quoted(typed)} stands in a cell that is not for entries, so it does not count.`,
    remedy: "Move it to the right entry cell (white with a green border), or delete it.",
  }),
  V13: ({ verdict }) => ({
    problem: `The self-assessment is ${quoted(verdict)}, but the result it rests on is missing.`,
    remedy: "Enter the published result or the detailed figures in this cell.",
  }),
  V14: ({ workbook }) => ({
    problem: /^\d+$/.test(workbook)
      ? "The formula takes figures from another file, which does not come with this one."
      : `The formula takes figures from another file (${quoted(workbook)}), which does not come with this one.`,
    remedy: "Replace the formula with the value it shows, or type the figure itself.",
  }),
};
