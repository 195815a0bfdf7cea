/** A cell by zero-based row and column within its sheet. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, zero-based, all four edges included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Zero-based column number to letters: 0 → "A", 26 → "AA". */
export function columnLetters(column: number): string {
  const high = Math.floor(column / 26) - 1;
  return (high >= 0 ? columnLetters(high) : "") + String.fromCharCode(65 + (column % 26));
}

/** "G12" for row 11, column 6. */
export function cellAddress({ row, column }: CellPosition): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** "A1:C3", or "A1" for a single cell. */
export function areaAddress({ top, left, bottom, right }: Area): string {
  const first = cellAddress({ row: top, column: left });
  return top === bottom && left === right ? first : `${first}:${cellAddress({ row: bottom, column: right })}`;
}
