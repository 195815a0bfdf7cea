/** The fewest items that must move for the others to stand in order: none when all do; the order in which they are given is the right one. */
export function movedItems<T>(items: readonly T[], position: (item: T) => number): readonly T[] {
  const positions = items.map(position);
  if (positions.every((at, index) => index === 0 || at > (positions[index - 1] ?? at))) return [];
  const kept = longestRise(positions);
  return items.filter((_, index) => !kept.has(index));
}

/** Indices of a longest part of the list that only rises. */
function longestRise(positions: readonly number[]): ReadonlySet<number> {
  const risesTo: (readonly number[])[] = [];
  positions.forEach((at, index) => {
    const before = risesTo.filter((_, earlier) => (positions[earlier] ?? at) < at);
    risesTo.push([...longest(before), index]);
  });
  return new Set(longest(risesTo));
}

function longest(lists: readonly (readonly number[])[]): readonly number[] {
  return lists.reduce((best, list) => (list.length > best.length ? list : best), []);
}
