import { areaOf, broadcast, singleValue, type RangeTarget } from "./range-target";
import { checkFormula } from "../check-formula";
import { invalidArgument } from "../office-error";
import { requireAllowed, requireBounded, requireUnlocked } from "../guards";
import { parseInput } from "../parse-input";
import { contains, type Area } from "../../model/area";
import type { CellContent, CellValue, StylePatch } from "../../model/cell";

/** `range.values`: blank cells are "", errors their text. */
export function readValues(target: RangeTarget): CellValue[][] {
  return contentsOf(target).map((row) => row.map(({ value }) => value ?? ""));
}

/** `range.formulas`: the formula where there is one, else the value. */
export function readFormulas(target: RangeTarget): CellValue[][] {
  return contentsOf(target).map((row) => row.map(({ value, formula }) => formula ?? value ?? ""));
}

/** `range.valueTypes` (Excel.RangeValueType). */
export function readValueTypes(target: RangeTarget): string[][] {
  return contentsOf(target).map((row) => row.map(({ value }) => typeOf(value)));
}

function typeOf(value: CellValue): string {
  if (value === null) return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return /^#(DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!)$/.test(value) ? "Error" : "String";
}

function contentsOf(target: RangeTarget): CellContent[][] {
  const area = areaOf(target);
  requireBounded(area);
  return target.sheet.getContents(area);
}

/** `range.text`: what the cells show. */
export function readTexts(target: RangeTarget): string[][] {
  requireBounded(areaOf(target));
  return target.sheet.getTexts(areaOf(target));
}

/** `range.numberFormat`. */
export function readNumberFormats(target: RangeTarget): string[][] {
  requireBounded(areaOf(target));
  return target.sheet.getStyles(areaOf(target)).map((row) => row.map(({ numberFormat }) => numberFormat));
}

/**
 * Writes `values` or `formulas`: null leaves a cell alone, "" empties it, text is read the US way. Cells covered by a
 * merge keep nothing (https://learn.microsoft.com/javascript/api/excel/excel.range, values).
 */
export function writeValues(target: RangeTarget, value: unknown): void {
  const { sheet } = target;
  const area = areaOf(target);
  requireBounded(area);
  const matrix = broadcast(value, area);
  requireUnlocked(sheet, area);
  const formats = sheet.getStyles(area);
  const parsed = matrix.map((row, i) =>
    row.map((cell, j) =>
      cell === null ? undefined : read(cell, formats[i]?.[j]?.numberFormat ?? "General"),
    ),
  );
  const isCovered = coverTest(sheet.getMerges(), area);
  sheet.setContents(
    area,
    parsed.map((row, i) => row.map((cell, j) => (isCovered(i, j) ? undefined : cell?.content))),
  );
  writeBroughtFormats(
    target,
    parsed.map((row) => row.map((cell) => cell?.numberFormat)),
  );
}

function read(cell: unknown, numberFormat: string) {
  if (typeof cell !== "string" && typeof cell !== "number" && typeof cell !== "boolean")
    throw invalidArgument();
  if (typeof cell === "string" && cell.length > 32_767)
    throw invalidArgument("The text is too long for a cell.");
  const parsed = parseInput(cell, numberFormat);
  if (parsed.content.formula !== undefined) checkFormula(parsed.content.formula);
  return parsed;
}

/** Tells which cells of an area lie under a merge, its upper left cell excepted. */
function coverTest(merges: readonly Area[], area: Area): (i: number, j: number) => boolean {
  if (merges.length === 0) return () => false;
  return (i, j) => {
    const cell = { row: area.row + i, column: area.column + j, rowCount: 1, columnCount: 1 };
    const merge = merges.find((one) => contains(one, cell));
    return merge !== undefined && (merge.row !== cell.row || merge.column !== cell.column);
  };
}

/** Before a large matrix is written in parts the library asks whether it fits the range. */
export function requireSize(target: RangeTarget, [rows, columns]: readonly unknown[]): null {
  const { rowCount, columnCount } = areaOf(target);
  if (rows !== rowCount || columns !== columnCount)
    throw invalidArgument("The matrix does not fit the range.");
  return null;
}

function writeBroughtFormats(target: RangeTarget, formats: (string | undefined)[][]): void {
  if (!formats.some((row) => row.some((format) => format !== undefined))) return;
  target.sheet.setStyles(
    areaOf(target),
    formats.map((row) => row.map(formatPatch)),
  );
}

/** Writes `numberFormat`, one for all or one per cell. */
export function writeNumberFormats(target: RangeTarget, value: unknown): void {
  const { sheet, areas } = target;
  requireAllowed(sheet, "allowFormatCells");
  for (const area of areas) {
    const single = singleValue(value);
    if (single !== undefined) sheet.setStyle(area, { numberFormat: formatText(single) });
    else
      sheet.setStyles(
        area,
        broadcast(value, area).map((row) => row.map(toPatch)),
      );
  }
}

function toPatch(format: unknown): StylePatch | undefined {
  return format === null ? undefined : { numberFormat: formatText(format) };
}

function formatPatch(numberFormat: string | undefined): StylePatch | undefined {
  return numberFormat === undefined ? undefined : { numberFormat };
}

function formatText(format: unknown): string {
  if (typeof format !== "string" || format === "") throw invalidArgument("The number format is not valid.");
  return format;
}
