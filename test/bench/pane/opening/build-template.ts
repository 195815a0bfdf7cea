import { rmSync } from "node:fs";
import { join } from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import webpack, { type Configuration } from "webpack";

const root = join(__dirname, "../../../..");
const template = join(root, "test/bench/pane/template");

const swc = {
  jsc: {
    parser: { syntax: "typescript", tsx: true },
    target: "es5",
    transform: { react: { runtime: "automatic" } },
  },
};

/** As Microsoft's template is bundled: React in a bundle of its own, the pane in one other, nothing split off, old browsers served. */
const configurationIn = (folder: string): Configuration => ({
  mode: "production",
  target: ["web", "es5"],
  entry: {
    react: ["react", "react-dom"],
    taskpane: { import: join(template, "index.tsx"), dependOn: "react" },
  },
  output: { path: folder },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, loader: "swc-loader", options: swc }] },
  performance: { hints: false },
  plugins: [
    new CopyPlugin({ patterns: [{ from: join(root, "assets/icon-80.png"), to: "assets/icon-80.png" }] }),
    new HtmlPlugin({ template: join(template, "taskpane.html"), filename: "taskpane.html" }),
  ],
});

/** The folder with the template's pane, built anew for production. */
export async function buildTemplate(): Promise<string> {
  const folder = join(root, ".cache/bench-template");
  rmSync(folder, { recursive: true, force: true });
  const compiler = webpack(configurationIn(folder));
  await new Promise<void>((resolve, reject) =>
    compiler.run((error, stats) => {
      const problem = error ?? (stats?.hasErrors() ? new Error(stats.toString("errors-only")) : null);
      if (problem === null) resolve();
      else reject(problem);
    }),
  );
  return folder;
}
