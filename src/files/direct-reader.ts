import type { FormFileReader } from "../app/ports";
import { readWorkbook } from "./read-workbook";
import { sourceBytes } from "./source-bytes";

/** Reads files where the code runs, for the command line and tests. */
export function createDirectReader(): FormFileReader {
  return {
    read: async (file) => {
      const bytes = await sourceBytes(file);
      return bytes.ok ? readWorkbook(bytes.value) : bytes;
    },
  };
}
