import type { PrintLayout, SheetBlueprint } from "./blueprint";
import { columnPoints } from "./text-measure";

/** A4 in points, upright. */
const paper = { short: 595.28, long: 841.89 } as const;
const pointsPerMillimetre = 72 / 25.4;

/** A sheet as it comes out of the printer. */
export interface PrintedSheet {
  /** Of 1; Excel enlarges nothing to fit. */
  readonly scale: number;
  /** Points, of the paper. */
  readonly width: number;
  readonly height: number;
  readonly pages: readonly PrintedPage[];
}

/** Rows of the sheet from 0, both included; the title rows stand above them again where they are not among them. */
export interface PrintedPage {
  readonly first: number;
  readonly last: number;
  readonly titleRows: PrintLayout["titleRows"];
}

/** How Excel lays a sheet on A4: fitted as its layout says, rows never torn apart, title rows again on every page behind them. Null for a sheet without a print layout. */
export function printedSheet(blueprint: SheetBlueprint): PrintedSheet | null {
  const { print } = blueprint;
  if (print === null) return null;
  const isUpright = print.orientation === "portrait";
  const width = isUpright ? paper.short : paper.long;
  const height = isUpright ? paper.long : paper.short;
  const { left, right, top, bottom } = print.margins;
  const room = {
    width: width - (left + right) * pointsPerMillimetre,
    height: height - (top + bottom) * pointsPerMillimetre,
  };
  const scale = fittingScale(blueprint, print, room);
  return { scale, width, height, pages: pagesOf(blueprint, print, room.height / scale) };
}

interface Room {
  readonly width: number;
  readonly height: number;
}

/** Whole percents, as Excel keeps them. */
function fittingScale(blueprint: SheetBlueprint, print: PrintLayout, room: Room): number {
  const { area, fitToPagesWide, fitToPagesTall } = print;
  const columns = blueprint.columns.slice(area.left, area.right + 1);
  const wide = sum(columns.map(({ width, isHidden }) => (isHidden ? 0 : columnPoints(width))));
  const tall = heightOf(blueprint, area.top, area.bottom);
  const byHeight = fitToPagesTall === undefined ? 1 : (room.height * fitToPagesTall) / tall;
  const fitting = Math.min(1, (room.width * fitToPagesWide) / wide, byHeight);
  return Math.max(0.1, Math.floor(fitting * 100) / 100);
}

function pagesOf(blueprint: SheetBlueprint, print: PrintLayout, room: number): readonly PrintedPage[] {
  const { area, titleRows } = print;
  const pages: PrintedPage[] = [];
  for (let first = area.top; first <= area.bottom;) {
    const repeated = titleRows !== null && first > titleRows.last ? titleRows : null;
    const left = room - (repeated ? heightOf(blueprint, repeated.first, repeated.last) : 0);
    let last = first;
    while (last < area.bottom && heightOf(blueprint, first, last + 1) <= left) last++;
    pages.push({ first, last, titleRows: repeated });
    first = last + 1;
  }
  return pages;
}

/** Points of a row when Excel itself decides. */
const usualHeight = 15;

/** Points from row to row, hidden ones without height. */
export function heightOf({ rows }: SheetBlueprint, first: number, last: number): number {
  return sum(
    rows.slice(first, last + 1).map(({ height, isHidden }) => (isHidden ? 0 : (height ?? usualHeight))),
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
