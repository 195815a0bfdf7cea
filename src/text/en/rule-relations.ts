import type { RuleFacts } from "../../domain/check/rule-facts";
import type { RulesOf, RuleWords } from "../rule-words";
import { counted } from "./counting";
import { formatInteger } from "./numbers";
import { quoted, quotedList } from "./quoting";

const orNote = "if they are right, keep them and explain";
const bothFigures = `Check both figures; ${orNote}.`;

/** What figures and tasks say beside other rows (X), earlier periods (P) and other units (U). */
export const relationWords: RuleWords<RulesOf<"X"> | RulesOf<"P"> | RulesOf<"U">> = {
  X01: (facts) => ({
    problem: `${ownFigure(facts)} differs from ${otherFigure(facts.other)}; the two are normally equal.`,
    remedy: bothFigures,
  }),
  X02: (facts) => ({
    problem: `${ownFigure(facts)} exceeds ${otherFigure(facts.other)}, of which it is a part.`,
    remedy: bothFigures,
  }),
  P01: (facts) => ({
    problem: `${ownFigure(facts)} is below that of the period ${quoted(facts.period)} (${formatInteger(facts.before)}); cumulative figures do not fall.`,
    remedy:
      "Check the cumulative figure since the beginning of the year; if the earlier report was not right, explain.",
  }),
  P02: ({ rows, period }) => ({
    problem: `The figures of all ${counted(rows, "row")} with cases are identical to those of the period ${quoted(period)}.`,
    remedy: `Bring the cumulative figures up to the cut-off date; ${orNote}.`,
  }),
  P03: (facts) => ({
    problem: `${ownFigure(facts)} has risen unusually from the period ${quoted(facts.period)} (${formatInteger(facts.before)}).`,
    remedy: "Check whether there is a digit too many; if it is right, keep it and explain.",
  }),
  P04: ({ status, period }) => ({
    problem: `It was reported as completed in the period ${quoted(period)} and now says ${quoted(status)}.`,
    remedy: "Choose the status again, or explain the reason.",
  }),
  U01: ({ units, more, rows }) => ({
    problem: `The figures of all ${counted(rows, "row")} with cases are identical to the report of ${quotedList(units)}${moreUnits(more)}.`,
    remedy: `Check whether another report was copied by mistake; ${orNote}.`,
  }),
  U02: (facts) => ({
    problem:
      `${ownFigure(facts)} is ${formatInteger(Math.floor(facts.value / facts.second))} times the largest figure (${formatInteger(facts.second)}) ` +
      `of the ${counted(facts.others, "other unit")} with figures.`,
    remedy: "Check whether there are digits too many; if it is right, keep it and explain.",
  }),
};

function moreUnits(more: number): string {
  return more === 0 ? "" : ` and ${counted(more, "other unit")}`;
}

function ownFigure({ column, value }: Pick<RuleFacts["X01"], "column" | "value">): string {
  return `The ${column} ${formatInteger(value)}`;
}

function otherFigure({ column, value, ordinal, name, cell }: RuleFacts["X01"]["other"]): string {
  const row = ordinal === "" ? quoted(name.replace(/^- /, "")) : ordinal;
  const place = cell === null ? "" : ` (cell ${cell})`;
  return `the ${column} ${formatInteger(value)} of indicator ${row}${place}`;
}
