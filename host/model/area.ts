/** A rectangle of cells, zero-based. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Excel's grid: 1,048,576 rows. */
export const MAX_ROWS = 1_048_576;

/** Excel's grid: 16,384 columns (A to XFD). */
export const MAX_COLUMNS = 16_384;

/** The whole sheet as an area, what `worksheet.getRange()` without an address means. */
export const WHOLE_SHEET: Area = { row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS };

/** Whether the area runs from the first to the last row, as `C:C` does. */
export function isWholeColumns(area: Area): boolean {
  return area.row === 0 && area.rowCount >= MAX_ROWS;
}

/** Whether the area runs from the first to the last column, as `3:3` does. */
export function isWholeRows(area: Area): boolean {
  return area.column === 0 && area.columnCount >= MAX_COLUMNS;
}

/** The common part of two areas, or `undefined` when they do not touch. */
export function intersect(left: Area, right: Area): Area | undefined {
  const row = Math.max(left.row, right.row);
  const column = Math.max(left.column, right.column);
  const rowCount = Math.min(left.row + left.rowCount, right.row + right.rowCount) - row;
  const columnCount = Math.min(left.column + left.columnCount, right.column + right.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : undefined;
}

/** Whether `inner` lies completely inside `outer`. */
export function contains(outer: Area, inner: Area): boolean {
  const common = intersect(outer, inner);
  return common !== undefined && sameArea(common, inner);
}

/** Whether two areas are the same rectangle. */
export function sameArea(left: Area, right: Area): boolean {
  return (
    left.row === right.row &&
    left.column === right.column &&
    left.rowCount === right.rowCount &&
    left.columnCount === right.columnCount
  );
}

/** The smallest area that holds both. */
export function boundingArea(left: Area, right: Area): Area {
  const row = Math.min(left.row, right.row);
  const column = Math.min(left.column, right.column);
  return {
    row,
    column,
    rowCount: Math.max(left.row + left.rowCount, right.row + right.rowCount) - row,
    columnCount: Math.max(left.column + left.columnCount, right.column + right.columnCount) - column,
  };
}

/** Visits every cell of the area, row by row; never call it with a whole sheet. */
export function forEachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++) visit(row, column);
  }
}

/** A matrix of the area's shape; `make` gets the cell's place in the sheet. */
export function mapCells<T>(area: Area, make: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rowCount }, (_row, i) =>
    Array.from({ length: area.columnCount }, (_column, j) => make(area.row + i, area.column + j)),
  );
}
