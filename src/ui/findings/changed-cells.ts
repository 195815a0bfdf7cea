import type { CellMend, Mend } from "../../domain/fix/mend";

/** The cells that these mends change, each once: several findings may ask for the same change. */
export function changedCells(mends: readonly Mend[]): readonly CellMend[] {
  const cells = mends.flatMap((mend) => mend.cells);
  const byPlace = new Map(cells.map((cell) => [`${cell.at.sheet}!${cell.at.cell}`, cell]));
  return [...byPlace.values()];
}
