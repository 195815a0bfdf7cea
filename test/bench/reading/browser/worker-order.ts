import type { WorkbookReading } from "../../../../src/files/read-workbook";

export type BrowserReader = "ours" | "inflate" | "sheetJs";

/** What the page asks a worker for. */
export type WorkerOrder =
  | { readonly kind: "files"; readonly reader: BrowserReader; readonly files: readonly Uint8Array[] }
  | { readonly kind: "round" }
  | { readonly kind: "grids" };

/** Milliseconds of a round, or what was read. */
export interface WorkerAnswer {
  readonly ms: number;
  readonly grids: readonly ReturnType<WorkbookReading>[] | null;
}
