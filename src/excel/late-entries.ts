import type { Drawing } from "../app/ports";
import type { SheetGrid } from "../domain/cell-value";
import type { BlueprintCell, SheetBlueprint } from "../domain/sheet/blueprint";
import { rangeAt } from "./ranges";

/** Queues what puts late entries back; false when there are none. Only after the drawing was sent. */
export type PutBack = () => boolean;

/**
 * Entries that a colleague typed after the form was read: what stands there when the drawing begins is loaded in the same
 * request, and where it is no longer what was read it is put back afterwards. Queue it before the first value is drawn.
 */
export function lateEntries(sheet: Excel.Worksheet, { blueprint, replaces }: Drawing): PutBack | null {
  const read = replaces?.asRead;
  if (!read) return null;
  const { cells, columns } = blueprint;
  const whole = rangeAt(sheet, { top: 0, left: 0, bottom: cells.length - 1, right: columns.length - 1 });
  whole.load("values,formulas");
  return () => {
    const late = changedSince(read, whole, blueprint);
    for (const { row, column, content } of late)
      rangeAt(sheet, { top: row, left: column, bottom: row, right: column }).formulas = [[content]];
    return late.length > 0;
  };
}

interface LateEntry {
  readonly row: number;
  readonly column: number;
  readonly content: string | number | boolean;
}

function changedSince(
  read: SheetGrid,
  { values, formulas }: Pick<Excel.Range, "values" | "formulas">,
  { cells }: SheetBlueprint,
): readonly LateEntry[] {
  return cells.flatMap((drawn, row) =>
    drawn.flatMap((cell, column) => {
      const typed = (formulas[row]?.[column] ?? "") as LateEntry["content"];
      if (cell.style.isLocked || typed === typedThen(read, row, column)) return [];
      return [{ row, column, content: stored(typed, values[row]?.[column] as LateEntry["content"], cell) }];
    }),
  );
}

/** As Office.js told it when the form was read: empty text for an empty cell. */
function typedThen({ rows, formulas }: SheetGrid, row: number, column: number): unknown {
  return formulas?.[row]?.[column] ?? rows[row]?.[column] ?? "";
}

/** Text goes back as text (office-js issue 1559); what is shown as it was typed is no formula. */
function stored(
  typed: LateEntry["content"],
  shown: LateEntry["content"],
  { style }: BlueprintCell,
): LateEntry["content"] {
  const isText = typeof typed === "string" && typed !== "" && (typed === shown || !typed.startsWith("="));
  return isText && style.numberFormat !== "@" ? `'${typed}` : typed;
}
