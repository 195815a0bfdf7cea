const TestRunner = require("jest-runner").default;

/** Set by Stryker while a mutant is on trial. */
const activeMutant = "__STRYKER_ACTIVE_MUTANT__";

/**
 * Jest's own runner, but while a mutant is on trial it stops at the first file with a failure: that mutant is killed. Stryker cannot
 * ask Jest for it (jest issue 11766).
 */
module.exports = class FirstFailureRunner extends TestRunner {
  async runTests(tests, watcher, options) {
    if (process.env[activeMutant] === undefined) return super.runTests(tests, watcher, options);
    let isKilled = false;
    const look = (result) => (isKilled ||= result.numFailingTests > 0 || Boolean(result.testExecError));
    this.on("test-file-success", ([, result]) => look(result));
    this.on("test-file-failure", () => (isKilled = true));
    for (const test of tests) {
      if (isKilled) return undefined;
      await super.runTests([test], watcher, options);
    }
    return undefined;
  }
};
