import type { PaneLine, StopLine } from "./measure-pane";

/** The section of `docs/benchmarks.md` about the pane while files come in. */
export function paneSection({ line, stop }: { readonly line: PaneLine; readonly stop: StopLine }): string {
  const count = (value: number): string => value.toLocaleString("en");
  return `## The pane while files come in

The pane as it is shipped, in headless Chromium, with ${count(line.files)} files picked at once; the embedded Excel around it works on the same thread, so the
time is taken until the first request reaches it.

| Files | Seconds until all are read | Tasks of the main thread over 50 ms | Longest, ms |
| ---: | ---: | ---: | ---: |
| ${count(line.files)} | ${(line.readMs / 1000).toFixed(1)} | ${line.tasksOver50Ms} | ${Math.round(line.longestTaskMs)} |

"Dừng" was obeyed after ${Math.round(stop.stopMs)} ms with ${count(stop.read)} files read, which were kept.
`;
}
