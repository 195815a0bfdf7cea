/** A count as Vietnamese writes it: 1000 → "1.000". */
export function countText(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ".");
}

/** "3 lỗi, 2 lưu ý": the counts above zero with their words, in order; empty when all are zero. */
export function countsText(counts: readonly (readonly [number, string])[]): string {
  return counts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${countText(count)} ${word}`)
    .join(", ");
}

/** A count in a sentence, below 10 with a leading 0 as the office writes it: 2 → "02", 1000 → "1.000". */
export function paddedCount(count: number): string {
  return countText(count).padStart(2, "0");
}
