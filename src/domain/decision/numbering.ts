import type { RowId } from "../plan/plan";
import type { AppendixNumber } from "./columns";
import type { DecisionRow } from "./decision-row";
import { doubt, type DoubtBook, type DoubtPlace } from "./doubt";
import { isTitleRow } from "./join-rows";
import { freeId, idPrefixes, letterOf } from "../plan/new-ids";
import { romanOf } from "./roman";
import { expectedAfter, isNext, ordinalText, type NumberReading } from "./ordinal";
import { countsAnew, writtenOrdinals } from "./written-ordinals";

/** A row with its id and its depth: 0 for a group with a roman numeral, then one more for each part of the ordinal and for a dash. */
export interface NumberedRow extends DecisionRow {
  readonly id: RowId;
  /** As the plan shows it: "3.2", "II", "" for a dash row. */
  readonly shown: string;
  readonly level: number;
}

interface Numbering {
  readonly appendix: AppendixNumber;
  readonly book: DoubtBook;
  readonly restarts: boolean;
  /** Every ordinal that is written somewhere. */
  readonly written: ReadonlySet<string>;
  readonly used: Set<RowId>;
  readonly seen: Set<string>;
  /** Of the group the row is in, when every group counts from 1. */
  scope: string;
  groups: number;
  previous: readonly number[] | null;
  anchor: { readonly id: RowId; readonly level: number; points: number };
}

/** Gives every row its id ("PL1.3.2", "PL1.7.3a" for a dash, "PL2.IV" for a group); what is missing, doubled or spoilt among ordinals is put right from the neighbours, with a doubt. */
export function numberRows(
  rows: readonly DecisionRow[],
  appendix: AppendixNumber,
  book: DoubtBook,
): readonly NumberedRow[] {
  const restarts = countsAnew(rows);
  if (restarts) doubt(book, placeOf(rows[0]), { kind: "numberingRestarts", appendix });
  const numbering: Numbering = {
    ...{ appendix, book, restarts, written: writtenOrdinals(rows), used: new Set(), seen: new Set() },
    ...{ scope: "", groups: 0, previous: null, anchor: { id: idPrefixes[appendix], level: 0, points: 0 } },
  };
  return rows.map((row) => {
    const numbered = numberRow(row, numbering);
    book.places.set(numbered.id, row.at);
    return numbered;
  });
}

function placeOf(row: DecisionRow | undefined, rowId: RowId | null = null): DoubtPlace {
  return { at: row?.at ?? null, rowId, column: "ordinal" };
}

function numberRow(row: DecisionRow, numbering: Numbering): NumberedRow {
  const { ordinal } = row;
  if (ordinal.kind === "group") return groupRow(row, ordinal.text, numbering);
  if (ordinal.kind === "number") return ordinalRow(row, ordinal.readings, numbering);
  if (ordinal.kind === "letter") return pointRow(row, numbering, ordinal);
  if (row.isDash) return pointRow(row, numbering, null);
  return isTitleRow(row) ? unnumberedGroup(row, numbering) : unnumberedRow(row, numbering);
}

/** An id that nobody has, taken from then on. */
function givenId(id: RowId, used: Set<RowId>): RowId {
  const free = freeId(id, used);
  used.add(free);
  return free;
}

function groupRow(row: DecisionRow, numeral: string, numbering: Numbering): NumberedRow {
  const { appendix, restarts } = numbering;
  numbering.groups++;
  const id = givenId(`${idPrefixes[appendix]}.${numeral}`, numbering.used);
  if (restarts) numbering.previous = null;
  numbering.scope = restarts ? `${numeral}.` : "";
  numbering.anchor = { id, level: 0, points: 0 };
  return { ...row, id, shown: numeral, level: 0 };
}

function unnumberedGroup(row: DecisionRow, numbering: Numbering): NumberedRow {
  const numeral = romanOf(numbering.groups + 1);
  doubt(numbering.book, placeOf(row), { kind: "ordinalMissing", taken: numeral });
  return groupRow(row, numeral, numbering);
}

function ordinalRow(row: DecisionRow, readings: readonly NumberReading[], numbering: Numbering): NumberedRow {
  const { previous, book } = numbering;
  const reading = readings.find(({ parts }) => isNext(previous, parts)) ?? readings[0];
  const parts = reading?.parts ?? [1];
  const shown = ordinalText(parts);
  const numbered = withParts(row, parts, numbering);
  const place = placeOf(row, numbered.id);
  if (reading?.isCertain !== true)
    doubt(book, place, { kind: "ordinalRecovered", stored: row.cells.ordinal?.text ?? "", taken: shown });
  checkOrder(parts, previous, { numbering, place });
  return numbered;
}

function checkOrder(
  parts: readonly number[],
  previous: readonly number[] | null,
  { numbering, place }: { readonly numbering: Numbering; readonly place: DoubtPlace },
): void {
  const { seen, scope, book } = numbering;
  const ordinal = ordinalText(parts);
  const isRepeated = seen.has(scope + ordinal);
  seen.add(scope + ordinal);
  if (isNext(previous, parts)) return;
  if (isRepeated) return doubt(book, place, { kind: "ordinalRepeated", ordinal });
  const expected = ordinalText(expectedAfter(previous, parts));
  doubt(book, place, { kind: "ordinalGap", expected, found: ordinal });
}

function withParts(row: DecisionRow, parts: readonly number[], numbering: Numbering): NumberedRow {
  const { appendix, scope } = numbering;
  const shown = ordinalText(parts);
  const id = givenId(`${idPrefixes[appendix]}.${scope}${shown}`, numbering.used);
  numbering.previous = parts;
  numbering.anchor = { id, level: parts.length, points: 0 };
  return { ...row, id, shown, level: parts.length };
}

/** A row without ordinal takes the next one, unless that is written at another row. */
function unnumberedRow(row: DecisionRow, numbering: Numbering): NumberedRow {
  const { previous, written, anchor, book } = numbering;
  const next = previous === null ? [1] : [...previous.slice(0, -1), (previous.at(-1) ?? 0) + 1];
  const isFree = !written.has(ordinalText(next));
  const numbered = isFree
    ? withParts(row, next, numbering)
    : {
        ...row,
        id: givenId(`${anchor.id}x`, numbering.used),
        shown: "",
        level: Math.max(1, previous?.length ?? 1),
      };
  doubt(book, placeOf(row, numbered.id), { kind: "ordinalMissing", taken: numbered.shown });
  return numbered;
}

function pointRow(
  row: DecisionRow,
  numbering: Numbering,
  written: { readonly letter: string; readonly text: string } | null,
): NumberedRow {
  const { anchor } = numbering;
  const letter = written?.letter ?? letterOf(anchor.points);
  anchor.points++;
  const id = givenId(`${anchor.id}${letter}`, numbering.used);
  return { ...row, id, shown: written?.text ?? "", level: anchor.level + 1 };
}
