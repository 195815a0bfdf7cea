/**
 * Mutation testing of the rules (`npm run mutate`): Stryker changes one thing in `src/domain` at a time and asks whether a test notices.
 * One folder a run, judged by the tests of that folder alone: a mutant that only a distant test would notice counts as survived.
 * Not part of `npm test`. Needs no network.
 */
const folder = process.env.MUTATED ?? "attain";
const reports = `.cache/mutation/${folder}`;

export default {
  packageManager: "npm",
  testRunner: "jest",
  jest: { projectType: "custom", configFile: "test/mutation/jest.config.cjs", enableFindRelatedTests: false },
  coverageAnalysis: "perTest",
  // the tables of the old encodings are data, generated and compared with iconv as a whole
  mutate: [`src/domain/${folder}/*.ts`, "!src/domain/reading/*-table.ts"],
  // jest compiles without types; a mutant that would not compile counts as a mutant like any other
  checkers: [],
  disableTypeChecks: false,
  // the line and the doc comments stay where they are, so that a report points at real lines
  reporters: ["progress-append-only", "clear-text", "json"],
  jsonReporter: { fileName: `${reports}/report.json` },
  clearTextReporter: { allowColor: false, reportTests: false, logTests: false, reportMutants: true },
  incremental: true,
  incrementalFile: `${reports}/incremental.json`,
  tempDirName: ".cache/mutation/sandbox",
  cleanTempDir: "always",
  ignorePatterns: [
    "/dist",
    "/docs/pictures",
    "/assets",
    "/host",
    "/coverage",
    "/seeds/submissions",
    "/src/ui",
    "/test/browser",
    "/test/host",
    "/test/excel",
    "/test/ui",
  ],
  concurrency: 2,
  timeoutMS: 15_000,
  thresholds: { high: 95, low: 90, break: null },
};
