import { useCallback, useState } from "react";
import type { PaneStorage } from "./pane-storage";

const seenKey = "hasSeenStart";

/** Whether the three cards are still to be shown; `start` puts them away for good. */
export function useFirstRun(storage: PaneStorage): {
  readonly isFirstRun: boolean;
  readonly start: () => void;
} {
  const [isFirstRun, setFirstRun] = useState(() => storage.read(seenKey) === null);
  const start = useCallback(() => {
    storage.write(seenKey, "1");
    setFirstRun(false);
  }, [storage]);
  return { isFirstRun, start };
}
