/**
 * `webpack --mode production`              → dist/addin: the add-in only, to be put on a web server;
 *                                            `--env officeJs=cdn` takes Office.js from Microsoft instead of a copy
 * `webpack --mode development --env host`  → dist/host: the add-in with the embedded Excel around it
 * `webpack --mode production --env cli`    → dist/cli: the command line, cchc.cjs, and what its threads run, cli-worker.cjs
 */
const { existsSync } = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { BannerPlugin } = require("webpack");
const { FirstJavascriptBudget } = require("./host/budget/first-javascript-budget.cjs");
const { OFFICE_JS_CDN, pagePolicy } = require("./host/security-policy.cjs");

const at = (...parts) => path.resolve(__dirname, ...parts);
const officeJs = at("node_modules/@microsoft/office-js/dist");
const seeds = at("seeds");

/** What office.js fetches for Excel beside itself; the whole package is 87 MB. */
const officeFiles = [
  "office.js",
  "excel-@(win32-16.01|mac-16.00|web-16.00|ios-16.00).js",
  "@(vi-vn|en-us)/office_strings.js",
  "o15apptofilemappingtable.js",
  "ariatelemetry/**/*.js",
  "agaveerrorux/**/*",
];

const swc = {
  test: /\.m?tsx?$/,
  exclude: [/node_modules/, at("src/built-in-plan.ts")],
  loader: "swc-loader",
  options: {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      target: "es2022",
      transform: { react: { runtime: "automatic" } },
    },
  },
};

/** The plan that is built in, as data: see there. */
const planAsData = { test: at("src/built-in-plan.ts"), loader: at("host/plan-loader.cjs") };

const shared = (name, mode) => ({
  name,
  mode,
  module: { rules: [swc, planAsData, { test: /\.css$/, use: ["style-loader", "css-loader"] }] },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  performance: { hints: false },
  cache: {
    type: "filesystem",
    name: `${name}-${mode}`,
    cacheDirectory: at(".cache/webpack"),
    buildDependencies: { config: [__filename] },
  },
  infrastructureLogging: { level: "warn" },
  stats: "errors-warnings",
});

const pageCopies = [
  { from: "*.png", context: at("assets"), to: "assets/[name][ext]" },
  { from: "*", context: at("src/page") },
  // the pictures of help.html
  { from: "@(2|3|4|5|6|8)-*.png", context: at("docs/pictures"), to: "help/[name][ext]" },
];

const officeCopies = [
  ...officeFiles.map((from) => ({
    from,
    context: officeJs,
    to: ({ absoluteFilename }) => path.join("office-js", path.relative(officeJs, absoluteFilename)),
  })),
  { from: at("node_modules/@microsoft/office-js/LICENSE.md"), to: "office-js/LICENSE.md" },
];

const telemetrySink = (from) => ({ from, to: "office-js/telemetry/oteljs_agave.js" });

const hostCopies = [
  telemetrySink(at("host/page/no-telemetry.js")),
  { from: at("manifest.xml"), to: "manifest.xml" },
  ...(existsSync(seeds) ? [{ from: seeds, to: "seeds", noErrorOnMissing: true }] : []),
];

const untouched = (copies) => copies.map((copy) => ({ info: { minimized: true }, ...copy }));

const taskpaneHtml = (templateParameters) =>
  new HtmlPlugin({
    template: at("src/taskpane.html"),
    filename: "taskpane.html",
    chunks: ["taskpane"],
    favicon: at("assets/icon-32.png"),
    inject: false,
    templateParameters: (_compilation, _assets, { headTags }) => ({
      ...{ policy: "", beforeOffice: "", officeJs: "office-js/office.js", ownTags: headTags.join("") },
      ...templateParameters,
    }),
  });

const officeJsFrom = {
  local: {
    officeJs: "office-js/office.js",
    copies: [...officeCopies, telemetrySink(path.join(officeJs, "telemetry/oteljs_agave.js"))],
  },
  cdn: { officeJs: `${OFFICE_JS_CDN}/lib/1/hosted/office.js`, copies: [] },
};

/** A function used once stays a function: put in its place it would be made anew at every call, and reading files took a sixth longer. */
const minimizer = [new MinimizerPlugin({ terserOptions: { compress: { reduce_funcs: false } } })];

const policyTag = (source) =>
  `<meta http-equiv="Content-Security-Policy" content="${pagePolicy(source).replaceAll('"', "&quot;")}" />`;

/** The add-in as it is put on a web server, with Office.js from `source` ("local" or "cdn"), into `folder`. */
const addIn = (source = "local", folder = at("dist/addin")) => ({
  ...shared("addin", "production"),
  target: ["web", "es2022"],
  entry: { taskpane: at("src/taskpane.tsx") },
  output: { path: folder, filename: "[name].[contenthash:8].js", clean: true, trustedTypes: "cchc" },
  optimization: { minimizer, splitChunks: { chunks: "all" } },
  plugins: [
    new CopyPlugin({ patterns: untouched([...pageCopies, ...officeJsFrom[source].copies]) }),
    taskpaneHtml({ policy: policyTag(source), officeJs: officeJsFrom[source].officeJs }),
    new FirstJavascriptBudget(),
  ],
});

const host = {
  ...shared("host", "development"),
  target: ["web", "es2022"],
  devtool: false,
  entry: {
    taskpane: at("src/taskpane.tsx"),
    page: at("host/page/main.ts"),
    "pane-shim": at("host/page/pane-shim.ts"),
  },
  output: { path: at("dist/host"), filename: "[name].js", clean: true },
  optimization: { splitChunks: { chunks: (chunk) => chunk.name !== "pane-shim" } },
  plugins: [
    new CopyPlugin({ patterns: untouched([...pageCopies, ...officeCopies, ...hostCopies]) }),
    taskpaneHtml({ beforeOffice: '<script src="pane-shim.js"></script>' }),
    new HtmlPlugin({
      template: at("host/page/index.html"),
      filename: "index.html",
      chunks: ["page"],
      templateParameters: { samples: existsSync(at("seeds/submissions/index.json")) ? "yes" : "no" },
      favicon: at("assets/icon-32.png"),
    }),
  ],
};

const cli = {
  ...shared("cli", "production"),
  target: "node20",
  entry: { cchc: at("src/cli.ts"), "cli-worker": at("src/cli-worker.ts") },
  output: { path: at("dist/cli"), filename: "[name].cjs", clean: true },
  optimization: { minimize: false },
  // A small nursery: most of what reading a file leaves is cleared away at once, and thousands of files fit in little memory.
  plugins: [
    new BannerPlugin({
      ...{ banner: "#!/usr/bin/env -S node --max-semi-space-size=2", raw: true, entryOnly: true },
      include: /^cchc\.cjs$/,
    }),
  ],
};

module.exports = (env = {}) => {
  if (env.cli) return cli;
  return env.host ? host : addIn(env.officeJs, env.folder);
};

module.exports.minimizer = minimizer;
