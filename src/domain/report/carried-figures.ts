import type { PreviousId } from "../plan/plan";
import type { PeriodFigures } from "./period-figures";

/**
 * Y24: figures of a period of last year under the ids that this year's plan gives their rows, a row without one left out. Without any pair
 * the ids are those of last year.
 */
export function carriedFigures(lastYear: PeriodFigures, idMap: readonly PreviousId[]): PeriodFigures {
  if (idMap.length === 0) return lastYear;
  const next = new Map(idMap.map(({ from, to }) => [from, to]));
  const carried = <T extends { readonly id: string }>(rows: readonly T[]): readonly T[] =>
    rows.flatMap((row) => {
      const id = next.get(row.id);
      return id === undefined ? [] : [{ ...row, id }];
    });
  return { ...lastYear, indicators: carried(lastYear.indicators), tasks: carried(lastYear.tasks) };
}
