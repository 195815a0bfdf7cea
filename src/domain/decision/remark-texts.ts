import { foldText } from "../form/fold-text";
import type { Indicator, Plan, RowId } from "../plan/plan";
import { doubt, type DoubtBook, type DoubtPlace } from "./doubt";
import type { UnitBook } from "./unit-book";

/** A text of the plan and whose it is. */
interface NamedText {
  readonly rowId: RowId;
  readonly text: string;
}

/** Notes what is written in more than one way in a plan: dashes, tone marks, capitals of abbreviations, full stops, names of units. Nothing is changed. */
export function remarkTexts(plan: Plan, units: UnitBook, book: DoubtBook): void {
  const names = namesOf(plan);
  remarkDashes(names, book);
  remarkSpellings(names, book);
  remarkFullStops(names, book);
  for (const [id, spellings] of units.spellings) {
    const unit = plan.units.find((candidate) => candidate.id === id);
    if (unit === undefined || spellings.size < 2) continue;
    doubt(book, placeOf(null), { kind: "unitSpellings", name: unit.name, spellings: [...spellings] });
  }
}

function namesOf({ appendix1, appendix2 }: Plan): readonly NamedText[] {
  const rows = appendix1.rows.filter((row): row is Indicator => row.kind !== "group");
  return [...rows, ...appendix2.tasks].map(({ id, name }) => ({ rowId: id, text: name }));
}

function placeOf(rowId: RowId | null): DoubtPlace {
  return { at: null, rowId, column: rowId === null ? null : "name" };
}

const years = /(\d{4})\s*([-\u2013\u2014])\s*(\d{4})/g;

/** The same span of years with one kind of dash here and another there. */
function remarkDashes(names: readonly NamedText[], book: DoubtBook): void {
  const spans = new Map<string, string>();
  for (const { rowId, text } of names)
    for (const [written, from, , to] of text.matchAll(years)) {
      const other = spans.get(`${from}-${to}`);
      if (other === undefined) spans.set(`${from}-${to}`, written);
      else if (other !== written) doubt(book, placeOf(rowId), { kind: "dashes", text: written, other });
    }
}

const word = /[\p{L}]+/gu;

/** The same word with its tone mark on one vowel here and on another there, or an abbreviation in other capitals. */
function remarkSpellings(names: readonly NamedText[], book: DoubtBook): void {
  const tones = new Map<string, string>();
  const abbreviations = new Map<string, string>();
  const compare = (seen: Map<string, string>, key: string, text: string): string | null => {
    const other = seen.get(key);
    if (other === undefined) seen.set(key, text);
    return other === undefined || other === text ? null : other;
  };
  for (const { rowId, text } of names) {
    for (const [written] of text.toLowerCase().matchAll(word)) {
      const other = compare(tones, foldText(written), written);
      if (other !== null) doubt(book, placeOf(rowId), { kind: "toneMarks", text: written, other });
    }
    for (const [, written = ""] of text.matchAll(/\(([A-Za-z ]{2,20})\)/g)) {
      const other = compare(abbreviations, written.toLowerCase(), written);
      if (other !== null) doubt(book, placeOf(rowId), { kind: "capitals", text: written, other });
    }
  }
}

/** Names that end with a full stop among names that do not. */
function remarkFullStops(names: readonly NamedText[], book: DoubtBook): void {
  const stopped = names.filter(({ text }) => text.endsWith("."));
  if (stopped.length === 0 || stopped.length === names.length) return;
  doubt(book, placeOf(null), { kind: "fullStops", rowIds: stopped.map(({ rowId }) => rowId) });
}
