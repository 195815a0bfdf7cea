import type { Arrival, RegisterBook } from "./arrival";

/** Mark in cell A1 of the hidden sheet that keeps the register; a later version must read every earlier one. */
export const storeMark = "cchc:register/1";

/** What a row of the store holds, in its first cell. */
export const recordKinds = ["arrival", "choice", "official"] as const;

export type RecordKind = (typeof recordKinds)[number];

/** Before every piece of a record after the first, so that no cell begins like a formula. */
export const pieceMark = ">";

/** Excel takes 32 767 characters in a cell. */
const longestPiece = 30_000;

/** N12: the register as rows of text, the format's mark first, then a record a row: its kind, then its JSON in pieces of at most 30 000 characters. New records are added below; nothing is rewritten. */
export function storeRows({ arrivals, choices, official }: RegisterBook): readonly (readonly string[])[] {
  return [
    [storeMark],
    ...arrivals.map((arrival) => recordRow("arrival", plainArrival(arrival))),
    ...choices.map(({ periodId, unitId, policy, picked }) =>
      recordRow("choice", { periodId, unitId, policy, picked }),
    ),
    ...official.map(({ periodId, rowId, numerator, denominator, source }) =>
      recordRow("official", { periodId, rowId, numerator, denominator, source }),
    ),
  ];
}

/** Only what an arrival is, whatever else the object carries. */
function plainArrival(arrival: Arrival): Arrival {
  const { id, savedAt, savedBy, asOf, failure, report, findings } = arrival;
  const { source, file, versionTime, receivedOn, addedAt } = arrival;
  return {
    ...{ id, savedAt, savedBy, asOf, failure, report, findings },
    ...{ source, file, versionTime, receivedOn, addedAt },
  };
}

function recordRow(kind: RecordKind, record: object): readonly string[] {
  return [kind, ...piecesOf(safeJson(record))];
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
