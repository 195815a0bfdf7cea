import { existsSync, readFileSync, realpathSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, extname, join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";
import { runCli } from "./cli/run-cli";
import { createScreen } from "./cli/screen";
import { workerOfThread } from "./cli/thread-worker";
import type { WorkerSetup } from "./files/worker-protocol";

/** The command line (`cli.md`): reads the machine once, hands it on, and sets the exit code. */
const script = realpathSync(process.argv[1] ?? "");
const root = packageRoot(dirname(script));
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
/** The workers' program stands beside this one, as source and as bundle. */
const workerScript = join(dirname(script), `cli-worker${extname(script)}`);
/** What a file leaves behind is cleared away often, so that many threads stay small; no file is refused for it. */
const maxYoungGenerationSizeMb = 6;
/** The heap grows by a fifth at a time instead of up to fourfold, so that thousands of reports fit; it costs some time. */
setFlagsFromString("--heap-growing-percent=20");
/** What the library that writes the workbook is built on concerns nobody who runs a command. */
process.noDeprecation = true;
const stop = new AbortController();
process.once("SIGINT", () => stop.abort());

void runCli(process.argv.slice(2), {
  print: (line) => process.stdout.write(`${line}\n`),
  ...createScreen(process.stderr),
  cwd: callersFolder(),
  root,
  now: () => new Date().toISOString(),
  ticks: () => performance.now(),
  appVersion: version,
  workers: { count: availableParallelism(), make: (plan) => startWorker({ plan }) },
  stop: stop.signal,
}).then((code) => {
  process.exitCode = code;
});

function startWorker(workerData: WorkerSetup) {
  return workerOfThread(
    new Worker(workerScript, { workerData, resourceLimits: { maxYoungGenerationSizeMb } }),
  );
}

/** The folder with `package.json`, above this script wherever it was bundled to. */
function packageRoot(folder: string): string {
  const parent = dirname(folder);
  return existsSync(join(folder, "package.json")) || parent === folder ? folder : packageRoot(parent);
}

/** `npm run` changes to the package's folder first and remembers where it was called. */
function callersFolder(): string {
  const { npm_lifecycle_event: script, INIT_CWD: calledFrom } = process.env;
  return script === "cchc" && calledFrom !== undefined ? calledFrom : process.cwd();
}
