import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { SiteFiles } from "./check-addresses";

const root = path.resolve(__dirname, "../..");

/** Pages that the build makes. */
const pages: ReadonlySet<string> = new Set(["taskpane.html", "help.html"]);

/** Where manifest.xml says that the add-in is served during development, and the files there. */
export const ownSite: SiteFiles = {
  site: "https://localhost:3443/",
  readFile(name) {
    if (pages.has(name)) return new Uint8Array();
    const file = path.join(root, name);
    return existsSync(file) ? readFileSync(file) : undefined;
  },
};
