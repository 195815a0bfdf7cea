import { existsSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { runCli } from "./cli/run-cli";

/** The command line (`cli.md`): reads the machine once, hands it on, and sets the exit code. */
const root = packageRoot(dirname(realpathSync(process.argv[1] ?? "")));
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };

void runCli(process.argv.slice(2), {
  print: (line) => process.stdout.write(`${line}\n`),
  notify: (line) => process.stderr.write(`${line}\n`),
  cwd: callersFolder(),
  root,
  now: () => new Date().toISOString(),
  appVersion: version,
}).then((code) => {
  process.exitCode = code;
});

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
