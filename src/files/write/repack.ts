import { unzipSync, zipSync, strToU8, type Zippable } from "fflate";

/** Document properties without author, program or time. */
const coreProperties =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>';

/**
 * The same parts zipped again without times, folders and document properties: exceljs stamps both, so that one input
 * would give a different file each second.
 */
export function repack(file: Uint8Array): Uint8Array {
  const parts: Zippable = {
    ...unzipSync(file, { filter: ({ name }) => !name.endsWith("/") }),
    "docProps/core.xml": strToU8(coreProperties),
  };
  return zipSync(parts, { level: 6, mtime: new Date(1980, 0, 1) });
}
