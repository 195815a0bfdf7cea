import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { chromium, type Page } from "playwright-core";
import { readWorkbook, type WorkbookReading } from "../../../../src/files/read-workbook";
import { BROWSER_ARGS, browserPath } from "../../../browser/support/open-page";
import { bundleScript } from "../../bundle-script";
import { median } from "../../median";
import { formsAtHand } from "../forms-at-hand";
import type { BrowserReader, WorkerAnswer, WorkerOrder } from "./worker-order";

/** Median milliseconds a file of each reader, and the files that a worker of the browser reads otherwise than Node. */
export interface BrowserLines {
  readonly files: number;
  readonly msPerFile: Readonly<Record<BrowserReader, number>>;
  readonly otherFiles: number;
}

const readers: readonly BrowserReader[] = ["inflate", "ours", "sheetJs"];

declare global {
  interface Window {
    askWorker?: (reader: BrowserReader, order: WorkerOrder) => Promise<WorkerAnswer>;
  }
}

/** One worker for each reader over the same files, round by round in turn; the first round warms up and is not counted. */
export async function measureInBrowser(count: number, rounds: number): Promise<BrowserLines> {
  const { files } = await formsAtHand(count);
  const browser = await chromium.launch({ executablePath: browserPath(), args: BROWSER_ARGS });
  try {
    const page = await browser.newPage();
    const script = readFileSync(await bundleScript(join(__dirname, "reading-worker.ts"), "worker"), "utf8");
    await startWorkers(page, script, files);
    const times = new Map<BrowserReader, number[]>(readers.map((reader) => [reader, []]));
    for (let round = 0; round <= rounds; round++)
      for (const reader of readers) {
        const ms = await page.evaluate(oneRound, reader);
        if (round > 0) times.get(reader)?.push(ms / count);
      }
    const medianOf = (reader: BrowserReader): number => median(times.get(reader) ?? []);
    const msPerFile = { inflate: medianOf("inflate"), ours: medianOf("ours"), sheetJs: medianOf("sheetJs") };
    return { files: count, msPerFile, otherFiles: await countOthers(page, files) };
  } finally {
    await browser.close();
  }
}

async function startWorkers(page: Page, script: string, files: readonly Uint8Array[]): Promise<void> {
  const texts = files.map((file) => Buffer.from(file).toString("base64"));
  await page.evaluate(makeWorkers, { script, texts, readers });
}

interface Start {
  readonly script: string;
  readonly texts: readonly string[];
  readonly readers: readonly BrowserReader[];
}

/** Runs in the page. */
async function makeWorkers({ script, texts, readers }: Start): Promise<void> {
  const files = await Promise.all(
    texts.map(async (text) => {
      const whole = await fetch(`data:application/octet-stream;base64,${text}`);
      return new Uint8Array(await whole.arrayBuffer());
    }),
  );
  const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  const workers = new Map(readers.map((reader) => [reader, new Worker(address)]));
  window.askWorker = (reader, order) =>
    new Promise((resolve, reject) => {
      const worker = workers.get(reader);
      if (worker === undefined) return reject(new Error(reader));
      worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.postMessage(order);
    });
  for (const reader of readers) await window.askWorker(reader, { kind: "files", reader, files });
}

async function oneRound(reader: BrowserReader): Promise<number> {
  return (await window.askWorker?.(reader, { kind: "round" }))?.ms ?? 0;
}

/** As JSON, because a browser hands over no more. */
async function countOthers(page: Page, files: readonly Uint8Array[]): Promise<number> {
  const grids = await page.evaluate(async () =>
    JSON.stringify((await window.askWorker?.("ours", { kind: "grids" }))?.grids),
  );
  const read = JSON.parse(grids) as readonly ReturnType<WorkbookReading>[];
  return files.filter((file, at) => !isDeepStrictEqual(asRead(read[at]), asRead(readWorkbook(file)))).length;
}

/** Rows of the form's own sheets: what both readings are asked for. */
function asRead(result: ReturnType<WorkbookReading> | undefined): unknown {
  if (result?.ok !== true) return result ?? null;
  const sheets = result.value.sheets.filter(({ rows }) => rows.length > 0);
  return JSON.parse(JSON.stringify(sheets.map(({ name, rows, formulas }) => ({ name, rows, formulas }))));
}
