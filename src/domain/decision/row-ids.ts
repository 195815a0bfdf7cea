import type { RowId } from "../plan/plan";
import type { AppendixNumber } from "./columns";

/** How the ids of each appendix begin. */
export const idPrefixes: Readonly<Record<AppendixNumber, string>> = { 1: "PL1", 2: "PL2" };

/** a … z, then aa, ab …: letters of points in their order, from 0. */
export function letterOf(index: number): string {
  const high = Math.floor(index / 26) - 1;
  return (high >= 0 ? letterOf(high) : "") + String.fromCharCode(97 + (index % 26));
}

const romanSteps: readonly (readonly [number, string])[] = [
  ...([
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ] as const),
];

/** The roman numeral of a number from 1 on; without L and C, which no plan needs. */
export function romanOf(number: number): string {
  const step = romanSteps.find(([value]) => value <= number);
  return step === undefined ? "" : step[1] + romanOf(number - step[0]);
}

/** The id, or the id with a number behind it when it is taken; it is taken from then on. */
export function freeId(id: RowId, used: Set<RowId>): RowId {
  let free = id;
  for (let count = 2; used.has(free); count++) free = `${id}-${count}`;
  used.add(free);
  return free;
}
