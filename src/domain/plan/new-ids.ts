import type { RowId } from "./plan";

/** How the ids that rows are given begin: those of Phụ lục I and of Phụ lục II. A plan may have other ids. */
export const idPrefixes = { 1: "PL1", 2: "PL2" } as const;

/** a … z, then aa, ab …: letters of points in their order, from 0. */
export function letterOf(index: number): string {
  const high = Math.floor(index / 26) - 1;
  return (high >= 0 ? letterOf(high) : "") + String.fromCharCode(97 + (index % 26));
}

/** The id itself, or with the first number from 2 on behind it that nobody has. */
export function freeId(id: RowId, taken: ReadonlySet<RowId>): RowId {
  if (!taken.has(id)) return id;
  for (let number = 2; ; number++) if (!taken.has(`${id}-${number}`)) return `${id}-${number}`;
}
