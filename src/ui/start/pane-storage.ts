/** A small memory of the pane's own habits; losing it loses nothing of the report. */
export interface PaneStorage {
  read(key: string): string | null;
  write(key: string, value: string): void;
}

/** Browser storage that may be missing, full or forbidden, with keys under Office's partition key. Never throws. */
export function safeStorage(
  open: () => Pick<Storage, "getItem" | "setItem">,
  partitionKey: string,
): PaneStorage {
  const prefixed = (key: string) => `${partitionKey}cchc.${key}`;
  return {
    read: (key) => attempt(() => open().getItem(prefixed(key))),
    write: (key, value) => void attempt(() => open().setItem(prefixed(key), value)),
  };
}

function attempt<T>(action: () => T): T | null {
  try {
    return action();
  } catch {
    return null;
  }
}
