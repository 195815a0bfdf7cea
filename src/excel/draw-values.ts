import type { Area } from "../domain/address";
import type { BlueprintCell, SheetBlueprint } from "../domain/sheet/blueprint";
import { storedValue } from "../domain/sheet/blueprint-grid";
import { rangeAt } from "./ranges";

/** Cells of one request: contents and formats of so many stay far under Excel's 5 MB. */
const pieceCells = 30_000;

/**
 * Writes number formats, then contents, in two calls. A sheet of more than 30,000 cells is written in pieces: the first at
 * once, with marks and ids; each of those given back is for a request of its own.
 */
export function drawValues(
  sheet: Excel.Worksheet,
  { cells, columns }: SheetBlueprint,
): readonly (() => void)[] {
  const height = pieceHeight(columns.length);
  const right = columns.length - 1;
  const pieces = Array.from({ length: Math.ceil(cells.length / height) }, (_, index) => () => {
    const top = index * height;
    const rows = cells.slice(top, top + height);
    const area = { top, left: 0, bottom: top + rows.length - 1, right };
    writeCells(rangeAt(sheet, area), rows);
  });
  pieces[0]?.();
  return pieces.slice(1);
}

/** What of a sheet is written at once. */
export function firstPiece({ cells, columns }: SheetBlueprint): Area {
  const rows = Math.min(cells.length, pieceHeight(columns.length));
  return { top: 0, left: 0, bottom: rows - 1, right: columns.length - 1 };
}

function pieceHeight(columnCount: number): number {
  return Math.max(1, Math.floor(pieceCells / columnCount));
}

function writeCells(range: Excel.Range, rows: SheetBlueprint["cells"]): void {
  range.numberFormat = rows.map((row) => row.map((cell) => cell.style.numberFormat));
  range.formulas = rows.map((row) => row.map(content));
}

/**
 * Excel parses strings US-style (office-js issue 1559): dates go as serial numbers, text with a leading apostrophe so
 * that "85,5", "1/5" or "=…" stay the text they are. A cell formatted "@" keeps any string, and would show the apostrophe.
 */
function content({ value, style }: BlueprintCell): string | number | boolean {
  if (value.kind === "formula") return value.formula;
  if (value.kind === "text" && style.numberFormat !== "@") return `'${value.text}`;
  return storedValue(value) ?? "";
}
