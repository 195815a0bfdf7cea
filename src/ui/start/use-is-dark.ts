import { useCallback, useSyncExternalStore } from "react";

const darkColours = "(prefers-color-scheme: dark)";

/** Whether the pane is to be dark: as Excel says, otherwise as the system says, also when that changes. */
export function useIsDark(excelIsDark: boolean | null): boolean {
  const subscribe = useCallback((tell: () => void) => {
    const query = mediaQuery();
    query?.addEventListener("change", tell);
    return () => query?.removeEventListener("change", tell);
  }, []);
  const systemIsDark = useSyncExternalStore(subscribe, () => mediaQuery()?.matches ?? false);
  return excelIsDark ?? systemIsDark;
}

/** Missing in the page of a test. */
function mediaQuery(): MediaQueryList | null {
  return typeof window.matchMedia === "function" ? window.matchMedia(darkColours) : null;
}
