import { compressedPart } from "../../../src/files/read/zip-part";
import { readZipDirectory } from "../../../src/files/read/zip-directory";

/** A part as it stands in the file, and its size once inflated. */
export interface CompressedPart {
  readonly data: Uint8Array;
  readonly size: number;
}

/** Parts that hold what is wanted of a form. */
const needed = /^_rels\/\.rels$|^xl\/(workbook\.xml|_rels\/|sharedStrings|worksheets\/sheet)/;

/** The parts of a file that any reader of forms has to inflate. */
export function neededParts(file: Uint8Array): readonly CompressedPart[] {
  return [...readZipDirectory(file).values()]
    .filter(({ name }) => needed.test(name))
    .map((entry) => ({ data: compressedPart(file, entry), size: entry.size }));
}
