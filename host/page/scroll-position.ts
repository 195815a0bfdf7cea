/** A line among those that scroll: where it starts, how long it is, and how much room there is to show it. */
export interface Stretch {
  readonly start: number;
  readonly size: number;
  readonly room: number;
}

/** Together so long are the lines from `first` up to, not including, `end`. */
export function lengthOf(sizeOf: (index: number) => number, first: number, end: number): number {
  let size = 0;
  for (let index = first; index < end; index++) size += sizeOf(index);
  return size;
}

/** The least scrolling that shows at least half of the line; a line that is frozen (`undefined`) needs none. */
export function scrollFor(line: Stretch | undefined, scrolled: number): number {
  if (!line) return scrolled;
  const { start, size, room } = line;
  const shown = Math.min(start + size, scrolled + room) - Math.max(start, scrolled);
  if (shown >= Math.min(size, room) / 2 && shown > 0) return scrolled;
  return start < scrolled ? start : Math.max(0, Math.min(start, start + size - room));
}
