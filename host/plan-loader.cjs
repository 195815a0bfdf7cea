/** A webpack loader: runs `src/built-in-plan.ts` while building and leaves the parsed plan as data in its place. */
const { execFileSync } = require("node:child_process");
const { resolve } = require("node:path");

const print = 'process.stdout.write(JSON.stringify(require("./src/built-in-plan.ts").builtInPlan));';

module.exports = function planLoader() {
  // whatever the plan is read with may have changed; webpack does not see those files
  this.cacheable(false);
  const run = ["--require", "tsx/cjs", "--eval", print];
  const plan = execFileSync(process.execPath, run, { cwd: resolve(__dirname, ".."), encoding: "utf8" });
  return `export const builtInPlan = JSON.parse(${JSON.stringify(plan)});`;
};
