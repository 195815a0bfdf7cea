import { useCallback, useEffect, useState } from "react";
import type { AppProps, OpenedPane } from "../app-props";
import { retryWhileEditing } from "./retry-while-editing";
import { useThrowInRender } from "./use-throw-in-render";

interface Opened {
  readonly opened: OpenedPane | null;
  /** How many times a plan was opened. */
  readonly count: number;
  readonly hasFailed: boolean;
  readonly isCellBeingEdited: boolean;
}

const nothingYet: Opened = { opened: null, count: 0, hasFailed: false, isCellBeingEdited: false };

/** Opens the plan of the workbook, when the pane starts and whenever `again` is called; what was open stays until then. */
export function useOpened(open: AppProps["open"]): Opened & { again(): void } {
  const [state, setState] = useState(nothingYet);
  const throwInRender = useThrowInRender();
  const again = useCallback(() => {
    const waits = () => setState((before) => ({ ...before, hasFailed: false, isCellBeingEdited: true }));
    retryWhileEditing(open, waits).then((result) => {
      setState(({ opened, count }) =>
        result.ok
          ? { ...nothingYet, opened: result.value, count: count + 1 }
          : { ...nothingYet, opened, count, hasFailed: true },
      );
    }, throwInRender);
  }, [open, throwInRender]);
  useEffect(again, [again]);
  return { ...state, again };
}
