import { MAX_COLUMNS, MAX_ROWS, type Area } from "../model/area";

const CELLS = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i;
const ROWS = /^\$?(\d+):\$?(\d+)$/;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;

/** "B2:C5", "3:4" or "A:C", with or without "$" → area; `undefined` for anything else. */
export function parseReference(reference: string): Area | undefined {
  const [, left, top, right = left, bottom = top] = CELLS.exec(reference) ?? [];
  if (left && top && right && bottom) {
    return between(Number(top) - 1, columnIndex(left), Number(bottom) - 1, columnIndex(right));
  }
  const [, first, last] = ROWS.exec(reference) ?? [];
  if (first && last) return between(Number(first) - 1, 0, Number(last) - 1, MAX_COLUMNS - 1);
  const [, from, to] = COLUMNS.exec(reference) ?? [];
  return from && to ? between(0, columnIndex(from), MAX_ROWS - 1, columnIndex(to)) : undefined;
}

/** "A1:B2 D4" → areas. */
export function parseReferences(references: string): Area[] {
  return references.split(/\s+/).flatMap((one) => parseReference(one) ?? []);
}

/** Area → "B2:C5"; with `absolute`, "$B$2:$C$5"; whole rows and columns as "$3:$4" and "$A:$C". */
export function formatReference(area: Area, absolute = false): string {
  const sign = absolute ? "$" : "";
  const top = `${sign}${area.row + 1}`;
  const bottom = `${sign}${area.row + area.rowCount}`;
  const left = `${sign}${columnName(area.column)}`;
  const right = `${sign}${columnName(area.column + area.columnCount - 1)}`;
  if (area.columnCount >= MAX_COLUMNS) return `${top}:${bottom}`;
  if (area.rowCount >= MAX_ROWS) return `${left}:${right}`;
  return area.rowCount * area.columnCount === 1 ? `${left}${top}` : `${left}${top}:${right}${bottom}`;
}

/** 'Phụ lục I'! — quoted always, which Excel accepts for every name. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'!`;
}

function between(top: number, left: number, bottom: number, right: number): Area {
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}
