const { Compilation, WebpackError } = require("webpack");
const { firstScripts } = require("./first-scripts.cjs");

/** Compressed bytes of JavaScript that the pane may load by its script tags. */
const FIRST_JAVASCRIPT_LIMIT = 130 * 1024;

/** A webpack plugin: the build fails when the scripts of `page` together are over `limit` bytes, compressed. */
class FirstJavascriptBudget {
  constructor({ page = "taskpane.html", limit = FIRST_JAVASCRIPT_LIMIT } = {}) {
    this.page = page;
    this.limit = limit;
  }

  apply(compiler) {
    const name = "FirstJavascriptBudget";
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      // the pages are written and every name has its hash by then
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name, stage }, () => this.check(compilation));
    });
  }

  check(compilation) {
    const contents = compilation.getAssets().map(({ name, source }) => [name, source.buffer()]);
    const files = new Map(contents);
    const html = files.get(this.page);
    if (html === undefined) return;
    const scripts = firstScripts(html.toString("utf8"), files);
    const sum = scripts.reduce((total, { bytes }) => total + bytes, 0);
    if (sum > this.limit) compilation.errors.push(new WebpackError(tooMuch(this, scripts, sum)));
  }
}

function tooMuch({ page, limit }, scripts, sum) {
  const rows = [...scripts].sort((a, b) => b.bytes - a.bytes).map(({ path, bytes }) => `  ${bytes}  ${path}`);
  return [
    `${page} loads ${sum} bytes of JavaScript (gzip) before the first click; ${limit} are allowed.`,
    "Fetch what is not needed then with import(), or look for a smaller component:",
    ...rows,
  ].join("\n");
}

module.exports = { FirstJavascriptBudget, FIRST_JAVASCRIPT_LIMIT };
