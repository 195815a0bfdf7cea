import type { AppendixNumber } from "./columns";
import type { DecisionContext } from "./context";
import { textOf } from "./decision-row";
import { doubt } from "./doubt";
import type { PlacedRow } from "./inherit";

/** Notes how rows stood in the table where that was not plain: joined over pages, numeral and title in one cell, or a table that ends in the middle. */
export function noteRows(
  rows: readonly PlacedRow[],
  appendix: AppendixNumber,
  context: DecisionContext,
): void {
  for (const row of rows) noteShape(row, context);
  const last = rows.at(-1);
  if (last === undefined || !isCutOff(last, appendix)) return;
  doubt(context.book, { at: last.at, rowId: last.id, column: null }, { kind: "cutOff", appendix });
}

function noteShape({ at, id, joined, isOneCell, shown, name }: PlacedRow, { book }: DecisionContext): void {
  const place = { at, rowId: id, column: null };
  for (const text of joined) doubt(book, place, { kind: "rowJoined", text });
  if (isOneCell) doubt(book, place, { kind: "groupInOneCell", ordinal: shown, title: name });
}

/** A table that ends with a group, or with a row of which nothing but its name is there, goes on elsewhere. */
function isCutOff(row: PlacedRow, appendix: AppendixNumber): boolean {
  if (row.level === 0) return true;
  if (appendix === 2) return textOf(row, "lead") === "" && textOf(row, "timing") === "";
  return row.parent === null && textOf(row, "target") === "" && textOf(row, "monitoring") === "";
}
