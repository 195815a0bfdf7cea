/** `npx tsx test/files/fuzz/run.ts [runs of each kind] [first seed]`: prints counts by kind and outcome, and every bug with its seed. */
import { runTrial, type TrialKind } from "./trial";

const runs = Number(process.argv[2] ?? 10_000);
const first = Number(process.argv[3] ?? 1);
const kinds: readonly TrialKind[] = ["rewrite", "xml", "zip"];
const shownBugs = 12;
let bugs = 0;

for (const kind of kinds) {
  const counts = new Map<string, number>();
  for (let seed = first; seed < first + runs; seed++) count(counts, outcomeOf(kind, seed));
  const words = [...counts].sort(([, a], [, b]) => b - a).map(([outcome, times]) => `${outcome} ${times}`);
  process.stdout.write(`${kind}: ${runs} runs, ${words.join(", ")}\n`);
}
process.exitCode = bugs > 0 ? 1 : 0;

function outcomeOf(kind: TrialKind, seed: number): string {
  try {
    const { result, why } = runTrial(kind, seed);
    if (result === "bug") report(kind, seed, why);
    return result;
  } catch (error) {
    report(kind, seed, `crash: ${String(error)}`);
    return "crash";
  }
}

function report(kind: TrialKind, seed: number, why: string): void {
  bugs += 1;
  if (bugs <= shownBugs) process.stdout.write(`  ${kind} seed ${seed}: ${why}\n`);
}

function count(counts: Map<string, number>, outcome: string): void {
  counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
}
