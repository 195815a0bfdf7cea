import { bareText, oneLine } from "./bare-text";
import { columnsOf, type AppendixNumber, type ColumnPlaces, type DecisionColumn } from "./columns";
import type { SourceCell } from "./source";
import type { DecisionVocabulary } from "./vocabulary";

/** What a column of a header may hold by its words. */
export interface HeaderCell {
  readonly index: number;
  readonly text: string;
  readonly meanings: readonly DecisionColumn[];
}

const longestHeader = 80;

/** The header words of a row with what each may mean; null when the row is no header. A second header row may have one word only. */
export function headerCells(
  cells: readonly SourceCell[],
  words: DecisionVocabulary,
  isSecond: boolean,
): readonly HeaderCell[] | null {
  const filled = cells.flatMap((cell, index) =>
    cell.text === "" ? [] : [{ index, text: oneLine(cell.text) }],
  );
  if (filled.length < (isSecond ? 1 : 2) || filled.some(({ text }) => text.length > longestHeader))
    return null;
  const read = filled.map((cell) => ({ ...cell, meanings: meaningsOf(cell.text, words) }));
  const known = read.filter(({ meanings }) => meanings.length > 0).length;
  return known >= (isSecond ? 1 : 2) && known * 5 >= read.length * 3 ? read : null;
}

function meaningsOf(text: string, { columns }: DecisionVocabulary): readonly DecisionColumn[] {
  const bare = bareText(text);
  const names = Object.keys(columns) as DecisionColumn[];
  return names.filter((column) => columns[column].test(bare));
}

/** The appendix that a header can only belong to: targets make the first, products or who coordinates the second. Null when it may be either. */
export function appendixOfHeader(cells: readonly HeaderCell[]): AppendixNumber | null {
  const has = (column: DecisionColumn): boolean => cells.some(({ meanings }) => meanings.includes(column));
  if (cells.some(({ meanings }) => meanings[0] === "target" && meanings.length === 1)) return 1;
  if (has("product") || has("coordination")) return 2;
  if (has("timing") && !has("target")) return 2;
  return has("target") && has("name") ? 1 : null;
}

/** Which column stands where; of a word with two meanings the one still wanting is taken, in the order of `columnsOf`. */
export function placeColumns(cells: readonly HeaderCell[], appendix: AppendixNumber): ColumnPlaces {
  const places: Partial<Record<DecisionColumn, number>> = {};
  const wanted = columnsOf[appendix];
  const choices = cells
    .map(({ index, meanings }) => ({ index, columns: wanted.filter((column) => meanings.includes(column)) }))
    .sort((left, right) => left.columns.length - right.columns.length);
  for (const { index, columns } of choices) {
    const column = columns.find((candidate) => places[candidate] === undefined);
    if (column !== undefined) places[column] = index;
  }
  return places;
}
