import type { Plan, UnitId } from "../plan/plan";
import { nameKey, type NextUnits } from "./next-units";

/** Y21: units named in a row as they stand from now on, each once; the stand-in where none of them is left. */
export function unitsNow(unitIds: readonly UnitId[], { heirs, standIn }: NextUnits): readonly UnitId[] {
  const left = unitIds.flatMap((id) => (heirs.has(id) ? (heirs.get(id) ?? []) : [id]));
  return left.length === 0 && unitIds.length > 0 ? [standIn] : [...new Set(left)];
}

/** Puts the names of successors into a text of the printed plan. */
export type Renaming = (text: string) => string;

/** A line that is the name of a unit that left, with or without a dash before it, becomes that of its successor; other lines stay. */
export function renaming(before: Plan, { heirs, units }: NextUnits): Renaming {
  const names = new Map(units.map(({ id, name }) => [id, name]));
  const renamed = new Map(
    before.units.flatMap(({ id, name, aliases }) => {
      const now = names.get(heirs.get(id) ?? "");
      return now === undefined ? [] : [name, ...aliases].map((each) => [nameKey(each), now] as const);
    }),
  );
  for (const unit of before.units.filter(({ id }) => !heirs.has(id)))
    for (const name of [unit.name, ...unit.aliases]) renamed.delete(nameKey(name));
  if (renamed.size === 0) return (text) => text;
  return (text) =>
    text
      .split("\n")
      .map((line) => renamedLine(line, renamed))
      .join("\n");
}

function renamedLine(line: string, renamed: ReadonlyMap<string, string>): string {
  const whole = renamed.get(nameKey(line));
  if (whole !== undefined) return whole;
  const [, mark = "", rest = ""] = /^(\s*[-–+]\s*)(.*)$/.exec(line) ?? [];
  const now = renamed.get(nameKey(rest));
  return now === undefined ? line : `${mark}${now}`;
}
