import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { format } from "prettier";
import { checkSection } from "./check";
import { drawingSection } from "./drawing/drawing-section";
import { measureDrawing } from "./drawing/measure-drawing";
import { jobSection, measureJobs } from "./job/job-bench";
import { measurePane } from "./pane/measure-pane";
import { measureOpening } from "./pane/opening/measure-opening";
import { openingSection } from "./pane/opening/opening-section";
import { paneSection } from "./pane/pane-section";
import { browserSection } from "./reading/browser/browser-section";
import { measureInBrowser } from "./reading/browser/measure-in-browser";
import { measureReading } from "./reading/measure-reading";
import { readingSection } from "./reading/reading-section";

const root = join(__dirname, "../..");

const page = join(root, "docs/benchmarks.md");

const sections: Readonly<Record<string, () => Promise<string>>> = {
  "Reading forms": async () => readingSection(await measureReading(1000, 5)),
  "In a browser: reading forms": async () => browserSection(await measureInBrowser(1000, 5)),
  "The check": checkSection,
  "The whole job": async () => {
    buildCommandLine();
    return jobSection(await measureJobs());
  },
  "Drawing the summary": async () => drawingSection(await measureDrawing([20, 200], 3)),
  "Opening the pane": async () => openingSection(await measureOpening(5)),
  "The pane while files come in": async () => paneSection(await measurePane(1000)),
};

/** Every benchmark one after the other, or those whose titles hold one of the given words; `docs/benchmarks.md` is written from what they measured, the other sections stay. */
async function run(words: readonly string[]): Promise<void> {
  const parts: string[] = [head];
  for (const [title, measure] of Object.entries(sections)) {
    const isWanted = words.length === 0 || words.some((word) => title.includes(word));
    parts.push(isWanted ? await measure() : keptSection(title));
  }
  writeFileSync(page, await format(parts.join("\n"), { parser: "markdown", printWidth: 140 }));
  process.stdout.write(readFileSync(page, "utf8"));
}

function buildCommandLine(): void {
  const webpack = join(root, "node_modules/webpack/bin/webpack.js");
  const options = { cwd: root, stdio: "ignore" } as const;
  execFileSync(process.execPath, [webpack, "--mode", "production", "--env", "cli"], options);
}

/** A section as the page has it now, "" when it has none. */
function keptSection(title: string): string {
  const parts = existsSync(page) ? readFileSync(page, "utf8").split(/^(?=## )/m) : [];
  return parts.find((part) => part.startsWith(`## ${title}\n`)) ?? "";
}

const head = `# Benchmarks

\`npm run bench\` writes this page: Node ${process.versions.node}, ${availableParallelism()} cores, medians of one run on one machine; another machine gives
other speeds and about the same ratios.
`;

void run(process.argv.slice(2));
