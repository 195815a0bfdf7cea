import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { bundleScript } from "../bundle-script";
import type { ReadingLine } from "./measure";

/** The readers in a process of their own, ours bundled as it is shipped. */
export async function measureBundled(count: number, rounds: number): Promise<readonly ReadingLine[]> {
  const script = await bundleScript(join(__dirname, "run.ts"), "node");
  const argv = ["--expose-gc", script, String(count), String(rounds)];
  return JSON.parse(execFileSync(process.execPath, argv, { encoding: "utf8" })) as readonly ReadingLine[];
}
