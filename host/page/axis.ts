/** Rows or columns as they lie on the screen, in unzoomed pixels: frozen ones first, then those that scroll. */
export interface Axis {
  readonly sizeOf: (index: number) => number;
  readonly frozen: number;
  /** Room for cells, frozen ones included. */
  readonly view: number;
  readonly scrolled: number;
}

/** The least scrolling that shows at least half of a line; a frozen line needs none. */
export function scrollToShow(axis: Axis, index: number): number {
  if (index < axis.frozen) return axis.scrolled;
  const room = axis.view - lengthOf(axis.sizeOf, 0, axis.frozen);
  const start = lengthOf(axis.sizeOf, axis.frozen, index);
  const size = axis.sizeOf(index);
  const shown = Math.min(start + size, axis.scrolled + room) - Math.max(start, axis.scrolled);
  if (shown > 0 && shown >= Math.min(size, room) / 2) return axis.scrolled;
  return start < axis.scrolled ? start : Math.max(0, Math.min(start, start + size - room));
}

/** Where a line starts, counted from the first cell of the view. */
export function startOf(axis: Axis, index: number): number {
  return lengthOf(axis.sizeOf, 0, index) - (index < axis.frozen ? 0 : axis.scrolled);
}

/** Together so long are the lines from `first` up to, not including, `end`. */
export function lengthOf(sizeOf: Axis["sizeOf"], first: number, end: number): number {
  let size = 0;
  for (let index = first; index < end; index++) size += sizeOf(index);
  return size;
}
