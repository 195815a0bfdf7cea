#!/usr/bin/env node
/**
 * `npm run mutate [-- folder …]`: mutation testing of `src/domain`, folder by folder, then the score of each and of all. Over an hour for
 * everything; a second run repeats only what changed. Fails below 85 %.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const least = 85;
const folders = readdirSync("src/domain", { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const wanted = process.argv.slice(2);
const unknown = wanted.filter((folder) => !folders.includes(folder));
if (unknown.length > 0) throw new Error(`No such folder in src/domain: ${unknown.join(", ")}`);

const scores = (wanted.length > 0 ? wanted : folders).map(mutate);
const all = { folder: "all", killed: sum("killed"), survived: sum("survived") };
for (const score of [...scores, all])
  console.log(`${score.folder.padEnd(12)} ${percent(score)} %  (${score.survived} survived)`);
process.exit(percent(all) < least ? 1 : 0);

/** Runs Stryker on a folder; a mutant without coverage counts as survived, one that times out as killed. */
function mutate(folder) {
  const report = join(".cache/mutation", folder, "report.json");
  const stryker = join("node_modules", ".bin", process.platform === "win32" ? "stryker.cmd" : "stryker");
  const env = { ...process.env, MUTATED: folder };
  spawnSync(stryker, ["run"], { env, stdio: "inherit", shell: process.platform === "win32" });
  if (!existsSync(report)) throw new Error(`Stryker gave no report for ${folder}`);
  const mutants = Object.values(JSON.parse(readFileSync(report, "utf8")).files).flatMap(
    (file) => file.mutants,
  );
  const count = (...states) => mutants.filter(({ status }) => states.includes(status)).length;
  return { folder, killed: count("Killed", "Timeout"), survived: count("Survived", "NoCoverage") };
}

function sum(key) {
  return scores.reduce((total, score) => total + score[key], 0);
}

function percent({ killed, survived }) {
  return Number(((100 * killed) / Math.max(1, killed + survived)).toFixed(1));
}
