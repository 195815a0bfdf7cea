import type { CellMend, Mend } from "./mend";

/**
 * F04: of these mends the ones that can be made together: each cell is changed once, by a safe mend before a proposal and
 * by one of its value before one of its letters (K), which the former cleans as well; one of more cells goes before one of
 * fewer; then in the given order.
 */
export function planMends(mends: readonly Mend[]): readonly Mend[] {
  const ordered = [...mends].sort((a, b) => rankOf(a) - rankOf(b) || b.cells.length - a.cells.length);
  const taken = new Set<string>();
  return ordered.filter(({ cells }) => {
    const keys = cells.map(cellKey);
    if (keys.some((key) => taken.has(key))) return false;
    for (const key of keys) taken.add(key);
    return true;
  });
}

function rankOf({ certainty, rule }: Mend): 0 | 1 | 2 {
  if (certainty === "proposal") return 2;
  return rule.startsWith("K") ? 1 : 0;
}

function cellKey({ at }: CellMend): string {
  return `${at.sheet}!${at.cell}`;
}
