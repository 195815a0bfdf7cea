/** A count as English writes it: 1000 → "1,000". */
export function countText(count: number): string {
  return inEnglish(String(count));
}

/** "1 error", "3 errors": a count with its noun; another plural than by "s" is told. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${countText(count)} ${count === 1 ? one : many}`;
}

/** "3 errors, 1 note": the counts above zero with their nouns, in order; empty when all are zero. */
export function countsText(
  counts: readonly (readonly [count: number, one: string, many?: string])[],
): string {
  return counts
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => counted(count, one, many))
    .join(", ");
}

/** Commas between thousands and a decimal point, from a bare number or one as Vietnamese writes it: "1.234,5%" → "1,234.5%". */
export function inEnglish(figures: string): string {
  if (/^-?\d+$/.test(figures)) return figures.replace(/\B(?=(\d{3})+$)/g, ",");
  return figures.replace(/[.,]/g, (sign) => (sign === "," ? "." : ","));
}
