import type { CalendarDate } from "../calendar-date";
import { foldText } from "../form/fold-text";
import { agencyOn } from "../plan/in-force";
import type { Agency, Plan, Unit, UnitId } from "../plan/plan";
import { unitsById } from "../plan/units-by-id";

/** Units of the next year, and who takes the place of those that leave. */
export interface NextUnits {
  readonly units: readonly Unit[];
  /** The unit in whose place another stands from now on; null for one that leaves without a successor. */
  readonly heirs: ReadonlyMap<UnitId, UnitId | null>;
  /** The unit that compiles the report: it stands in where a row would be left without any. */
  readonly standIn: UnitId;
  readonly agency: Agency;
  /** Units that ended and stay because none would be left. */
  readonly kept: readonly Unit[];
}

/**
 * Y21: a unit whose last day is in the old year leaves, and its successor, over however many units, takes its place and bears its names
 * besides its own. Days of the old year are no bound any more. Where every unit would leave, all stay.
 */
export function nextUnits(plan: Plan): NextUnits {
  const lastDay = `${plan.year}-12-31`;
  const hasEnded = ({ validTo }: Unit): boolean => validTo !== null && validTo <= lastDay;
  const isEmptied = plan.units.every(hasEnded);
  const staying = isEmptied ? plan.units : plan.units.filter((unit) => !hasEnded(unit));
  const heirs = isEmptied ? new Map<UnitId, null>() : heirsOf(plan, staying);
  const old = agencyOn(plan, lastDay);
  const preparedBy = heirs.has(old.preparedBy) ? heirs.get(old.preparedBy) : old.preparedBy;
  const standIn = preparedBy ?? staying[0]?.id ?? old.preparedBy;
  const names = namesTaken(plan, heirs);
  const units = staying.map((unit) => ({
    ...unboundIn(lastDay, unit),
    aliases: [...unit.aliases, ...(names.get(unit.id) ?? [])],
    successorId: nextSuccessor(unit.successorId, heirs),
  }));
  const kept = isEmptied ? plan.units : [];
  return { units, heirs, standIn, agency: { ...old, preparedBy: standIn }, kept };
}

/** Who follows each unit that leaves: the first in its line of successors that stays; no line leads back to itself (Y04). */
function heirsOf(plan: Plan, staying: readonly Unit[]): ReadonlyMap<UnitId, UnitId | null> {
  const stays = new Set(staying.map(({ id }) => id));
  const byId = unitsById(plan);
  const heirOf = (unit: Unit): UnitId | null => {
    const next = unit.successorId === null ? undefined : byId.get(unit.successorId);
    if (next === undefined) return null;
    return stays.has(next.id) ? next.id : heirOf(next);
  };
  const leaving = plan.units.filter(({ id }) => !stays.has(id));
  return new Map(leaving.map((unit) => [unit.id, heirOf(unit)]));
}

/** Names of those that left, by the unit that bears them now; a name that another unit bears is nobody's else. */
function namesTaken(plan: Plan, heirs: NextUnits["heirs"]): ReadonlyMap<UnitId, readonly string[]> {
  const borne = new Set(
    plan.units
      .filter(({ id }) => !heirs.has(id))
      .flatMap(({ name, aliases }) => [name, ...aliases].map(nameKey)),
  );
  const taken = new Map<UnitId, readonly string[]>();
  for (const { id, name, aliases } of plan.units) {
    const heir = heirs.get(id) ?? null;
    if (heir === null) continue;
    const own = [name, ...aliases].filter((each) => !borne.has(nameKey(each)));
    for (const each of own) borne.add(nameKey(each));
    taken.set(heir, [...(taken.get(heir) ?? []), ...own]);
  }
  return taken;
}

/** A name as units are looked up by it. */
export function nameKey(name: string): string {
  return foldText(name).toLowerCase();
}

function unboundIn(lastDay: CalendarDate, unit: Unit): Unit {
  const { validFrom, validTo } = unit;
  return {
    ...unit,
    validFrom: validFrom !== null && validFrom > lastDay ? validFrom : null,
    validTo: validTo !== null && validTo > lastDay ? validTo : null,
  };
}

function nextSuccessor(successorId: UnitId | null, heirs: NextUnits["heirs"]): UnitId | null {
  return successorId !== null && heirs.has(successorId) ? (heirs.get(successorId) ?? null) : successorId;
}
