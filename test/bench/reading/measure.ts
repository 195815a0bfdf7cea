import { inflateRawSync } from "node:zlib";
import { read } from "@e965/xlsx";
import { Workbook } from "exceljs";
import { inflateSync } from "fflate";
import { nativeInflation } from "../../../src/cli/native-inflation";
import { createWorkbookReading, readWorkbook } from "../../../src/files/read-workbook";
import { median } from "../median";
import { formsAtHand } from "./forms-at-hand";
import { openpyxlMs } from "./openpyxl";
import { neededParts } from "./needed-parts";
import { sheetJsOff } from "./sheet-js-off";
import { wrongCells } from "./wrong-cells";

/** One way of reading: median milliseconds a file, and against pure fflate inflate in the same run. */
export interface ReadingLine {
  readonly reader: string;
  readonly msPerFile: number;
  readonly timesInflate: number;
  /** Cells that differ from what was written; null where they are not counted. */
  readonly wrongCells: number | null;
}

type Reader = (bytes: Uint8Array, index: number) => unknown;

/** All readers over the same files in memory, interleaved, one thread; the first round warms up and is not counted. */
export async function measureReading(count = 1000, rounds = 7): Promise<readonly ReadingLine[]> {
  const { forms, files } = await formsAtHand(count);
  const readers = readersOf(files);
  const times = new Map<string, number[]>(readers.map(([name]) => [name, []]));
  for (let round = 0; round <= rounds; round++)
    for (const [name, reader] of readers) {
      const ms = await timeOf(files, reader);
      if (round > 0) times.get(name)?.push(ms / count);
    }
  const base = median(times.get(pureInflate) ?? []);
  const wrong = wrongCells(files, forms);
  const python = openpyxlMs(files);
  const lines = readers.map(([reader]) => {
    const msPerFile = median(times.get(reader) ?? []);
    const isOurs = reader.startsWith("ours");
    return { reader, msPerFile, timesInflate: msPerFile / base, wrongCells: isOurs ? wrong : null };
  });
  if (python === null) return lines;
  return [
    ...lines,
    { reader: openpyxlLine, msPerFile: python, timesInflate: python / base, wrongCells: null },
  ];
}

const openpyxlLine = "openpyxl (Python), read only, values only, 50 of the files";

const pureInflate = "limit: fflate inflates the needed parts";

function readersOf(files: readonly Uint8Array[]): readonly (readonly [string, Reader])[] {
  const parts = files.map(neededParts);
  const reading = createWorkbookReading({ onlyForms: true }, nativeInflation);
  const portable = createWorkbookReading({ onlyForms: true });
  return [
    ["limit: zlib inflates the needed parts", (_, at) => parts[at]?.map(({ data }) => inflateRawSync(data))],
    [
      pureInflate,
      (_, at) => parts[at]?.map(({ data, size }) => inflateSync(data, { out: new Uint8Array(size) })),
    ],
    ["ours on the command line (zlib), from file to file", reading],
    ["ours in the pane (fflate), from file to file", portable],
    ["ours in the pane (fflate), each file alone", (bytes) => readWorkbook(bytes)],
    ["SheetJS, dense, all off", (bytes) => read(bytes, sheetJsOff)],
    ["exceljs", (bytes) => new Workbook().xlsx.load(bytes.slice().buffer)],
  ];
}

async function timeOf(files: readonly Uint8Array[], reader: Reader): Promise<number> {
  globalThis.gc?.();
  const started = performance.now();
  for (const [index, file] of files.entries()) {
    const done = reader(file, index);
    if (done instanceof Promise) await done;
  }
  return performance.now() - started;
}
