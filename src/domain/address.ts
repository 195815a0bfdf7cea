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

/** "G12" or "$G$12" to row 11, column 6; null for anything else. */
export function cellPosition(address: string): CellPosition | null {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(address) ?? [];
  if (letters === undefined || digits === undefined) return null;
  const column = [...letters].reduce((total, letter) => total * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

/** "G12:H13" or "G12" to its area; whole columns "G:H" and rows "12:13" reach to the end; null for anything else. */
export function areaFrom(address: string): Area | null {
  const [first = "", second = first] = address.replaceAll("$", "").split(":");
  const start = cellPosition(
    /^\d+$/.test(first) ? `A${first}` : /^[A-Z]+$/.test(first) ? `${first}1` : first,
  );
  const end = cellPosition(
    /^\d+$/.test(second) ? `XFD${second}` : /^[A-Z]+$/.test(second) ? `${second}1048576` : second,
  );
  if (start === null || end === null) return null;
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
}
