/**
 * Jest transformer for large packages (Univer, jsdom): the test gets the module from Node's own loader, which reads it
 * once per worker and can require the ES modules inside it, instead of from Jest's, once per test file and CommonJS only.
 */
module.exports = {
  process: (_source, filename) => ({ code: `module.exports = nativeRequire(${JSON.stringify(filename)});` }),
};
