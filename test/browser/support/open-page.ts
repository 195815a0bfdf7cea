import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import path from "node:path";
import { chromium, type FrameLocator, type Page } from "playwright-core";

const root = path.resolve(__dirname, "../../..");
const START_MS = 180_000;

/** The embedded Excel in a headless browser, with the add-in running in its pane. */
export interface OpenPage {
  readonly page: Page;
  readonly pane: FrameLocator;
  close(): Promise<void>;
}

/** Builds what is stale, serves it as `npm start` does, and opens it at the size of an officer's screen. */
export async function openEmbeddedExcel(): Promise<OpenPage> {
  const server = await startServer();
  const browser = await chromium.launch({ executablePath: browserPath(), args: BROWSER_ARGS });
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: "vi-VN" });
  const close = async (): Promise<void> => {
    await browser.close();
    server.process.kill();
  };
  try {
    await page.goto(server.address);
    const pane = page.frameLocator("iframe");
    await pane.locator("#container > *").first().waitFor();
    return { page, pane, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** What a browser without a screen needs, and no request of its own. */
export const BROWSER_ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--no-first-run",
];

/** Where the browser is. */
export function browserPath(): string {
  return execFileSync(process.execPath, [path.join(__dirname, "find-browser.mjs")], { encoding: "utf8" });
}

/** `npm start` prints the address when it serves. */
function startServer(): Promise<{ readonly address: string; readonly process: ChildProcess }> {
  const server = spawn(process.execPath, ["host/start.mjs", "--no-open", "--port", "0"], { cwd: root });
  return new Promise((resolve, reject) => {
    let output = "";
    const fail = (reason: string): void => {
      server.kill();
      reject(new Error(`The embedded Excel did not start: ${reason}\n${output}`));
    };
    const timer = setTimeout(() => fail("too slow"), START_MS);
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const [address] = /http:\/\/127\.0\.0\.1:\d+\//.exec(output) ?? [];
      if (!address) return;
      clearTimeout(timer);
      resolve({ address, process: server });
    };
    server.stdout.on("data", read);
    server.stderr.on("data", read);
    server.once("exit", (code) => fail(`exit code ${code}`));
  });
}
