import { useEffect, useRef, type FocusEvent } from "react";

/**
 * When the focused part of a list goes away (mended, closed), the focus goes on to the list's active item instead of
 * getting lost. Nothing is focused when the officer has left the list, also for the sheet.
 */
export function useKeptFocus(focusActive: () => void): {
  onFocus(event: FocusEvent): void;
  onBlur(event: FocusEvent): void;
} {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    if (last.current === null || last.current.isConnected) return;
    last.current = null;
    if (document.activeElement === document.body) focusActive();
  });
  return {
    onFocus: ({ target }) => {
      last.current = target;
    },
    onBlur: ({ target }) => {
      if (target.isConnected) last.current = null;
    },
  };
}
