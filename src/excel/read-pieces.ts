import type { Area } from "../domain/address";

/** Read of every sheet in one request with all others: far more than a form, far less than Excel's 5 MB for an answer. */
export const firstPart: Area = { top: 0, left: 0, bottom: 999, right: 39 };

/** Cells of one further request: values and formulas of so many, long texts too, stay under 5 MB. */
const pieceCells = 40_000;

/** Columns that are ever read, A to IV: nobody's report is wider, and a slip of the hand can fill column XFD. */
const mostColumns = 256;

/** Cells of one sheet that are read beyond its first part: 100,000 stray rows of 16 columns and some more. */
const mostCells = 2_000_000;

/**
 * What a sheet used as far as this holds outside of its first part, piece by piece, each for a request of its own: first
 * what lies below, where rows of a form may have been moved to, then what lies to the right. Stops at 2,000,000 cells.
 */
export function piecesBeyond(used: Area): readonly Area[] {
  const { bottom, right } = firstPart;
  const below = { ...used, top: Math.max(used.top, bottom + 1), right: Math.min(used.right, right) };
  const beside = {
    ...used,
    left: Math.max(used.left, right + 1),
    right: Math.min(used.right, mostColumns - 1),
  };
  return withinBudget([below, beside].flatMap(slices));
}

function slices(area: Area): readonly Area[] {
  const width = area.right - area.left + 1;
  if (width < 1) return [];
  const height = Math.max(1, Math.floor(pieceCells / width));
  const count = Math.max(0, Math.ceil((area.bottom - area.top + 1) / height));
  return Array.from({ length: count }, (_item, index) => {
    const top = area.top + index * height;
    return { ...area, top, bottom: Math.min(area.bottom, top + height - 1) };
  });
}

function withinBudget(pieces: readonly Area[]): readonly Area[] {
  let cells = 0;
  return pieces.filter(({ top, left, bottom, right }) => {
    cells += (bottom - top + 1) * (right - left + 1);
    return cells <= mostCells;
  });
}
