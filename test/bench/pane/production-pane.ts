import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { OpenPage } from "../../browser/support/open-page";

const root = join(__dirname, "../../..");
const addin = join(root, "dist/addin");

/** Puts the pane as it is shipped into the embedded Excel: what is built for development renders several times slower. */
export async function useProductionPane({ page, pane }: OpenPage): Promise<void> {
  const build = `import("./host/build-once.mjs").then(({ buildOnce }) => buildOnce("addin"))`;
  execFileSync(process.execPath, ["--input-type=module", "-e", build], { cwd: root, stdio: "ignore" });
  await page.route("**/*", (route) => {
    const path = new URL(route.request().url()).pathname.slice(1);
    if (path === "taskpane.html") return route.fulfill({ body: paneHtml(), contentType: "text/html" });
    const file = join(addin, path);
    const isScript = path.endsWith(".js") && existsSync(file);
    return isScript ? route.fulfill({ path: file, contentType: "text/javascript" }) : route.continue();
  });
  await page.evaluate(() => window.embeddedExcel?.reloadPane());
  await pane.locator("#container > *").first().waitFor();
}

function paneHtml(): string {
  const html = readFileSync(join(addin, "taskpane.html"), "utf8");
  return html.replace(/<script/, '<script src="pane-shim.js"></script><script');
}
