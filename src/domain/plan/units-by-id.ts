import type { Plan, Unit, UnitId } from "./plan";

const made = new WeakMap<Plan["units"], ReadonlyMap<UnitId, Unit>>();

/** The plan's units by id, in its order; made once for a list of units, so that a look-up costs the same for 20 units and 10,000. */
export function unitsById({ units }: Pick<Plan, "units">): ReadonlyMap<UnitId, Unit> {
  const known = made.get(units);
  if (known !== undefined) return known;
  const fresh = new Map(units.map((unit) => [unit.id, unit]));
  made.set(units, fresh);
  return fresh;
}
