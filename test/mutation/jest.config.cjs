/** What the mutation run (`npm run mutate`) asks: the tests of the folder that is mutated. The house reads source text, the proof is slow. */
const { projects, rootDir } = require("../jest.config.cjs");

const unit = projects.find(({ displayName }) => displayName === "unit");

module.exports = {
  ...unit,
  rootDir,
  displayName: "mutation",
  testMatch: [`<rootDir>/test/domain/${process.env.MUTATED ?? "attain"}/*.test.ts`],
  runner: "<rootDir>/test/mutation/first-failure-runner.cjs",
};
