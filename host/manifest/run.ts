/** `npm run check:manifest`: what Office would refuse in manifest.xml, without asking anybody. */
import { readFileSync } from "node:fs";
import { checkManifest } from "./check-manifest";
import { ownSite } from "./own-site";

const file = process.argv[2] ?? "manifest.xml";

const problems = checkManifest(readFileSync(file, "utf8"), ownSite);
for (const { rule, line, message } of problems) process.stderr.write(`${file}:${line} ${rule} ${message}\n`);
if (problems.length === 0) process.stdout.write(`${file}: nothing that Office would refuse\n`);
process.exitCode = problems.length > 0 ? 1 : 0;
