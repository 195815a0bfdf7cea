import type { DecisionColumn } from "../domain/decision/columns";
import type { Doubt, DoubtKind, DoubtOf, DoubtPlace } from "../domain/decision/doubt";
import type { DoubtWords, WordsOfDoubts } from "./decision-doubt-words";

/** The parts of a place as one language says them. */
export interface DoubtPlaceWords {
  readonly table: (number: number) => string;
  readonly sheet: (name: string) => string;
  readonly row: (number: number) => string;
  readonly column: (column: DecisionColumn) => string;
}

/** Table or sheet, row and column with commas between; empty for the whole document. */
export function placeInWords({ at, column }: DoubtPlace, words: DoubtPlaceWords): string {
  const columnText = column === null ? [] : [words.column(column)];
  if (at === null) return columnText.join("");
  const table = at.sheet === null ? words.table(at.table) : words.sheet(at.sheet);
  return [table, words.row(at.row), ...columnText].join(", ");
}

/** A doubt as one text: problem, what was taken, what to do. */
export function doubtInWords(found: Doubt, words: WordsOfDoubts<DoubtKind>): string {
  const { problem, taken, remedy } = wordsOf(found, words);
  return `${problem} ${taken} ${remedy}`;
}

function wordsOf<K extends DoubtKind>({ kind, facts }: DoubtOf<K>, words: WordsOfDoubts<K>): DoubtWords {
  return words[kind](facts);
}
