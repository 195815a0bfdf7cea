import { element } from "./dom";
import { TEXTS } from "./texts";
import type { WorkbookModel } from "../model/workbook-model";
import { readXlsx } from "../xlsx/read-xlsx";
import { writeXlsx } from "../xlsx/write-xlsx";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** What the page must be told when another workbook is in front. */
export interface BookWatcher {
  /** The add-in starts anew with every workbook, as in Excel. */
  opened(bookName: string): void;
  tell(message: string): void;
  warn(message: string): void;
}

/** Opening, saving and starting workbooks. */
export class BookFiles {
  private fileName = `${TEXTS.newBookName}.xlsx`;

  constructor(
    private readonly model: WorkbookModel,
    private readonly watcher: BookWatcher,
  ) {}

  newBook(): void {
    this.model.reset();
    this.fileName = `${TEXTS.newBookName}.xlsx`;
    this.watcher.opened(TEXTS.newBookName);
  }

  /** Rejects when the bytes are no .xlsx file; what was open stays open then. */
  async open(bytes: ArrayBuffer, fileName: string): Promise<void> {
    await readXlsx(bytes, this.model);
    this.fileName = fileName;
    this.watcher.opened(fileName.replace(/\.xlsx$/i, ""));
    this.watcher.tell(TEXTS.opened(fileName));
  }

  async pickAndOpen(): Promise<void> {
    const file = await pickFile();
    if (!file) return;
    try {
      await this.open(await file.arrayBuffer(), file.name);
    } catch {
      this.watcher.warn(TEXTS.openFailed(file.name));
    }
  }

  save(): Promise<Uint8Array> {
    return writeXlsx(this.model);
  }

  async saveAndDownload(): Promise<void> {
    download(await this.save(), this.fileName);
    this.watcher.tell(TEXTS.saved(this.fileName));
  }

  /** A new workbook of the add-in gets a window of its own in Excel; this page has one only, so it is handed over as a file. */
  handOver(base64: string): void {
    const name = `${TEXTS.newBookName}.xlsx`;
    download(
      Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)),
      name,
    );
    this.watcher.tell(TEXTS.handedOver(name));
  }
}

function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: TYPE }));
  element("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

function pickFile(): Promise<File | undefined> {
  const input = element("input", { type: "file", accept: `.xlsx,${TYPE}` });
  return new Promise((resolve) => {
    input.addEventListener("change", () => resolve(input.files?.[0]));
    input.addEventListener("cancel", () => resolve(undefined));
    input.click();
  });
}
