import { useState } from "react";

/** Items of one page; the pane stays quick however many there are. */
export const itemsOnPage = 25;

export interface Pages<T> {
  readonly shown: readonly T[];
  /** From 0. */
  readonly page: number;
  readonly count: number;
  turn(page: number): void;
}

/** A list by pages; when it gets shorter than the page that was open, its last page is shown. */
export function usePages<T>(items: readonly T[]): Pages<T> {
  const [wanted, turn] = useState(0);
  const count = Math.max(1, Math.ceil(items.length / itemsOnPage));
  const page = Math.max(0, Math.min(wanted, count - 1));
  const shown = items.slice(page * itemsOnPage, (page + 1) * itemsOnPage);
  return { shown, page, count, turn };
}
