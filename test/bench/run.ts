import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { format } from "prettier";
import { checkSection } from "./check";
import { jobSection, measureJobs } from "./job/job-bench";
import { measurePane } from "./pane/measure-pane";
import { paneSection } from "./pane/pane-section";
import { measureReading } from "./reading/measure";
import { readingSection } from "./reading/reading-section";

const root = join(__dirname, "../..");

/** Every benchmark one after the other; `docs/benchmarks.md` is written from what they measured. */
async function run(): Promise<void> {
  execFileSync(
    process.execPath,
    [join(root, "node_modules/webpack/bin/webpack.js"), "--mode", "production", "--env", "cli"],
    {
      ...{ cwd: root, stdio: "ignore" },
    },
  );
  const reading = readingSection(await measureReading());
  const check = await checkSection();
  const job = jobSection(await measureJobs());
  const pane = paneSection(await measurePane(1000));
  const page = [head, reading, check, job, pane].join("\n");
  writeFileSync(
    join(root, "docs/benchmarks.md"),
    await format(page, { parser: "markdown", printWidth: 140 }),
  );
  process.stdout.write(page);
}

const head = `# Benchmarks

\`npm run bench\` writes this page: Node ${process.versions.node}, ${availableParallelism()} cores, medians of one run on one machine; another machine gives
other speeds and about the same ratios.
`;

void run();
