/** What the page of a pane notes while it opens; milliseconds since the frame was sent to its address. */
export interface OpeningNotes {
  tasks: { start: number; ms: number }[];
  /** When the button was there, enabled and painted; 0 before. */
  interactive: number;
}

declare global {
  interface Window {
    openingNotes?: OpeningNotes;
  }
}

export interface Watch {
  readonly button: string;
  readonly storage: Readonly<Record<string, string>>;
}

/** Runs in every frame before its own scripts: notes long tasks, and the moment at which the button can be clicked. */
export function watchOpening({ button, storage }: Watch): void {
  if (!location.pathname.endsWith("/taskpane.html")) return;
  const notes: OpeningNotes = { tasks: [], interactive: 0 };
  window.openingNotes = notes;
  for (const [key, value] of Object.entries(storage)) localStorage.setItem(key, value);
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      notes.tasks.push({ start: startTime, ms: duration });
  }).observe({ type: "longtask" });
  const observer = new MutationObserver(() => {
    const isThere = [...document.querySelectorAll("button")].some(
      ({ textContent, disabled, ariaDisabled }) =>
        textContent?.trim() === button && !disabled && ariaDisabled !== "true",
    );
    if (!isThere) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => (notes.interactive = performance.now())));
  });
  observer.observe(document, { childList: true, subtree: true, attributes: true });
}

/** What one opening cost. */
export interface Opening {
  readonly ms: number;
  /** Compressed bytes and number of scripts asked for before the button could be clicked, without those of Office.js. */
  readonly scriptBytes: number;
  readonly scripts: number;
  /** Tasks of the main thread over 50 ms in that time. */
  readonly longTasks: number;
  readonly longestTaskMs: number;
}

/** Runs in the pane's frame when it is interactive. */
export function readOpening(): Opening {
  const { tasks, interactive: ms } = window.openingNotes ?? { tasks: [], interactive: 0 };
  const folder = location.pathname.replace(/[^/]*$/, "");
  const scripts = performance
    .getEntriesByType("resource")
    .filter((entry): entry is PerformanceResourceTiming => entry instanceof PerformanceResourceTiming)
    .filter(({ name, startTime }) => {
      const { pathname } = new URL(name);
      const isOwn = pathname.startsWith(folder) && !pathname.startsWith(`${folder}office-js/`);
      return isOwn && pathname.endsWith(".js") && startTime < ms;
    });
  const during = tasks.filter(({ start }) => start < ms).map((task) => task.ms);
  return {
    ms,
    scriptBytes: scripts.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
    scripts: scripts.length,
    longTasks: during.length,
    longestTaskMs: Math.max(0, ...during),
  };
}
