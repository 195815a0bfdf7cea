/** The middle one of some numbers; there has to be one. */
export function median(numbers: readonly number[]): number {
  const middle = [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
  if (middle === undefined) throw new Error("Nothing was measured");
  return middle;
}
