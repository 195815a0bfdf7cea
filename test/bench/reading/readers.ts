import { inflateRawSync } from "node:zlib";
import { read } from "@e965/xlsx";
import { Workbook } from "exceljs";
import { inflateSync } from "fflate";
import { nativeInflation } from "../../../src/cli/native-inflation";
import { createWorkbookReading, readWorkbook } from "../../../src/files/read-workbook";
import { neededParts } from "./needed-parts";
import { sheetJsOff } from "./sheet-js-off";

type Reader = (bytes: Uint8Array, index: number) => unknown;

export const pureInflate = "limit: fflate inflates the needed parts";

/** Every way of reading, by the name it has in the table; each is made ready for these files. */
export const readers: Readonly<Record<string, (files: readonly Uint8Array[]) => Reader>> = {
  "limit: zlib inflates the needed parts": (files) => {
    const parts = files.map(neededParts);
    return (_, at) => parts[at]?.map(({ data }) => inflateRawSync(data));
  },
  [pureInflate]: (files) => {
    const parts = files.map(neededParts);
    return (_, at) => parts[at]?.map(({ data, size }) => inflateSync(data, { out: new Uint8Array(size) }));
  },
  "ours on the command line (zlib), from file to file": () =>
    createWorkbookReading({ onlyForms: true }, nativeInflation),
  "ours in the pane (fflate), from file to file": () => createWorkbookReading({ onlyForms: true }),
  "ours in the pane (fflate), each file alone": () => (bytes) => readWorkbook(bytes),
  "SheetJS, dense, all off": () => (bytes) => read(bytes, sheetJsOff),
  exceljs: () => (bytes) => new Workbook().xlsx.load(bytes.slice().buffer),
};
