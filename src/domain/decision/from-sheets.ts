import type { Area } from "../address";
import type { RawValue, SheetGrid } from "../cell-value";
import { blankCell, textCell, type DecisionSource, type SourceCell, type SourceTable } from "./source";

/** Tables pasted into sheets: every sheet one table, rows counted as the sheet counts them, numbers kept beside their text. */
export function decisionFromSheets(sheets: readonly SheetGrid[]): DecisionSource {
  const blocks = sheets.map((sheet, index): SourceTable => {
    const merged = mergedCells(sheet.merges ?? []);
    const rows = sheet.rows.map((values, row) => ({
      number: row + 1,
      cells: values.map((value, column) => cellOf(value, merged.get(keyOf(row, column)) ?? null)),
    }));
    const tellsMerges = (sheet.merges ?? []).some(({ top, bottom }) => bottom > top);
    return { kind: "table", number: index + 1, sheet: sheet.name, tellsMerges, rows };
  });
  return { blocks, pictures: 0 };
}

function cellOf(value: RawValue, mergedInto: SourceCell["mergedInto"]): SourceCell {
  if (typeof value === "number") return { ...textCell(String(value)), number: value, mergedInto };
  const cell = typeof value === "string" ? textCell(value) : blankCell;
  return { ...cell, mergedInto };
}

function keyOf(row: number, column: number): string {
  return `${row}/${column}`;
}

/** Cells of merged areas but the first, by which way the first one lies; a sheet is at most this deep here. */
const mostCells = 100_000;

function mergedCells(areas: readonly Area[]): ReadonlyMap<string, "above" | "left"> {
  const found = new Map<string, "above" | "left">();
  for (const { top, left, bottom, right } of areas) {
    if ((bottom - top + 1) * (right - left + 1) > mostCells) continue;
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++)
        if (row > top) found.set(keyOf(row, column), "above");
        else if (column > left) found.set(keyOf(row, column), "left");
  }
  return found;
}
