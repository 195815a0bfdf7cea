import type { SummaryWords } from "./summary-words";
import type { UnitText } from "../consolidate/consolidation";
import { plainStyle } from "./styles";
import { unitName, type SummaryContext } from "./summary-context";
import { columnPoints, wrappedLines } from "./text-measure";

/** Width in characters of the columns of the summary in which units' words stand. */
export const wordsWidth = 30;

/** A row of Excel is at most 409 points high: thirty lines at 11 points. */
const mostLines = 30;
/** A cell holds 32 767 characters; the last line is left room. */
const mostCharacters = 32_000;

/**
 * Units' words for a row, a line a unit with its name in front: as many as the highest row shows, at least one, then how many units more
 * have words. The rest stands in the sheet "Dữ liệu" and in the trace of the row.
 */
export function unitLines(texts: readonly UnitText[], { plan, words }: SummaryContext): string {
  const lines = texts
    .slice(0, mostLines + 1)
    .map(({ unitId, text }) => shownText(`${unitName(plan, unitId)}: ${text}`, wordsWidth, words.summary));
  const ends = runningTotals(lines.map((line) => wrappedLines(line, columnPoints(wordsWidth), plainStyle)));
  if (lines.length === texts.length && (ends.at(-1) ?? 0) <= mostLines) return joined(lines);
  const fitting = Math.max(1, ends.filter((end) => end < mostLines).length);
  const shown = new Set(texts.slice(0, fitting).map(({ unitId }) => unitId));
  const left = texts.slice(fitting).filter(({ unitId }) => !shown.has(unitId));
  const others = new Set(left.map(({ unitId }) => unitId));
  return joined([...lines.slice(0, fitting), words.summary.moreUnits(others.size)]);
}

/** A text as far as the highest row, but for a line about the units left out, shows it in a column of this width, then where the whole of it stands. */
export function shownText(text: string, width: number, { moreText }: Pick<SummaryWords, "moreText">): string {
  const isShown = (shown: string): boolean =>
    wrappedLines(shown, columnPoints(width), plainStyle) < mostLines;
  if (isShown(text)) return text;
  let [fits, tooLong] = [0, Math.min(text.length, mostCharacters)];
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2);
    if (isShown(text.slice(0, middle) + moreText)) fits = middle;
    else tooLong = middle;
  }
  return wholeLetters(text.slice(0, fits)) + moreText;
}

/** Without half of a letter at its end. */
function wholeLetters(text: string): string {
  return text.replace(/[\ud800-\udbff]$/, "");
}

function runningTotals(counts: readonly number[]): readonly number[] {
  let total = 0;
  return counts.map((count) => (total += count));
}

function joined(lines: readonly string[]): string {
  return lines.join("\n");
}
