import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { JSDOM, ResourceLoader, VirtualConsole, type AbortablePromise } from "jsdom";
import type { PaneWindow } from "../bridge/messages";
import type { Culture } from "../model/univer/texts";

/** A window in which the unmodified Office.js runs. */
export interface OfficeWindow {
  readonly window: PaneWindow & OfficeGlobals;
  close(): void;
}

/** What Office.js defines in its window. */
export interface OfficeGlobals {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}

const ORIGIN = "https://localhost";
const DIST = "/office-js/";

/** Loads office.js and its parts from node_modules; every other address is refused, so nothing reaches a network. */
class DiskLoader extends ResourceLoader {
  private readonly folder = path.join(packageFolder(), "dist");

  override fetch(url: string): AbortablePromise<Buffer> | null {
    const { origin, pathname } = new URL(url);
    if (origin !== ORIGIN || !pathname.startsWith(DIST)) return null;
    const file = path.join(this.folder, decodeURIComponent(pathname.slice(DIST.length)));
    return Object.assign(readFile(file), { abort: () => undefined });
  }
}

function packageFolder(): string {
  const from = createRequire(path.join(process.cwd(), "package.json"));
  return path.dirname(from.resolve("@microsoft/office-js/package.json"));
}

/** Opens a window, lets `install` define the host's bridge in it and loads office.js; see `office-host-protocol`. */
export function openOfficeWindow(locale: Culture, install: (window: PaneWindow) => void): OfficeWindow {
  const hostInfo = encodeURIComponent(`Excel$Mac$16.00$${locale}$telemetry$$$0`);
  const html = `<!doctype html><script src="${DIST}office.js"></script>`;
  const dom = new JSDOM(html, {
    url: `${ORIGIN}/pane.html?_host_Info=${hostInfo}`,
    runScripts: "dangerously",
    resources: new DiskLoader(),
    virtualConsole: new VirtualConsole(),
    beforeParse: (window) => install(window as unknown as PaneWindow),
  });
  const window = dom.window as unknown as PaneWindow & OfficeGlobals;
  return { window, close: () => dom.window.close() };
}

/** Resolves when Office.js is there and ready; rejects after the time a broken start is noticed. */
export async function officeReady(window: Partial<OfficeGlobals>, timeoutMs = 10_000): Promise<void> {
  const end = Date.now() + timeoutMs;
  while (window.Office?.onReady === undefined) {
    if (Date.now() > end) throw new Error("office.js did not load");
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  const { host } = await window.Office.onReady();
  if (String(host) !== "Excel") throw new Error(`Office.js took its host for ${String(host)}`);
}
