import { inflateRawSync } from "node:zlib";
import { read } from "@e965/xlsx";
import { Workbook } from "exceljs";
import { inflateSync } from "fflate";
import { nativeInflation } from "../../../src/cli/native-inflation";
import { compressedPart } from "../../../src/files/read/zip-part";
import { readZipDirectory } from "../../../src/files/read/zip-directory";
import { createWorkbookReading, readWorkbook } from "../../../src/files/read-workbook";
import { asFiles, differentForms } from "../forms";
import { flavourOf, inFlavour } from "./flavours";
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
  const forms = differentForms(count);
  const written = await asFiles(forms);
  const files = written.map((file, index) => inFlavour(file, flavourOf(index), index));
  const readers = readersOf(files);
  const times = new Map<string, number[]>(readers.map(([name]) => [name, []]));
  for (let round = 0; round <= rounds; round++)
    for (const [name, reader] of readers) {
      const ms = await timeOf(files, reader);
      if (round > 0) times.get(name)?.push(ms / count);
    }
  const base = median(times.get(pureInflate) ?? []);
  const wrong = wrongCells(files, forms);
  return readers.map(([reader]) => {
    const msPerFile = median(times.get(reader) ?? []);
    const isOurs = reader.startsWith("ours");
    return { reader, msPerFile, timesInflate: msPerFile / base, wrongCells: isOurs ? wrong : null };
  });
}

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

const sheetJsOff = {
  type: "array",
  dense: true,
  cellFormula: false,
  cellHTML: false,
  cellText: false,
  cellStyles: false,
} as const;

/** Parts that hold what is wanted of a form. */
const needed = /^_rels\/\.rels$|^xl\/(workbook\.xml|_rels\/|sharedStrings|worksheets\/sheet)/;

function neededParts(file: Uint8Array): readonly { readonly data: Uint8Array; readonly size: number }[] {
  return [...readZipDirectory(file).values()]
    .filter(({ name }) => needed.test(name))
    .map((entry) => ({ data: compressedPart(file, entry), size: entry.size }));
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

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;
}
