/** The JavaScript that a page loads by its script tags, which an officer waits for before the first click. */
const { gzipSync } = require("node:zlib");

/**
 * The scripts of our own that `html` names, in its order, with their bytes as a web server compresses them; `files` gives
 * the built files by path. Office.js and what comes from another site is left out. Throws when a script was not built.
 */
function firstScripts(html, files) {
  return scriptPaths(html)
    .filter((path) => !path.startsWith("office-js/"))
    .map((path) => {
      const content = files.get(path);
      if (content === undefined) throw new Error(`${path} is loaded by the page and was not built`);
      return { path, bytes: gzipSync(content).length };
    });
}

/** Paths within the site, without what follows "?" or "#". */
function scriptPaths(html) {
  const tags = html.replace(/<!--[\s\S]*?-->/g, "").match(/<script\b[^>]*>/gi) ?? [];
  return tags
    .map((tag) => /\ssrc\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(tag))
    .map((found) => (found ? (found[1] ?? found[2] ?? found[3]) : ""))
    .filter((address) => address !== "" && !/^([a-z][a-z\d+.-]*:|\/\/)/i.test(address))
    .map((address) => address.replace(/[?#].*$/, "").replace(/^(\.?\/)+/, ""));
}

module.exports = { firstScripts };
