import { readFileSync, rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack from "webpack";

/** The worker's program as one script. */
export async function bundleWorker(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "cchc-reading-"));
  try {
    await built(folder);
    return readFileSync(join(folder, "worker.js"), "utf8");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function built(folder: string): Promise<void> {
  const compiler = webpack({
    mode: "production",
    target: ["webworker", "es2022"],
    entry: join(__dirname, "reading-worker.ts"),
    output: { path: folder, filename: "worker.js" },
    resolve: { extensions: [".ts", ".js"] },
    module: { rules: [{ test: /\.ts$/, loader: "swc-loader", options: swc }] },
    performance: { hints: false },
  });
  return new Promise((resolve, reject) =>
    compiler.run((error, stats) => {
      const problem = error ?? (stats?.hasErrors() ? new Error(stats.toString("errors-only")) : null);
      if (problem === null) resolve();
      else reject(problem);
    }),
  );
}

const swc = { jsc: { parser: { syntax: "typescript" }, target: "es2022" } };
