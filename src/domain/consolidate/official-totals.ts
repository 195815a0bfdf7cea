import { isCount } from "../form/form-entries";
import type { Ratio } from "../attain/ratio";
import type { RowId } from "../plan/plan";

/** Figures of the whole department for one row, from the provincial one-stop system. */
export interface OfficialTotal extends Ratio {
  /** Where the figures come from, with the day; never blank. */
  readonly source: string;
}

/** Official totals by row id of a ratio; a part of a composite has its own. */
export type OfficialTotals = ReadonlyMap<RowId, OfficialTotal>;

/**
 * C10: an official total counts when both figures are counts (whole, 0 to 999 999 999 999), the numerator does not exceed the denominator
 * (equal and 0/0 may be) and its source is named. Anything else is left aside and Σ units stands.
 */
export function isUsableOfficial({ numerator, denominator, source }: OfficialTotal): boolean {
  const areCounts = [numerator, denominator].every((value) => isCount({ kind: "number", value }));
  return areCounts && numerator <= denominator && source.trim() !== "";
}

/** C10: the official total of a row, or null when there is none that counts. */
export function officialOf(totals: OfficialTotals | undefined, rowId: RowId): OfficialTotal | null {
  const found = totals?.get(rowId);
  return found !== undefined && isUsableOfficial(found) ? found : null;
}

/** C11: the official figures minus Σ units, each by itself; null without Σ units. Below 0 when the units gave more. */
export function differenceFromUnits(
  official: Ratio,
  unitSum: Ratio | null,
): { readonly numerator: number; readonly denominator: number } | null {
  if (unitSum === null) return null;
  return {
    numerator: official.numerator - unitSum.numerator,
    denominator: official.denominator - unitSum.denominator,
  };
}
