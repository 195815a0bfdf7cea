import type { Inflation } from "./inflation";
import { emptySlot, type CacheSlot } from "./part-cache";
import { createTextPool } from "./plain/text-pool";
import { decodeText, type TextPlace, type TextSource } from "./plain/text-source";
import type { Relationship } from "./relationships";
import type { SharedStrings } from "./shared-strings";
import type { WorkbookPart } from "./workbook-part";
import { newRoom, type Room } from "./zip-part";

/** What a reader carries from file to file; none of it changes what a file reads as. */
export interface Reading {
  readonly slots: {
    readonly packageLinks: CacheSlot<readonly Relationship[]>;
    readonly workbook: CacheSlot<WorkbookPart>;
    readonly workbookLinks: CacheSlot<readonly Relationship[]>;
    readonly sharedStrings: CacheSlot<SharedStrings>;
  };
  readonly texts: TextSource;
  readonly formulaTexts: TextSource;
  /** For parts that are read to their end before the next one is inflated. */
  readonly room: Room;
  readonly inflation: Inflation;
}

/** For one file alone. */
export function readingOnce(inflation: Inflation): Reading {
  return { slots: emptySlots(), texts: decodeText, formulaTexts: decodeFormula, room: newRoom, inflation };
}

/** For many files in turn: bounded, and no file's buffer is kept. */
export function readingMany(inflation: Inflation): Reading {
  return {
    slots: emptySlots(),
    texts: createTextPool(decodeText),
    formulaTexts: createTextPool(decodeFormula),
    room: createSameRoom(),
    inflation,
  };
}

function emptySlots(): Reading["slots"] {
  return {
    packageLinks: emptySlot(),
    workbook: emptySlot(),
    workbookLinks: emptySlot(),
    sharedStrings: emptySlot(),
  };
}

function decodeFormula(bytes: Uint8Array, place: TextPlace): string {
  return `=${decodeText(bytes, place)}`;
}

/** Rooms up to this size are used again and again. */
const largestRoom = 2 * 1024 * 1024;

function createSameRoom(): Room {
  let whole = new Uint8Array(0);
  return (bytes) => {
    if (bytes > largestRoom) return new Uint8Array(bytes);
    if (bytes > whole.length) whole = new Uint8Array(Math.min(largestRoom, 2 * bytes));
    return whole.subarray(0, bytes);
  };
}
