import type { CalendarDate } from "../calendar-date";
import type { Agency, Plan, Unit } from "./plan";

/** A unit that reports the whole year and has no successor. */
export const allYear: Pick<Unit, "validFrom" | "validTo" | "successorId"> = {
  validFrom: null,
  validTo: null,
  successorId: null,
};

/** Y01: the agency in force on a day: the last one that began on or before it; before the first change the plan's own. */
export function agencyOn({ agency, laterAgencies }: Plan, date: CalendarDate): Agency {
  const begun = laterAgencies.filter(({ from }) => from <= date);
  return (
    begun.reduce<(typeof begun)[number] | null>(
      (last, next) => (last !== null && last.from > next.from ? last : next),
      null,
    )?.agency ?? agency
  );
}

/** The agencies of the year, the plan's own first. */
export function agenciesOf({ agency, laterAgencies }: Plan): readonly Agency[] {
  return [agency, ...laterAgencies.map((later) => later.agency)];
}

/** Y02: a unit is in force from its first to its last day, both included; a day that is not given has no bound. */
export function isInForce({ validFrom, validTo }: Unit, date: CalendarDate): boolean {
  return (validFrom === null || validFrom <= date) && (validTo === null || date <= validTo);
}

const made = new WeakMap<Plan, Map<CalendarDate, Plan>>();

/**
 * Y01, Y02: the plan as it stands on a day, a period's cut-off date: its agency is the one in force and its units are those in force.
 * Rows, ids and the fingerprint are the year's. The plan itself where nothing changes; made once for a day.
 */
export function planOn(plan: Plan, date: CalendarDate): Plan {
  const isSteady = plan.laterAgencies.length === 0 && plan.units.every((unit) => isInForce(unit, date));
  if (isSteady) return plan;
  const byDay = made.get(plan) ?? new Map<CalendarDate, Plan>();
  made.set(plan, byDay);
  const known = byDay.get(date);
  if (known !== undefined) return known;
  const units = plan.units.filter((unit) => isInForce(unit, date));
  const standing = { ...plan, agency: agencyOn(plan, date), laterAgencies: [], units };
  byDay.set(date, standing);
  return standing;
}
