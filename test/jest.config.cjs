/** Jest 30 projects: `unit` pure code, `office` the real Office.js on the embedded Excel in Node, `pane` React in jsdom, `browser` end to end, `faults` the long runs of `npm run faults`. */
const path = require("node:path");

const root = path.join(__dirname, "..");

const transform = {
  "^.+\\.(m?[jt]sx?)$": [
    "@swc/jest",
    {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        target: "es2022",
        transform: { react: { runtime: "automatic" } },
      },
      module: { type: "commonjs" },
    },
  ],
};
const project = (displayName, testMatch, more = {}) => ({
  displayName,
  rootDir: root,
  testMatch: testMatch.map((pattern) => `<rootDir>/test/${pattern}`),
  transform,
  testEnvironment: "node",
  moduleNameMapper: { "\\.css$": "<rootDir>/test/empty-module.cjs" },
  ...more,
});

/** Univer and jsdom come from Node's own loader, see the two files named here. */
const nativeModules = {
  testEnvironment: "<rootDir>/test/host/native-environment.cjs",
  transform: {
    "node_modules/(@univerjs/|jsdom/lib/api).*\\.js$": "<rootDir>/test/host/native-module.cjs",
    ...transform,
  },
  transformIgnorePatterns: ["/node_modules/(?!@univerjs/|jsdom/lib/api)"],
};

module.exports = {
  rootDir: root,
  // shared machines are slow at times; no test measures time
  testTimeout: 60_000,
  projects: [
    project("unit", [
      "domain/**/*.test.ts",
      "app/**/*.test.ts",
      "files/**/*.test.ts",
      "text/**/*.test.ts",
      "house/**/*.test.ts",
      "cli/**/*.test.ts",
      "proof/**/*.test.ts",
    ]),
    project("office", ["host/**/*.test.ts", "excel/**/*.test.ts"], nativeModules),
    project("pane", ["ui/**/*.test.tsx"], { testEnvironment: "jsdom" }),
    project("browser", ["browser/**/*.test.ts"]),
    project("faults", ["faults/**/*.faults.ts"], nativeModules),
  ],
};
