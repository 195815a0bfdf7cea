/** `npm run check:manifest`: what Office would refuse in manifest.xml, without asking anybody. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { checkManifest } from "./check-manifest";

const file = process.argv[2] ?? "manifest.xml";
const site = "https://localhost:3443/";
const pages: ReadonlySet<string> = new Set(["taskpane.html", "help.html"]);

const problems = checkManifest(readFileSync(file, "utf8"), {
  site,
  readFile: (name) => {
    if (pages.has(name)) return new Uint8Array();
    return existsSync(path.resolve(name)) ? readFileSync(path.resolve(name)) : undefined;
  },
});
for (const { rule, line, message } of problems) process.stderr.write(`${file}:${line} ${rule} ${message}\n`);
if (problems.length === 0) process.stdout.write(`${file}: nothing that Office would refuse\n`);
process.exitCode = problems.length > 0 ? 1 : 0;
