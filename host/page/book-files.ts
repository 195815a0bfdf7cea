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
    const bytes = await this.save();
    const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: TYPE }));
    element("a", { href: address, download: this.fileName }).click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    this.watcher.tell(TEXTS.saved(this.fileName));
  }
}

function pickFile(): Promise<File | undefined> {
  const input = element("input", { type: "file", accept: `.xlsx,${TYPE}` });
  return new Promise((resolve) => {
    input.addEventListener("change", () => resolve(input.files?.[0]));
    input.addEventListener("cancel", () => resolve(undefined));
    input.click();
  });
}
