import type { Plan } from "../plan/plan";
import { bareText } from "./bare-text";
import { doubt, wholeDocument, type DoubtBook } from "./doubt";
import type { DecisionParts } from "./parts";
import type { DecisionVocabulary } from "./vocabulary";

interface YearScope {
  readonly words: DecisionVocabulary;
  readonly known: Plan | null;
  readonly book: DoubtBook;
}

/**
 * The year of the plan: that of the appendices' titles, else of the header of the targets, else of the document's title. Titles of different
 * years, and a year that is neither the known plan's nor the next, are noted. Null when no year is written.
 */
export function planYear(parts: DecisionParts, { words, known, book }: YearScope): number | null {
  const { 1: first, 2: second } = parts.appendices;
  const titles = [...(first?.headLines ?? []), ...(second?.headLines ?? []), first?.headerTexts.target ?? ""];
  const said = yearsIn(titles, words);
  const years = said.length > 0 ? said : yearsIn(frontTitle(parts, words), words);
  const [year] = years;
  if (year === undefined) return null;
  const different = [...new Set(years)];
  if (different.length > 1) doubt(book, wholeDocument, { kind: "yearsDiffer", years: different });
  if (known !== null && year !== known.year && year !== known.year + 1)
    doubt(book, wholeDocument, { kind: "wrongYear", year, knownYear: known.year });
  return year;
}

function frontTitle({ front }: DecisionParts, { lines }: DecisionVocabulary): readonly string[] {
  const at = front.findIndex((line) => lines.documentType.test(bareText(line)));
  return at < 0 ? front : front.slice(at, at + 2);
}

/** The last year of each line: a title ends with its own. */
function yearsIn(lines: readonly string[], { lines: words }: DecisionVocabulary): readonly number[] {
  return lines.flatMap((line) => {
    const bare = bareText(line);
    if (words.reference.test(bare)) return [];
    const found = words.year.exec(bare)?.[1];
    return found === undefined ? [] : [Number(found)];
  });
}
