import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { chromium, type Page } from "playwright-core";
import type { ApiVersion } from "../../../host/bridge/switches";
import { BROWSER_ARGS, browserPath, type OpenPage } from "./open-page";
import type { TestCertificate } from "./test-certificate";

const root = resolve(__dirname, "../../..");
const officeJs = resolve(root, "node_modules/@microsoft/office-js/dist");

/** A release in the embedded Excel, with everything that its page asked for. */
export interface OpenPackaged extends OpenPage {
  /** Addresses asked for, in order. */
  readonly requests: readonly string[];
  /** What the browser refused by a policy, and errors of the page. */
  readonly refused: readonly string[];
}

interface Packaged {
  readonly url: URL;
  readonly tls: TestCertificate;
  readonly apiVersion: ApiVersion;
}

/** Opens the embedded Excel beside the release, the pane from the release, as the Excel of that version. */
export async function openPackaged({ url, tls, apiVersion }: Packaged): Promise<OpenPackaged> {
  const trust = `--ignore-certificate-errors-spki-list=${tls.fingerprint}`;
  const browser = await chromium.launch({ executablePath: browserPath(), args: [...BROWSER_ARGS, trust] });
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: "vi-VN" });
  const [requests, refused]: [string[], string[]] = [[], []];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => refused.push(String(error)));
  page.on("console", (line) => {
    if (/Content.Security.Policy|TrustedScript|refused/i.test(line.text())) refused.push(line.text());
  });
  await stubCdn(page);
  await page.addInitScript(readFileSync(resolve(root, "dist/host/pane-shim.js"), "utf8"));
  await page.goto(`${url.origin}/excel/index.html?pane=${url.pathname}taskpane.html`);
  const pane = page.frameLocator("iframe");
  await pane.locator("#container > *").first().waitFor();
  await page.evaluate((version) => {
    const excel = window.embeddedExcel;
    if (excel) excel.switches.apiVersion = version;
    excel?.reloadPane();
  }, apiVersion);
  await pane.getByRole("button", { name: "Bắt đầu" }).waitFor();
  return { page, pane, requests, refused, close: () => browser.close() };
}

/** Microsoft's site, answered with the same files from this disk. */
async function stubCdn(page: Page): Promise<void> {
  await page.route("https://appsforoffice.microsoft.com/**", (route) => {
    const path = new URL(route.request().url()).pathname.replace(/^\/lib\/1\/hosted\//, "");
    return route.fulfill({ path: resolve(officeJs, path) });
  });
}
