import { version } from "react";
import { median } from "../../median";
import { slownesses, type OpeningRun, type Slowness } from "./measure-opening";
import { openedPanes, paneKeys, type PaneKey } from "./opened-panes";
import type { Opening } from "./watch-opening";

/** The section of `docs/benchmarks.md` about opening the pane. */
export function openingSection(runs: readonly OpeningRun[]): string {
  return `## Opening the pane

From sending the pane's frame to its address until the button that the officer waits for is enabled and painted. Every opening has a browser that remembers
nothing, the embedded Excel at rest around it, and a web server on the same machine that compresses with gzip; the panes take turns,
${runs.length / paneKeys.length / slownesses.length} rounds after one that is not counted. "4 × slower" is the processor slowed down by the browser. All use React ${version}.
The template is an equivalent of Office-Addin-TaskPane-React, bundled as that is for production but without its polyfills, its style sheet of Microsoft's site and Office.js
from there, which all favours it. Scripts are those fetched before the first click, Office.js and its siblings left out, which are the same for all; KB is 1,024 bytes.

${slownesses.map((slowness) => table(runs, slowness)).join("\n")}
${aim(runs)}
`;
}

function table(runs: readonly OpeningRun[], slowness: Slowness): string {
  const speed = slowness === 1 ? "The processor as it is" : `${slowness} × slower`;
  return `| ${speed} | Scripts | KB, gzip | Against the template | ms until the click | Against the template | Tasks over 50 ms | Longest, ms |
| :--- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${paneKeys.map((pane) => row(runs, pane, slowness)).join("\n")}
`;
}

function row(runs: readonly OpeningRun[], pane: PaneKey, slowness: Slowness): string {
  const of = (key: PaneKey, fact: keyof Opening): number => medianOf(runs, { pane: key, slowness, fact });
  const ratio = (fact: keyof Opening): string => `${(of(pane, fact) / of("template", fact)).toFixed(2)} ×`;
  const cells = [
    openedPanes[pane].title,
    of(pane, "scripts"),
    (of(pane, "scriptBytes") / 1024).toFixed(0),
    ratio("scriptBytes"),
    of(pane, "ms").toFixed(0),
    ratio("ms"),
    of(pane, "longTasks"),
    of(pane, "longestTaskMs").toFixed(0),
  ];
  return `| ${cells.join(" | ")} |`;
}

interface Question {
  readonly pane: PaneKey;
  readonly slowness: Slowness;
  readonly fact: keyof Opening;
}

function medianOf(runs: readonly OpeningRun[], { pane, slowness, fact }: Question): number {
  const asked = runs.filter((run) => run.pane === pane && run.slowness === slowness);
  return median(asked.map(({ opening }) => opening[fact]));
}

/** What the first click may cost, KB. */
const mostKilobytes = 130;

function aim(runs: readonly OpeningRun[]): string {
  const bytes = Math.max(
    ...(["firstRun", "returning"] as const).map((pane) =>
      medianOf(runs, { pane, slowness: 1, fact: "scriptBytes" }),
    ),
  );
  const isMet = bytes <= mostKilobytes * 1024;
  return `Aim: at most ${mostKilobytes} KB before the first click: ${(bytes / 1024).toFixed(0)} KB, ${isMet ? "met" : "**not met**"}.`;
}
