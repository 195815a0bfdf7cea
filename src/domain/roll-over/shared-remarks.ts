import { isWeekend, type CalendarDate } from "../calendar-date";
import type { UnitId } from "../plan/plan";
import { unitsById } from "../plan/units-by-id";
import type { Remark, RemarkPlace } from "./remark";
import type { Rolled } from "./rolled";
import { unitsNow } from "./succeed-units";
import { namesYear } from "./year-in-text";

/** Texts of a row by the column that they stand in. */
export type ColumnTexts = Readonly<Record<string, readonly string[]>>;

/** Texts that still name the plan's old year, or the year before that, which an officer says of results and rounds. */
export function oldYearRemarks(
  place: RemarkPlace,
  texts: ColumnTexts,
  { before, words }: Rolled,
): readonly Remark[] {
  const named = (year: number): readonly string[] =>
    Object.entries(texts).flatMap(([column, all]) =>
      all.some((text) => namesYear(text, year, words)) ? [column] : [],
    );
  const years = [before.year - 1, before.year].filter((year) => named(year).length > 0);
  const columns = [...new Set(years.flatMap(named))];
  return years.length === 0 ? [] : [{ kind: "oldYear", ...place, facts: { columns, years } }];
}

/** Units of a row that left, with who stands in their place. */
export function unitChangeRemarks(
  place: RemarkPlace,
  unitIds: readonly UnitId[],
  { before, plan, units }: Rolled,
): readonly Remark[] {
  const nameOf = (id: UnitId): string =>
    unitsById(before).get(id)?.name ?? unitsById(plan).get(id)?.name ?? id;
  const remaining = unitIds.filter((id) => !units.heirs.has(id) || units.heirs.get(id) !== null);
  const standIn = remaining.length > 0 ? null : (unitsNow(unitIds, units).map(nameOf)[0] ?? null);
  return unitIds
    .filter((id) => units.heirs.has(id))
    .map((id): Remark => {
      const heir = units.heirs.get(id) ?? null;
      const unit = nameOf(id);
      if (heir === null) return { kind: "unitGone", ...place, facts: { unit, standIn } };
      return { kind: "unitReplaced", ...place, facts: { unit, by: nameOf(heir) } };
    });
}

/** A day on a Saturday or a Sunday stays, and that is said. */
export function weekendRemarks(place: RemarkPlace, day: CalendarDate): readonly Remark[] {
  return isWeekend(day) ? [{ kind: "weekend", ...place, facts: { day } }] : [];
}
