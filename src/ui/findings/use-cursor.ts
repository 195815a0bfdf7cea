import { useCallback, useMemo, useState } from "react";

/** Where the officer is in a list of findings, and how much of it is shown. */
export interface Cursor {
  /** The item that the Tab key reaches. */
  readonly active: number;
  /** False until the officer has been at an item of this list. */
  readonly isPlaced: boolean;
  readonly limit: number;
  /** Grows with every visit; the list then brings the active item into sight. */
  readonly visits: number;
  activate(index: number): void;
  /** Makes the item active and brings it into sight, showing more of the list where needed. */
  visit(index: number): void;
  showMore(): void;
  reset(): void;
}

/** Items shown at first and added by "show more", so that the pane stays quick and what is below stays near. */
export const pageSize = 20;

type CursorState = Pick<Cursor, "active" | "isPlaced" | "limit" | "visits">;

const start: CursorState = { active: 0, isPlaced: false, limit: pageSize, visits: 0 };

/** The officer's place in one list. */
export function useCursor(): Cursor {
  const [state, setState] = useState(start);
  const activate = useCallback((active: number) => setState((before) => activated(before, active)), []);
  const visit = useCallback((active: number) => setState((before) => visited(before, active)), []);
  const showMore = useCallback(
    () => setState((before) => ({ ...before, limit: before.limit + pageSize })),
    [],
  );
  const reset = useCallback(() => setState(start), []);
  return useMemo(
    () => ({ ...state, activate, visit, showMore, reset }),
    [state, activate, visit, showMore, reset],
  );
}

function activated(before: CursorState, active: number): CursorState {
  return before.isPlaced && before.active === active ? before : { ...before, active, isPlaced: true };
}

function visited({ limit, visits }: CursorState, active: number): CursorState {
  return { active, isPlaced: true, limit: Math.max(limit, active + 1), visits: visits + 1 };
}
