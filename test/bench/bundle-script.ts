import { createRequire } from "node:module";
import { basename, join } from "node:path";
import webpack, { type Configuration, type WebpackPluginInstance } from "webpack";

const { minimizer } = createRequire(__filename)("../../webpack.config.js") as {
  readonly minimizer: WebpackPluginInstance[];
};

/** Where a script runs. */
export type ScriptTarget = "worker" | "node";

/** Path of a script that is bundled as the product is, in a browser minified, for a benchmark to run what officers run. */
export async function bundleScript(entry: string, target: ScriptTarget): Promise<string> {
  const path = join(__dirname, "../../dist/bench");
  const filename = `${basename(entry, ".ts")}.cjs`;
  await built({ ...common, ...targets[target], entry, output: { path, filename } });
  return join(path, filename);
}

function built(configuration: Configuration): Promise<void> {
  const compiler = webpack(configuration);
  return new Promise((resolve, reject) =>
    compiler.run((error, stats) => {
      const problem = error ?? (stats?.hasErrors() ? new Error(stats.toString("errors-only")) : null);
      if (problem === null) resolve();
      else reject(problem);
    }),
  );
}

const swc = { jsc: { parser: { syntax: "typescript" }, target: "es2022" } };

const common: Configuration = {
  mode: "production",
  resolve: { extensions: [".ts", ".js"] },
  module: { rules: [{ test: /\.ts$/, loader: "swc-loader", options: swc }] },
  performance: { hints: false },
};

/** The peers stay as their makers ship them. */
const peers = { exceljs: "commonjs exceljs", "@e965/xlsx": "commonjs @e965/xlsx" };

const targets: Readonly<Record<ScriptTarget, Configuration>> = {
  worker: { target: ["webworker", "es2022"], optimization: { minimizer } },
  node: {
    ...{ target: "node20", externals: peers, node: { __dirname: true } },
    optimization: { minimize: false },
  },
};
