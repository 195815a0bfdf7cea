import { dropJobs, makeJobs, runJob, type JobRun } from "./run-job";

const sizes = [10, 100, 1000, 10_000] as const;
/** The largest runs once: it takes minutes. */
const rounds: Readonly<Record<number, number>> = { 10: 5, 100: 5, 1000: 3, 10_000: 1 };

/** Median of the rounds of each size; rounds of the sizes take turns, so that a slow minute hits all. */
export async function measureJobs(): Promise<readonly JobRun[]> {
  const folder = await makeJobs(sizes);
  const runs: JobRun[] = [];
  try {
    for (let round = 0; round < 5; round++)
      for (const size of sizes) if (round < (rounds[size] ?? 1)) runs.push(runJob(folder, size));
  } finally {
    dropJobs(folder);
  }
  return sizes.map((size) => medianRun(runs.filter(({ files }) => files === size)));
}

function medianRun(runs: readonly JobRun[]): JobRun {
  const sorted = [...runs].sort((a, b) => a.ms - b.ms);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error("No run");
  return { ...middle, peakMb: Math.max(...runs.map(({ peakMb }) => peakMb)) };
}

/** The section of `docs/benchmarks.md` about the whole job. */
export function jobSection(runs: readonly JobRun[]): string {
  const perFile = ({ ms, files }: JobRun): number => ms / files;
  const base = runs.find(({ files }) => files === 1000);
  const rows = runs.map((run, index) => {
    const ratio = base === undefined ? "–" : `${(perFile(run) / perFile(base)).toFixed(2)} ×`;
    return `| ${run.files.toLocaleString("en")} | ${(run.ms / 1000).toFixed(1)} | ${perFile(run).toFixed(1)} | ${marginal(run, runs[index - 1])} | ${ratio} | ${Math.round(run.peakMb)} |`;
  });
  return `## The whole job

\`cchc consolidate\` on a folder: read, check with all rules, add up, write the .xlsx. The bundled command in a process of its own, its start and that of
its threads included; every file is another unit's complete, correct report. Peak memory is resident, all threads together.

| Files | Seconds | ms a file | ms for one more file | Against 1,000 files | Peak MB |
| ---: | ---: | ---: | ---: | ---: | ---: |
${rows.join("\n")}

"One more file" is what each file costs beyond the size before: the start of the program and of its threads is not in it, their warming up is.
`;
}

/** Milliseconds for one more file between this size and the one before it; "–" for the first. */
function marginal(run: JobRun, before: JobRun | undefined): string {
  return before === undefined ? "–" : ((run.ms - before.ms) / (run.files - before.files)).toFixed(1);
}
