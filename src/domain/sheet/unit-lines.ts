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
    .map(({ unitId, text }) => `${unitName(plan, unitId)}: ${text}`.slice(0, mostCharacters));
  const ends = runningTotals(lines.map((line) => wrappedLines(line, columnPoints(wordsWidth), plainStyle)));
  if (lines.length === texts.length && (ends.at(-1) ?? 0) <= mostLines) return joined(lines);
  const fitting = Math.max(1, ends.filter((end) => end < mostLines).length);
  const shown = new Set(texts.slice(0, fitting).map(({ unitId }) => unitId));
  const left = texts.slice(fitting).filter(({ unitId }) => !shown.has(unitId));
  const others = new Set(left.map(({ unitId }) => unitId));
  return joined([...lines.slice(0, fitting), words.summary.moreUnits(others.size)]);
}

function runningTotals(counts: readonly number[]): readonly number[] {
  let total = 0;
  return counts.map((count) => (total += count));
}

function joined(lines: readonly string[]): string {
  return lines.join("\n");
}
