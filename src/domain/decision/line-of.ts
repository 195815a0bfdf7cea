import type { DecisionColumn } from "./columns";
import type { Entry } from "./entries";
import type { AppendixPart, TableLine } from "./parts";
import type { SourceCell } from "./source";

/** A row by its columns. */
export function lineOf(
  { columns }: Pick<AppendixPart, "columns">,
  entry: Entry,
): Omit<TableLine, "isAfterBreak"> {
  const { at, tellsMerges } = entry;
  const cells: Partial<Record<DecisionColumn, SourceCell>> = {};
  for (const column of Object.keys(columns) as DecisionColumn[]) {
    const cell = entry.cells[columns[column] ?? -1];
    if (cell !== undefined) cells[column] = cell;
  }
  const stray = entry.cells.filter((cell) => cell.text !== "");
  const [only] = stray;
  // A group's title over all columns stands in the first of them, which need be none that is read.
  if (stray.length === 1 && only && !Object.values(cells).includes(only)) cells.name = only;
  return { at, cells, tellsMerges };
}

/** "(1) (2) (3)" under a header. */
export function isColumnNumbers(cells: readonly SourceCell[]): boolean {
  const filled = cells.filter((cell) => cell.text !== "");
  return (
    filled.length > 2 && filled.every((cell, index) => cell.text.replace(/[()]/g, "") === String(index + 1))
  );
}
