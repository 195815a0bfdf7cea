import type { Period, Plan } from "../plan/plan";
import { addYears } from "../calendar-date";
import { doubt, wholeDocument, type DoubtBook } from "./doubt";
import type { ProposalWords } from "./vocabulary";

/**
 * The year's periods: those of the known plan, moved to the year; without one the usual four, counted from 15/12 of the year before and closed
 * on the 14th of the last month (NĐ 09/2019/NĐ-CP, Điều 12), due on the 20th.
 */
export function proposePeriods(
  year: number,
  known: Plan | null,
  { words, book }: { readonly words: ProposalWords; readonly book: DoubtBook },
): readonly Period[] {
  if (known !== null && known.year === year) return known.periods;
  doubt(book, wholeDocument, { kind: "periodsProposed", fromYear: known?.year ?? null });
  if (known === null) return usualPeriods(year, words);
  return known.periods.map((period) => ({
    ...period,
    from: addYears(period.from, year - known.year),
    to: addYears(period.to, year - known.year),
    due: addYears(period.due, year - known.year),
  }));
}

const lastMonths = [
  { id: "Q1", month: 3 },
  { id: "H1", month: 6 },
  { id: "M9", month: 9 },
  { id: "Y", month: 12 },
] as const;

function usualPeriods(year: number, { periods }: ProposalWords): readonly Period[] {
  return lastMonths.map(({ id, month }) => {
    const of = `${year}-${String(month).padStart(2, "0")}`;
    return { id, label: periods[id], from: `${year - 1}-12-15`, to: `${of}-14`, due: `${of}-20` };
  });
}
