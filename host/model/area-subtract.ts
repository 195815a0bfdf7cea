import { intersect, type Area } from "./area";

/** What remains of `area` when `hole` is cut out: none to four areas; `area` itself when they do not touch. */
export function subtract(area: Area, hole: Area): Area[] {
  const cut = intersect(area, hole);
  if (!cut) return [area];
  const cutEnd = { row: cut.row + cut.rowCount, column: cut.column + cut.columnCount };
  const pieces: Area[] = [
    { ...area, rowCount: cut.row - area.row },
    { ...area, row: cutEnd.row, rowCount: area.row + area.rowCount - cutEnd.row },
    { ...area, row: cut.row, rowCount: cut.rowCount, columnCount: cut.column - area.column },
    {
      row: cut.row,
      rowCount: cut.rowCount,
      column: cutEnd.column,
      columnCount: area.column + area.columnCount - cutEnd.column,
    },
  ];
  return pieces.filter(({ rowCount, columnCount }) => rowCount > 0 && columnCount > 0);
}
