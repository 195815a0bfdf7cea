import { chromium, type Browser, type Page } from "playwright-core";
import { BROWSER_ARGS, browserPath } from "../../../browser/support/open-page";
import { buildPanes } from "./build-panes";
import { openedPanes, paneKeys, type OpenedPane, type PaneKey } from "./opened-panes";
import { servePanes } from "./serve-panes";
import { readOpening, watchOpening, type Opening } from "./watch-opening";

/** How many times slower the processor is made. */
export const slownesses = [1, 4] as const;
export type Slowness = (typeof slownesses)[number];

/** One opening of one pane. */
export interface OpeningRun {
  readonly pane: PaneKey;
  readonly slowness: Slowness;
  readonly opening: Opening;
}

const quietMs = 500;

/** Opens every pane in turn, `rounds` times; one round before warms up and is not counted. */
export async function measureOpening(rounds: number): Promise<readonly OpeningRun[]> {
  const server = await servePanes(await buildPanes());
  const browser = await chromium.launch({ executablePath: browserPath(), args: BROWSER_ARGS });
  const runs: OpeningRun[] = [];
  try {
    for (let round = 0; round <= rounds; round++)
      for (const slowness of slownesses)
        for (const pane of paneKeys) {
          const opening = await openOnce(browser, server.address, { ...openedPanes[pane], slowness });
          if (round > 0) runs.push({ pane, slowness, opening });
        }
    return runs;
  } finally {
    await browser.close();
    server.close();
  }
}

interface Order extends OpenedPane {
  readonly slowness: Slowness;
}

/** A browser that remembers nothing, the embedded Excel at rest in it, then the pane. */
async function openOnce(browser: Browser, address: string, order: Order): Promise<Opening> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: "vi-VN" });
  try {
    const page = await context.newPage();
    await page.addInitScript(watchOpening, { button: order.button, storage: order.storage });
    await page.goto(`${address}?pane=blank.html`);
    await page.waitForFunction(() => window.embeddedExcel !== undefined);
    await page.waitForTimeout(quietMs);
    await slowDown(page, order.slowness);
    return await openPane(page, new URL(order.page, address).href);
  } finally {
    await context.close();
  }
}

async function slowDown(page: Page, rate: Slowness): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate });
}

async function openPane(page: Page, address: string): Promise<Opening> {
  await page.evaluate((pane) => {
    const frame = document.querySelector("iframe");
    const { search } = new URL(frame?.src ?? "");
    if (frame) frame.src = pane + search;
  }, address);
  await page.frameLocator("iframe").getByRole("button").first().waitFor();
  const frame = page.frames().find((each) => each.url().startsWith(address));
  if (!frame) throw new Error(`${address} was not opened`);
  await frame.waitForFunction(() => (window.openingNotes?.interactive ?? 0) > 0);
  await frame.waitForTimeout(quietMs);
  return frame.evaluate(readOpening);
}
