import type { RangeTarget } from "./range-target";
import { boundedPart, requireBounded } from "../guards";
import { intersect, WHOLE_SHEET, type Area } from "../../model/area";
import type { Border, CellEdge } from "../../model/cell";

/** Excel.BorderIndex without the diagonals. */
export const BORDER_INDEXES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
] as const;
export type BorderIndex = (typeof BORDER_INDEXES)[number];

interface Strip {
  readonly area: Area;
  readonly edge: CellEdge;
}

const first = { top: { rowCount: 1 }, left: { columnCount: 1 } } as const;

/** The cells whose own edge a border index means, for instance the first row's top edges for EdgeTop. */
function stripOf(area: Area, index: BorderIndex): Strip | undefined {
  const lastRow = { ...area, row: area.row + area.rowCount - 1, rowCount: 1 };
  const lastColumn = { ...area, column: area.column + area.columnCount - 1, columnCount: 1 };
  const strips: Readonly<Record<BorderIndex, Strip>> = {
    EdgeTop: { area: { ...area, ...first.top }, edge: "top" },
    EdgeBottom: { area: lastRow, edge: "bottom" },
    EdgeLeft: { area: { ...area, ...first.left }, edge: "left" },
    EdgeRight: { area: lastColumn, edge: "right" },
    InsideHorizontal: { area: { ...area, rowCount: area.rowCount - 1 }, edge: "bottom" },
    InsideVertical: { area: { ...area, columnCount: area.columnCount - 1 }, edge: "right" },
  };
  const strip = strips[index];
  return strip.area.rowCount > 0 && strip.area.columnCount > 0 ? strip : undefined;
}

const ACROSS: Readonly<Record<CellEdge, readonly [rows: number, columns: number, edge: CellEdge]>> = {
  top: [-1, 0, "bottom"],
  bottom: [1, 0, "top"],
  left: [0, -1, "right"],
  right: [0, 1, "left"],
};

/** The same lines seen from the neighbours: Excel has one line between two cells, both know it. */
function neighbours({ area, edge }: Strip): Strip | undefined {
  const [rows, columns, other] = ACROSS[edge];
  const moved = { ...area, row: area.row + rows, column: area.column + columns };
  const inside = moved.row < 0 || moved.column < 0 ? undefined : intersect(moved, WHOLE_SHEET);
  return inside && { area: inside, edge: other };
}

/** Draws the line on every area, on both sides of it. */
export function paintEdge({ sheet, areas }: RangeTarget, index: BorderIndex, border: Border): void {
  for (const area of areas) {
    const strip = stripOf(area, index);
    if (!strip) continue;
    requireBounded(strip.area);
    for (const part of [strip, neighbours(strip)]) {
      if (part) sheet.setStyle(part.area, { borders: { [part.edge]: border } });
    }
  }
}

/** The line that all cells of the edge have; `undefined` when they differ or there is no such edge. */
export function readEdge({ sheet, areas }: RangeTarget, index: BorderIndex): Border | undefined {
  const lines = areas.flatMap((area) => {
    const strip = stripOf(area, index);
    if (!strip) return [];
    return sheet
      .getStyles(boundedPart(sheet, strip.area))
      .flatMap((row) => row.map(({ borders }) => borders[strip.edge]));
  });
  const [line] = lines;
  return lines.every((one) => one.style === line?.style && one.color === line.color) ? line : undefined;
}
