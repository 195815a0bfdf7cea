import { unzipSync, zipSync, strToU8, type Zippable } from "fflate";

/** What a file says of itself besides its contents. */
export interface DocumentProperties {
  readonly title: string;
  readonly author: string;
}

/**
 * The same parts zipped again without times and folders, with no document properties but those given: the libraries stamp
 * both, so that one input would give a different file each second.
 */
export function repack(file: Uint8Array, properties: DocumentProperties | null = null): Uint8Array {
  const parts: Zippable = {
    ...unzipSync(file, { filter: ({ name }) => !name.endsWith("/") }),
    "docProps/core.xml": strToU8(coreProperties(properties)),
  };
  return zipSync(parts, { level: 6, mtime: new Date(1980, 0, 1) });
}

const namespaces =
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"';

function coreProperties(properties: DocumentProperties | null): string {
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  if (properties === null) return `${head}<cp:coreProperties ${namespaces}/>`;
  const title = `<dc:title>${escaped(properties.title)}</dc:title>`;
  const author = `<dc:creator>${escaped(properties.author)}</dc:creator>`;
  return `${head}<cp:coreProperties ${namespaces}>${title}${author}</cp:coreProperties>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
