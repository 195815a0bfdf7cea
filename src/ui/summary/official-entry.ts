import type { OfficialEntry } from "../../domain/register/arrival";
import { tabText } from "../../text/tabs";

const { problems } = tabText.summary.trace.official;
const mostDigits = 12;

/** What is typed for official figures. */
export interface TypedOfficial {
  readonly numerator: string;
  readonly denominator: string;
  readonly source: string;
}

export interface ReadOfficial {
  /** Null while something is missing or impossible. */
  readonly figures: Pick<OfficialEntry, "numerator" | "denominator" | "source"> | null;
  /** What is wrong with each field, in words. */
  readonly problems: Partial<Record<keyof TypedOfficial, string>>;
}

/** C10: two counts of at most 12 digits, the numerator not above the denominator, and a source; dots and commas are not guessed at. */
export function readOfficial({ numerator, denominator, source }: TypedOfficial): ReadOfficial {
  const wrong = {
    ...said("numerator", countProblem(numerator) ?? orderProblem(numerator, denominator)),
    ...said("denominator", countProblem(denominator)),
    ...said("source", source.trim() === "" ? problems.noSource : null),
  };
  if (Object.keys(wrong).length > 0) return { figures: null, problems: wrong };
  const figures = {
    numerator: Number(numerator),
    denominator: Number(denominator),
    source: source.trim(),
  };
  return { figures, problems: {} };
}

function countProblem(text: string): string | null {
  if (!/^\s*\d+\s*$/.test(text)) return problems.notACount;
  return text.trim().length > mostDigits ? problems.tooLarge : null;
}

function orderProblem(numerator: string, denominator: string): string | null {
  const canCompare = countProblem(denominator) === null;
  return canCompare && Number(numerator) > Number(denominator) ? problems.aboveDenominator : null;
}

function said(field: keyof TypedOfficial, problem: string | null): ReadOfficial["problems"] {
  return problem === null ? {} : { [field]: problem };
}
