/** A webpack loader: runs `src/built-in-plan.ts` while building and leaves the parsed plan as data in its place. */
const { execFileSync } = require("node:child_process");
const { readdirSync } = require("node:fs");
const { resolve } = require("node:path");

const root = resolve(__dirname, "..");
/** A change of these makes the plan anew; what reads them is watched by the tests of `src/files/plan`. */
const sources = ["seeds/plan-2024.json", "seeds/units-2024.json", "src/files/plan-json.ts"];
const folder = resolve(root, "src/files/plan");

module.exports = function planLoader() {
  for (const source of sources) this.addDependency(resolve(root, source));
  for (const file of readdirSync(folder)) this.addDependency(resolve(folder, file));
  const print = 'process.stdout.write(JSON.stringify(require("./src/built-in-plan.ts").builtInPlan));';
  const run = ["--require", "tsx/cjs", "--eval", print];
  const plan = execFileSync(process.execPath, run, { cwd: root, encoding: "utf8" });
  return `export const builtInPlan = JSON.parse(${JSON.stringify(plan)});`;
};
