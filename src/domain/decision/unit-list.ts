import { bareText, oneLine } from "./bare-text";
import { meansAllUnits, unitNamed, type UnitBook } from "./unit-book";

/** A text of units, taken apart. `isList`: it was written as points of a list. */
export interface UnitTexts {
  readonly names: readonly string[];
  readonly isAll: boolean;
  readonly isList: boolean;
}

const point = /^\s*[-\u2010-\u2015\u2212+\u2022*]\s*/;
const separators =
  /(\n\s*(?:[-\u2010-\u2015\u2212+\u2022*]\s*)?|\s*;\s*|,\s+|\s+[-\u2010-\u2015\u2212+]\s+|\s*\/\s*)/;

/**
 * Takes a list of units apart ("- A - B", "A; B", one a line). A dash or comma within a unit's name is told from one between two by the
 * dictionary: the longest run of pieces that is a unit is one, and a piece that does not begin like a unit belongs to the one before.
 */
export function splitUnits(book: UnitBook, text: string): UnitTexts {
  const isList = point.test(text);
  const whole = text
    .replace(point, "")
    .replace(/[;.,]\s*$/, "")
    .trim();
  if (whole === "") return { names: [], isAll: false, isList: false };
  if (meansAllUnits(book, oneLine(whole))) return { names: [oneLine(whole)], isAll: true, isList: false };
  if (unitNamed(book, whole) !== null) return { names: [oneLine(whole)], isAll: false, isList };
  const names = runsOf(book, piecesOf(book, whole))
    .map(oneLine)
    .filter((name) => name !== "");
  const isAll = names.some((name) => meansAllUnits(book, name));
  return { names, isAll, isList: isList && names.length > 1 };
}

/** Pieces and, in between, what separated them. */
function piecesOf({ words }: UnitBook, text: string): readonly string[] {
  const parts = text.split(separators);
  return parts.flatMap((part, index) => (index % 2 === 1 ? [part] : splitAtAnd(part, words.and)));
}

/** "A and B" is two units only where what follows begins like a unit. */
function splitAtAnd(text: string, and: RegExp): readonly string[] {
  const words = text.split(" ");
  const at = words.findIndex((word, index) => index > 0 && and.test(bareText(word)));
  if (at < 0) return [text];
  const rest = splitAtAnd(words.slice(at + 1).join(" "), and);
  return [words.slice(0, at).join(" "), ` ${words[at] ?? ""} `, ...rest];
}

/** Pieces and separators of the longest unit's name; odd, for a run begins and ends with a piece. */
const longestRun = 9;

function runsOf(book: UnitBook, pieces: readonly string[]): readonly string[] {
  const names: string[] = [];
  for (let at = 0; at < pieces.length;) {
    const end = endOfKnown(book, pieces, at);
    const separator = pieces[at - 1] ?? "";
    if (end === null && at > 0 && !beginsUnit(book, pieces[at] ?? "")) {
      names.push(`${names.pop() ?? ""}${separator}${pieces[at] ?? ""}`);
      at += 2;
      continue;
    }
    names.push(pieces.slice(at, end ?? at + 1).join(""));
    at = (end ?? at + 1) + 1;
  }
  return names;
}

/** Behind the longest run of pieces from here that is a unit; null when none is. */
function endOfKnown(book: UnitBook, pieces: readonly string[], at: number): number | null {
  // Names and what separates them take turns, and the last is a name.
  const last = Math.min(pieces.length - 1, at + longestRun - 1);
  for (let piece = last; piece >= at; piece -= 2)
    if (unitNamed(book, pieces.slice(at, piece + 1).join("")) !== null) return piece + 1;
  return null;
}

function beginsUnit({ words }: UnitBook, piece: string): boolean {
  return words.heads.test(bareText(piece));
}
