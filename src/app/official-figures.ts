import type { OfficialTotal } from "../domain/consolidate/official-totals";
import type { PeriodId, RowId } from "../domain/plan/plan";
import type { OfficialEntry } from "../domain/register/arrival";

/** The official figures that hold for a period: the last one entered for a row, unless it was taken back. */
export function officialEntriesOf(
  entries: readonly OfficialEntry[],
  periodId: PeriodId,
): readonly OfficialEntry[] {
  const own = entries.filter((entry) => entry.periodId === periodId);
  const last = new Map(own.map((entry) => [entry.rowId, entry]));
  return [...last.values()].filter(isGiven);
}

/** The same as the consolidation takes them. */
export function officialTotalsOf(
  entries: readonly OfficialEntry[],
  periodId: PeriodId,
): ReadonlyMap<RowId, OfficialTotal> {
  const given = officialEntriesOf(entries, periodId).filter(isGiven);
  return new Map(given.map(({ rowId, ...total }) => [rowId, total]));
}

type GivenEntry = OfficialEntry & Pick<OfficialTotal, "numerator" | "denominator">;

function isGiven(entry: OfficialEntry): entry is GivenEntry {
  return entry.numerator !== null && entry.denominator !== null;
}
