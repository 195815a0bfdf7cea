import { foldText } from "../form/fold-text";
import type { Plan, Unit, UnitId } from "../plan/plan";
import { unitsById } from "../plan/units-by-id";

/** Names of units; a unit that the plan lacks stands with its id. */
export function unitNames(plan: Plan, unitIds: readonly UnitId[]): readonly string[] {
  const units = unitsById(plan);
  return unitIds.map((id) => units.get(id)?.name ?? id);
}

/** Units by what they may be called: their name before their other names and their id. */
export type UnitIndex = ReadonlyMap<string, UnitId>;

/** A unit is known by its name, another name or its id, capitals and what R07 passes over aside. */
export function unitIndex(units: readonly Unit[]): UnitIndex {
  const named = (names: (unit: Unit) => readonly string[]) =>
    units.flatMap((unit) => names(unit).map((name) => [keyOf(name), unit.id] as const));
  return new Map([
    ...named(({ id }) => [id]),
    ...named(({ aliases }) => aliases),
    ...named(({ name }) => [name]),
  ]);
}

/** The units named in a cell, one a line or with ";" between, and the names that nobody bears. */
export function unitsIn(
  text: string,
  index: UnitIndex,
): { readonly unitIds: readonly UnitId[]; readonly unknown: readonly string[] } {
  const found = text.split("\n").flatMap((line) => {
    const whole = lookUp(line, index);
    return whole === undefined && line.includes(";") ? line.split(";") : [line];
  });
  const names = found.filter((name) => name.trim() !== "");
  return {
    unitIds: [...new Set(names.flatMap((name) => lookUp(name, index) ?? []))],
    unknown: names.filter((name) => lookUp(name, index) === undefined).map((name) => name.trim()),
  };
}

/** A dash before a name is the printed plan's way to write a list. */
function lookUp(name: string, index: UnitIndex): UnitId | undefined {
  return index.get(keyOf(name)) ?? index.get(keyOf(name.replace(/^\s*[-–+]\s*/, "")));
}

function keyOf(name: string): string {
  return foldText(name).toLowerCase();
}
