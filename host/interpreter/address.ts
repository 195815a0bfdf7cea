import { invalidArgument } from "./office-error";
import {
  MAX_COLUMNS,
  MAX_ROWS,
  WHOLE_SHEET,
  isWholeColumns,
  isWholeRows,
  sameArea,
  type Area,
} from "../model/area";

const CELL = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i;
const COLUMN = /^\$?([A-Z]{1,3})$/i;
const ROW = /^\$?([1-9]\d{0,6})$/;

interface Corner {
  readonly row?: number;
  readonly column?: number;
}

/** "A" → 0, "XFD" → 16383. */
export function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** 0 → "A", 16383 → "XFD". */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest >= 0 ? columnLetters(rest) : "") + String.fromCharCode(65 + (index % 26));
}

/** Splits "'Phụ lục I'!A1:B2" into sheet name and address; the name is `undefined` when there is none. */
export function splitSheetName(text: string): { readonly sheetName?: string; readonly address: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/s.exec(text);
  if (!match) return { address: text };
  const sheetName = match[1]?.replaceAll("''", "'") ?? match[2] ?? "";
  return { sheetName, address: match[3] ?? "" };
}

/** "A1", "A1:C3", "B:C", "2:5", with or without dollars; `undefined` when the text is no address. */
export function parseAddress(address: string): Area | undefined {
  const [first, second, ...more] = address.trim().split(":").map(parseCorner);
  if (!first || more.length > 0 || address.split(":").length > 2) return undefined;
  if (address.includes(":")) return second && areaBetween(first, second);
  const { row, column } = first;
  return row === undefined || column === undefined ? undefined : { row, column, rowCount: 1, columnCount: 1 };
}

function parseCorner(text: string): Corner | undefined {
  const cell = CELL.exec(text);
  if (cell) return inGrid({ column: columnIndex(cell[1] ?? ""), row: Number(cell[2]) - 1 });
  const column = COLUMN.exec(text);
  if (column) return inGrid({ column: columnIndex(column[1] ?? "") });
  const row = ROW.exec(text);
  return row ? inGrid({ row: Number(row[1]) - 1 }) : undefined;
}

function inGrid(corner: Corner): Corner | undefined {
  return (corner.row ?? 0) < MAX_ROWS && (corner.column ?? 0) < MAX_COLUMNS ? corner : undefined;
}

function areaBetween(one: Corner, other: Corner): Area | undefined {
  if ((one.row === undefined) !== (other.row === undefined)) return undefined;
  if ((one.column === undefined) !== (other.column === undefined)) return undefined;
  const rows = span(one.row, other.row) ?? { start: 0, count: MAX_ROWS };
  const columns = span(one.column, other.column) ?? { start: 0, count: MAX_COLUMNS };
  return { row: rows.start, rowCount: rows.count, column: columns.start, columnCount: columns.count };
}

function span(one: number | undefined, other: number | undefined) {
  if (one === undefined || other === undefined) return undefined;
  return { start: Math.min(one, other), count: Math.abs(one - other) + 1 };
}

/** Area → "A1:C3", "B:C", "2:5"; one cell → "A1". */
export function formatAddress(area: Area): string {
  const last = { row: area.row + area.rowCount, column: columnLetters(area.column + area.columnCount - 1) };
  if (sameArea(area, WHOLE_SHEET) || isWholeRows(area)) return `${area.row + 1}:${last.row}`;
  if (isWholeColumns(area)) return `${columnLetters(area.column)}:${last.column}`;
  const first = `${columnLetters(area.column)}${area.row + 1}`;
  return area.rowCount === 1 && area.columnCount === 1 ? first : `${first}:${last.column}${last.row}`;
}

/** Area → "$A$1:$C$3", as defined names and print areas write it. */
export function formatAbsolute(area: Area): string {
  return formatAddress(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
}

/** The sheet name as it stands before "!": quoted unless it is plain letters and digits (Excel quotes the rest). */
export function quoteSheetName(name: string): string {
  const isPlain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !CELL.test(name) && !/^R\d*C\d*$|^[RC]$/i.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Parses an address that must be one. */
export function requireAddress(address: string): Area {
  const area = parseAddress(address);
  if (!area) throw invalidArgument(`"${address}" is not an address.`);
  return area;
}
