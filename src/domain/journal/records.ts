import type { RawValue } from "../cell-value";

/** A row of a journal: what it records in the first cell, then its JSON in pieces. */
export type JournalRow = readonly string[];

/** Before every piece of a record after the first, so that no cell begins like a formula. */
const pieceMark = ">";

/** Excel takes 32 767 characters in a cell. */
const longestPiece = 30_000;

/** A record as a row of text that a workbook file can hold, whatever signs are in it. */
export function recordRow(kind: string, record: object): JournalRow {
  return [kind, ...piecesOf(safeJson(record))];
}

/** What a row's pieces say, null when it is no JSON. */
export function recordContent(pieces: readonly RawValue[]): unknown {
  const filled = pieces.filter((piece) => piece !== null && piece !== "");
  return parsedJson(filled.map(pieceText).join(""));
}

/** The last value of each key, in the order in which the keys came first. */
export function lastByKey<T>(values: readonly T[], keyOf: (value: T) => string): readonly T[] {
  return [...new Map(values.map((value) => [keyOf(value), value])).values()];
}

/** Signs that a workbook file cannot hold are written out, as JSON itself does with control signs and broken letters. */
function safeJson(record: object): string {
  return JSON.stringify(record).replace(/[\ufffe\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`);
}

function piecesOf(json: string): readonly string[] {
  const pieces: string[] = [];
  for (let start = 0; start < json.length;) {
    const mark = start === 0 ? "" : pieceMark;
    const end = pieceEnd(json, start + longestPiece - mark.length);
    pieces.push(mark + json.slice(start, end));
    start = end;
  }
  return pieces;
}

/** Never between the two halves of one letter. */
function pieceEnd(json: string, end: number): number {
  const code = json.charCodeAt(end - 1);
  return end < json.length && code >= 0xd800 && code <= 0xdbff ? end - 1 : end;
}

function pieceText(piece: RawValue, index: number): string {
  const text = typeof piece === "string" ? piece : "";
  return index === 0 || !text.startsWith(pieceMark) ? text : text.slice(pieceMark.length);
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
