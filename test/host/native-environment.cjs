const { TestEnvironment } = require("jest-environment-node");

/** Node environment whose tests can reach Node's own `require`; see native-module.cjs. */
module.exports = class NativeEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.nativeRequire = require;
  }
};
