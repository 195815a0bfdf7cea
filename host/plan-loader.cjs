/** A webpack loader: runs `src/built-in-plan.ts` while building and leaves the parsed plan as data in its place. */
const { resolve } = require("node:path");
const { register } = require("tsx/cjs/api");

const seeds = ["plan-2024.json", "units-2024.json"].map((name) => resolve(__dirname, "../seeds", name));

module.exports = function planLoader() {
  for (const seed of seeds) this.addDependency(seed);
  const api = register({ namespace: `plan-${Date.now()}` });
  const { builtInPlan } = api.require(this.resourcePath, __filename);
  api.unregister();
  return `export const builtInPlan = JSON.parse(${JSON.stringify(JSON.stringify(builtInPlan))});`;
};
