import type { Unit, UnitId } from "./plan";

/** Y04: units whose successors lead back to themselves; a successor that is not there ends the line. */
export function unitsInCircle(units: readonly Pick<Unit, "id" | "successorId">[]): ReadonlySet<UnitId> {
  const next = new Map(units.map(({ id, successorId }) => [id, successorId]));
  return new Set(units.map(({ id }) => id).filter((id) => leadsBack(id, next)));
}

function leadsBack(id: UnitId, next: ReadonlyMap<UnitId, UnitId | null>): boolean {
  const passed = new Set<UnitId>();
  for (let at = next.get(id) ?? null; at !== null && !passed.has(at); at = next.get(at) ?? null) {
    if (at === id) return true;
    passed.add(at);
  }
  return false;
}
