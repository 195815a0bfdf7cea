import { read } from "@e965/xlsx";
import { inflateSync } from "fflate";
import { createWorkbookReading } from "../../../../src/files/read-workbook";
import { neededParts, type CompressedPart } from "../needed-parts";
import { sheetJsOff } from "../sheet-js-off";
import type { BrowserReader, WorkerAnswer, WorkerOrder } from "./worker-order";

/** One worker of the browser with one reader: it is given the files once, and then reads them all as often as it is told to. */
let files: readonly Uint8Array[] = [];
let readAll: () => void = () => undefined;

onmessage = ({ data }: MessageEvent<WorkerOrder>) => {
  if (data.kind === "files") {
    files = data.files;
    readAll = readerOf(data.reader);
    answer({ ms: 0, grids: null });
  } else if (data.kind === "grids") {
    answer({ ms: 0, grids: files.map(createWorkbookReading({ onlyForms: true })) });
  } else {
    const started = performance.now();
    readAll();
    answer({ ms: performance.now() - started, grids: null });
  }
};

function answer(done: WorkerAnswer): void {
  postMessage(done);
}

function readerOf(reader: BrowserReader): () => void {
  if (reader === "ours") {
    const reading = createWorkbookReading({ onlyForms: true });
    return () => files.forEach((file) => reading(file));
  }
  if (reader === "sheetJs") return () => files.forEach((file) => read(file, sheetJsOff));
  const parts = files.map(neededParts);
  return () => parts.forEach((each) => each.forEach(inflate));
}

function inflate({ data, size }: CompressedPart): void {
  inflateSync(data, { out: new Uint8Array(size) });
}
