#!/usr/bin/env node
/**
 * `npm test`: installs what is missing (packages, a browser), then runs every check: format, types, lint, manifest, unit, browser.
 * Ends with one line "N passed, N failed". Needs only Node ≥ 20 and npm.
 */
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { installIfStale } from "../host/install-if-stale.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const bin = (name) => join(root, "node_modules", ".bin", process.platform === "win32" ? `${name}.cmd` : name);
const reports = join(root, ".cache", "test");

process.chdir(root);
installIfStale();
mkdirSync(reports, { recursive: true });

const format = run("format", bin("prettier"), ["--check", "--log-level", "warn", "."]);
const types = run("types", bin("tsc"), ["--noEmit"]);
const checks = [
  await format,
  await types,
  await run("lint", bin("eslint"), ["."]),
  await run("manifest", bin("tsx"), ["host/manifest/run.ts"]),
];
const suites = [
  await jest("unit", ["--selectProjects", "unit", "office", "pane"]),
  await jest("browser", ["--selectProjects", "browser", "--runInBand"]),
];

const passed = checks.filter((isGreen) => isGreen).length + sum(suites, "passed");
const failed = checks.filter((isGreen) => !isGreen).length + sum(suites, "failed");
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

/** Runs a command to its end, shows its output, answers whether it succeeded. */
function run(name, command, args) {
  const started = Date.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
    child.on("error", () => resolve(false));
    child.on("close", (code) => {
      const seconds = ((Date.now() - started) / 1000).toFixed(0);
      console.log(`${code === 0 ? "ok  " : "FAIL"} ${name} (${seconds} s)`);
      resolve(code === 0);
    });
  });
}

/** A Jest run with its counts; a run that reports nothing, or a suite that does not even start, counts as failed. */
async function jest(name, args) {
  const file = join(reports, `${name}.json`);
  rmSync(file, { force: true });
  const common = [
    "-c",
    "test/jest.config.cjs",
    "--json",
    "--outputFile",
    file,
    "--testLocationInResults=false",
  ];
  const isGreen = await run(name, bin("jest"), [...common, ...args]);
  try {
    const report = JSON.parse(readFileSync(file, "utf8"));
    const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
    return { passed: report.numPassedTests, failed: isGreen ? failed : Math.max(1, failed) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function sum(suites, key) {
  return suites.reduce((total, suite) => total + suite[key], 0);
}
