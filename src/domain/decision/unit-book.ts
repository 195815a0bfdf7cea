import { allYear } from "../plan/in-force";
import type { Unit, UnitId } from "../plan/plan";
import { bareText, bareWords, oneLine } from "./bare-text";
import type { UnitWords } from "./vocabulary";

/** How a name was understood; a unit is new where it is named first. */
export type UnitMatch = "exact" | "guessed" | "new";

/** A unit named in the decision. */
export interface FoundUnit {
  readonly unit: Unit;
  readonly match: UnitMatch;
}

/** The dictionary of units, and what a reading adds to it. */
export interface UnitBook {
  readonly words: UnitWords;
  readonly byName: Map<string, Unit>;
  readonly ids: Set<UnitId>;
  readonly proposed: Unit[];
  /** Ways in which each unit is written, as they stand in the decision. */
  readonly spellings: Map<UnitId, Set<string>>;
  readonly guesses: Map<string, Unit | null>;
}

/** A book of the units that are known, by name, aliases and id. */
export function openUnitBook(units: readonly Unit[], words: UnitWords): UnitBook {
  const byName = new Map<string, Unit>();
  for (const unit of units)
    for (const name of [unit.name, ...unit.aliases, unit.id])
      if (!byName.has(bareWords(name))) byName.set(bareWords(name), unit);
  const ids = new Set(units.map((unit) => unit.id));
  return { words, byName, ids, proposed: [], spellings: new Map(), guesses: new Map() };
}

/** The unit of this name or alias, dashes, commas and accents passed over; null when there is none. */
export function unitNamed({ byName }: UnitBook, name: string): Unit | null {
  return byName.get(bareWords(name)) ?? null;
}

/** The unit that a name means: the one of this name, else the only one a slip of the pen away, else a new one with an id of initials. */
export function findUnit(book: UnitBook, name: string): FoundUnit {
  const known = unitNamed(book, name);
  if (known !== null) return spelled(book, name, { unit: known, match: "exact" });
  const near = nearUnit(book, name);
  return near === null
    ? { unit: addUnit(book, name), match: "new" }
    : spelled(book, name, { unit: near, match: "guessed" });
}

function spelled(book: UnitBook, name: string, found: FoundUnit): FoundUnit {
  const kept = book.spellings.get(found.unit.id) ?? new Set<string>();
  book.spellings.set(found.unit.id, kept.add(oneLine(name)));
  return found;
}

function addUnit(book: UnitBook, name: string): Unit {
  const unit: Unit = { id: newId(book, name), name: oneLine(name), aliases: [], ...allYear };
  book.ids.add(unit.id);
  book.byName.set(bareWords(name), unit);
  book.proposed.push(unit);
  spelled(book, name, { unit, match: "new" });
  return unit;
}

/** Initials of the words of a name that count: "SNN" of a department's. */
export function initialsOf(name: string, { silent, silentFirst }: UnitWords): string {
  const parts = bareWords(name).split(" ");
  const spoken = parts.filter(
    (part, index) => !silent.includes(part) && !(index === 0 && silentFirst.includes(part)),
  );
  return (spoken.length > 0 ? spoken : parts).map(initialOf).join("");
}

/** The initials, with a number behind when they are taken. */
function newId({ ids, words }: UnitBook, name: string): UnitId {
  const initials = initialsOf(name, words) || "DV";
  let id = initials;
  for (let count = 2; ids.has(id); count++) id = `${initials}${count}`;
  return id;
}

function initialOf(word: string): string {
  return /^\d/.test(word) ? word : word.slice(0, 1).toUpperCase();
}

const shortestGuessed = 8;

function nearUnit(book: UnitBook, name: string): Unit | null {
  const bare = bareWords(name);
  const known = book.guesses.get(bare);
  if (known !== undefined) return known;
  const near = new Set<Unit>();
  if (bare.length >= shortestGuessed)
    for (const [other, unit] of book.byName) if (isOneSlip(bare, other)) near.add(unit);
  const [unit] = near;
  const guess = near.size === 1 && unit !== undefined ? unit : null;
  book.guesses.set(bare, guess);
  return guess;
}

/** Whether two names differ in one letter put in, left out or changed; digits tell units apart and are no slip. */
function isOneSlip(left: string, right: string): boolean {
  if (Math.abs(left.length - right.length) > 1 || digitsOf(left) !== digitsOf(right)) return false;
  let at = 0;
  while (at < left.length && left[at] === right[at]) at++;
  let back = 0;
  const most = Math.min(left.length, right.length) - at;
  while (back < most && left.at(-1 - back) === right.at(-1 - back)) back++;
  return Math.max(left.length, right.length) - at - back <= 1;
}

function digitsOf(text: string): string {
  return text.replace(/\D+/g, " ").trim();
}

/** Whether a text means all units at once. */
export function meansAllUnits({ words }: UnitBook, text: string): boolean {
  return words.all.test(bareText(text));
}
