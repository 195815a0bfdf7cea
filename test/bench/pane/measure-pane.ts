import { rmSync } from "node:fs";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { openEmbeddedExcel, type OpenPage } from "../../browser/support/open-page";
import { manyFiles } from "./many-files";
import { useProductionPane } from "./production-pane";

/** How the pane behaved while files came in. */
export interface PaneLine {
  readonly files: number;
  /** Milliseconds from picking to the sentence that all is read. */
  readonly readMs: number;
  /** The longest task of the main thread in that time, milliseconds; 0 when none was over 50. What the browser does before it tells of the picked files is its own, and so is what Excel does once the register is being kept. */
  readonly longestTaskMs: number;
  readonly tasksOver50Ms: number;
}

/** How quickly a stop was obeyed, and that it kept what was read. */
export interface StopLine {
  readonly files: number;
  readonly read: number;
  readonly stopMs: number;
}

/** What the page notes for the measurement. */
interface Notes {
  tasks: { start: number; ms: number }[];
  picked: number;
  ended: number;
  /** When the first request reached the embedded Excel, which works on the same thread. */
  kept: number;
}

declare global {
  interface Window {
    paneNotes?: Notes;
  }
}

/** Files as paths, so that the browser reads them itself: what a test hands over as bytes costs the page seconds. */
async function onDisk(files: Awaited<ReturnType<typeof manyFiles>>): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), "cchc-pane-"));
  process.once("exit", () => rmSync(folder, { recursive: true }));
  return Promise.all(
    files.map(async ({ name, buffer }) => {
      await writeFile(join(folder, name), buffer);
      return join(folder, name);
    }),
  );
}

/** Reads `count` files into a fresh pane, and then stops another such reading half way. */
export async function measurePane(
  count: number,
): Promise<{ readonly line: PaneLine; readonly stop: StopLine }> {
  const files = await onDisk(await manyFiles(count));
  const line = await withPane((frame, open) => readAll(frame, open, files));
  const stop = await withPane((frame, open) => stopHalfWay(frame, open, files));
  return { line, stop };
}

async function withPane<T>(work: (frame: Frame, open: OpenPage) => Promise<T>): Promise<T> {
  const open = await openEmbeddedExcel();
  try {
    await useProductionPane(open);
    await open.pane.getByRole("button", { name: "Bắt đầu" }).click();
    await open.pane.getByRole("tab", { name: "Tổng hợp" }).click();
    const frame = open.page.frames()[1];
    if (!frame) throw new Error("The pane has no frame");
    await frame.waitForTimeout(2000);
    return await work(frame, open);
  } finally {
    await open.close();
  }
}

/** Notes long tasks, the moment files are picked, and the moment the pane says that reading ended. */
async function takeNotes(frame: Frame): Promise<void> {
  await frame.evaluate(() => {
    const notes: Notes = { tasks: [], picked: 0, ended: 0, kept: 0 };
    window.paneNotes = notes;
    const observer = new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries())
        notes.tasks.push({ start: startTime, ms: duration });
    });
    observer.observe({ type: "longtask" });
    document.addEventListener("change", () => (notes.picked ||= performance.now()), true);
    const counters = window.parent.embeddedExcel?.counters;
    const begin = counters?.begin.bind(counters);
    if (counters && begin)
      counters.begin = (...batch) => {
        notes.kept ||= performance.now();
        begin(...batch);
      };
    new MutationObserver(() => {
      if (notes.ended === 0 && /Đã (đọc xong|dừng)/.test(document.body.textContent ?? ""))
        notes.ended = performance.now();
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
}

async function readAll(frame: Frame, { pane }: OpenPage, files: readonly string[]): Promise<PaneLine> {
  await takeNotes(frame);
  await pane.locator('input[type="file"]').setInputFiles([...files]);
  await pane.getByText("Đã đọc xong").waitFor({ timeout: 300_000 });
  await pane.getByText("19/19 đơn vị đã báo cáo").waitFor();
  const { tasks, picked, ended, kept } = await notesOf(frame);
  const during = tasks
    .filter(({ start, ms }) => start + ms > picked && start < Math.min(ended, kept))
    .map(({ start, ms }) => ms - Math.max(0, picked - start))
    .filter((ms) => ms > 50);
  return {
    files: files.length,
    readMs: ended - picked,
    longestTaskMs: Math.max(0, ...during),
    tasksOver50Ms: during.length,
  };
}

async function stopHalfWay(frame: Frame, { pane }: OpenPage, files: readonly string[]): Promise<StopLine> {
  await takeNotes(frame);
  await pane.locator('input[type="file"]').setInputFiles([...files]);
  await pane.getByRole("button", { name: "Dừng" }).waitFor({ timeout: 60_000 });
  const clicked = await frame.evaluate(() => {
    const stop = [...document.querySelectorAll("button")].find(({ textContent }) => textContent === "Dừng");
    const now = performance.now();
    stop?.click();
    return now;
  });
  await pane.getByText(/Đã dừng/).waitFor();
  const { ended } = await notesOf(frame);
  const sentence = (await pane.getByText(/Đã dừng/).textContent()) ?? "";
  const read = Number((/đọc ([\d.]+) tệp/.exec(sentence)?.[1] ?? "0").replaceAll(".", ""));
  return { files: files.length, read, stopMs: ended - clicked };
}

async function notesOf(frame: Frame): Promise<Notes> {
  const notes = await frame.evaluate(() => window.paneNotes);
  if (!notes) throw new Error("Nothing was noted");
  return notes;
}
