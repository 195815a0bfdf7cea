import type { UniverBook } from "./univer-book";
import type { Area } from "../area";

/**
 * A rule's relative references are seen from its first cell: when the first cell moves, the formula has to be rewritten
 * to keep its meaning in the cells that stay.
 */
export function shiftFormula(
  book: UniverBook,
  formula: string,
  from: Area | undefined,
  to: Area | undefined,
): string {
  if (!from || !to || !formula.startsWith("=")) return formula;
  const [rows, columns] = [to.row - from.row, to.column - from.column];
  if (rows === 0 && columns === 0) return formula;
  return book.api.getFormula().moveFormulaRefOffset(formula, columns, rows);
}
