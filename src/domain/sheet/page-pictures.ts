import type { BlueprintCell, CellStyle, SheetBlueprint } from "./blueprint";
import { cellText } from "./cell-text";
import { heightOf, printedSheet, type PrintedPage, type PrintedSheet } from "./print-pages";
import { columnPoints } from "./text-measure";

/** A printed page with everything on it. Lengths are points of the paper. */
export interface PagePicture {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly PictureBox[];
}

/** A cell with something to see, or the place of a chart. */
export interface PictureBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly text: string;
  /** With the font as large as it is printed. */
  readonly style: CellStyle;
}

/** How many pages a sheet prints on; 0 for one that is not laid out for printing. */
export function pageCount(blueprint: SheetBlueprint): number {
  return printedSheet(blueprint)?.pages.length ?? 0;
}

/** One page of a sheet, from 0; null where there is none. */
export function pagePicture(blueprint: SheetBlueprint, index: number): PagePicture | null {
  const printed = printedSheet(blueprint);
  const page = printed?.pages[index];
  if (!printed || !page || !blueprint.print) return null;
  const { width, height } = printed;
  return { width, height, boxes: boxesOf(blueprint, printed, page) };
}

const pointsPerMillimetre = 72 / 25.4;

function boxesOf(blueprint: SheetBlueprint, printed: PrintedSheet, page: PrintedPage): readonly PictureBox[] {
  const { titleRows } = page;
  const lefts = leftsOf(blueprint, printed);
  const top = (blueprint.print?.margins.top ?? 0) * pointsPerMillimetre;
  const sheet: Laid = { blueprint, scale: printed.scale, lefts };
  if (!titleRows) return rowBoxes(sheet, page, top);
  const below = top + heightOf(blueprint, titleRows.first, titleRows.last) * printed.scale;
  return [...rowBoxes(sheet, titleRows, top), ...rowBoxes(sheet, page, below)];
}

/** Where each column of the sheet begins on the paper, and the last ends: centred between the edges of the page. */
function leftsOf({ columns, print }: SheetBlueprint, { scale, width }: PrintedSheet): readonly number[] {
  const widths = columns.map((column, at) => {
    const isPrinted = !column.isHidden && at >= (print?.area.left ?? 0) && at <= (print?.area.right ?? -1);
    return isPrinted ? columnPoints(column.width) * scale : 0;
  });
  const whole = widths.reduce((total, each) => total + each, 0);
  const { left = 0, right = 0 } = print?.margins ?? {};
  const middle = (width + (left - right) * pointsPerMillimetre) / 2;
  const lefts = [middle - whole / 2];
  for (const each of widths) lefts.push((lefts.at(-1) ?? 0) + each);
  return lefts;
}

interface Laid {
  readonly blueprint: SheetBlueprint;
  readonly scale: number;
  readonly lefts: readonly number[];
}

interface Rows {
  readonly first: number;
  readonly last: number;
}

function rowBoxes(
  { blueprint, scale, lefts }: Laid,
  { first, last }: Rows,
  top: number,
): readonly PictureBox[] {
  const boxes: PictureBox[] = [];
  const topOf = (row: number): number => top + heightOf(blueprint, first, row - 1) * scale;
  for (let row = first; row <= last; row++)
    blueprint.cells[row]?.forEach((cell, column) => {
      const end = spanEnd(blueprint, row, column);
      const left = lefts[column] ?? 0;
      const width = (lefts[end + 1] ?? left) - left;
      if (width <= 0 || !isSeen(cell)) return;
      const height = heightOf(blueprint, row, row) * scale;
      boxes.push({
        left,
        top: topOf(row),
        width,
        height,
        text: cellText(cell),
        style: sized(cell.style, scale),
      });
    });
  return [...boxes, ...chartBoxes({ blueprint, scale, lefts }, { first, last }, topOf)];
}

/** Last column of a merged line; the cell itself where it is alone. */
function spanEnd({ merges }: SheetBlueprint, row: number, column: number): number {
  return merges.find(({ top, left }) => top === row && left === column)?.right ?? column;
}

function isSeen({ value, style }: BlueprintCell): boolean {
  return value.kind !== "blank" || style.fill !== null || style.border !== null;
}

function sized(style: CellStyle, scale: number): CellStyle {
  return { ...style, fontSize: style.fontSize * scale };
}

/** A chart is shown as a frame with its title: Excel draws what is in it. */
function chartBoxes(
  { blueprint, scale, lefts }: Laid,
  { first, last }: Rows,
  topOf: (row: number) => number,
): readonly PictureBox[] {
  const style = blueprint.cells[0]?.[0]?.style;
  return (blueprint.charts ?? []).flatMap(({ title, place }): PictureBox[] => {
    if (style === undefined || place.top < first || place.top > last) return [];
    const left = lefts[place.left] ?? 0;
    const width = (lefts[place.right + 1] ?? left) - left;
    const height = heightOf(blueprint, place.top, place.bottom) * scale;
    const look = { ...sized(style, scale), isBold: true, border: "#7F7F7F", horizontal: "center" as const };
    return [{ left, top: topOf(place.top), width, height, text: title, style: { ...look, vertical: "top" } }];
  });
}
