import { unzipSync, zipSync, strToU8, type Unzipped } from "fflate";
import { escapeXml, xmlHead } from "./xml";

/** What a file says of itself besides its contents. */
export interface DocumentProperties {
  readonly title: string;
  readonly author: string;
}

/**
 * The same parts zipped again without times and folders, with no document properties but those given: the libraries stamp
 * both, so that one input would give a different file each second. `complete` adds the parts that the library does not write.
 */
export function repack(
  file: Uint8Array,
  properties: DocumentProperties | null = null,
  complete: (parts: Unzipped) => Unzipped = (parts) => parts,
): Uint8Array {
  const parts = {
    ...unzipSync(file, { filter: ({ name }) => !name.endsWith("/") }),
    "docProps/core.xml": strToU8(coreProperties(properties)),
  };
  return zipSync(complete(parts), { level: 6, mtime: new Date(1980, 0, 1) });
}

const namespaces =
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"';

function coreProperties(properties: DocumentProperties | null): string {
  if (properties === null) return `${xmlHead}<cp:coreProperties ${namespaces}/>`;
  const title = `<dc:title>${escapeXml(properties.title)}</dc:title>`;
  const author = `<dc:creator>${escapeXml(properties.author)}</dc:creator>`;
  return `${xmlHead}<cp:coreProperties ${namespaces}>${title}${author}</cp:coreProperties>`;
}
