import { cellPosition, type Area, type CellPosition } from "../domain/address";

/** A change of one cell, as far as its place goes. */
interface OnCell {
  readonly sheet: string;
  readonly cell: string;
}

/** Cells that stand below each other in one column without a gap, so that one range reads them all. */
export interface CellRun<T> {
  readonly sheet: string;
  readonly area: Area;
  /** By row from the top; a cell that was named twice has two. */
  readonly changes: readonly { readonly row: number; readonly change: T }[];
}

/** Puts cells together that one range can read: entries of a form mostly stand in columns. */
export function cellRuns<T extends OnCell>(changes: readonly T[]): readonly CellRun<T>[] {
  const placed = changes.map((change) => ({ change, at: positionOf(change.cell) }));
  placed.sort((one, other) => one.at.column - other.at.column || one.at.row - other.at.row);
  const runs: CellRun<T>[] = [];
  for (const { sheet } of changes) {
    if (runs.some((run) => run.sheet === sheet)) continue;
    runs.push(...runsOf(placed.filter(({ change }) => change.sheet === sheet)));
  }
  return runs;
}

interface Placed<T> {
  readonly change: T;
  readonly at: CellPosition;
}

function runsOf<T extends OnCell>(placed: readonly Placed<T>[]): readonly CellRun<T>[] {
  const runs: CellRun<T>[] = [];
  for (const { change, at } of placed) {
    const last = runs.at(-1);
    const isNext = last && last.area.left === at.column && at.row <= last.area.bottom + 1;
    const top = isNext ? last.area.top : at.row;
    const entry = { row: at.row - top, change };
    const area = { top, bottom: at.row, left: at.column, right: at.column };
    if (isNext) runs[runs.length - 1] = { ...last, area, changes: [...last.changes, entry] };
    else runs.push({ sheet: change.sheet, area, changes: [entry] });
  }
  return runs;
}

/** Anything but a cell is our own bug. */
function positionOf(cell: string): CellPosition {
  const position = cellPosition(cell);
  if (position === null) throw new Error(`Not a cell: ${cell}`);
  return position;
}
