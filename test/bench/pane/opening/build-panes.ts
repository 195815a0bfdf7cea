import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { buildTemplate } from "./build-template";
import type { Folders } from "./serve-panes";

const root = join(__dirname, "../../../..");
const addin = join(root, "dist/addin");

/** Builds the panes for production, ours unless it is up to date, and the embedded Excel; all use the Office.js that we ship. */
export async function buildPanes(): Promise<Folders> {
  const build = `const { buildOnce } = await import("./host/build-once.mjs"); await buildOnce("addin"); await buildOnce("host");`;
  execFileSync(process.execPath, ["--input-type=module", "-e", build], { cwd: root, stdio: "ignore" });
  return {
    "": [join(root, "dist/host")],
    ours: [addin],
    template: [await buildTemplate(), addin],
    bare: [join(root, "test/bench/pane/bare"), addin],
  };
}
