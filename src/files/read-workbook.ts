import type { FileFailure } from "../app/ports";
import type { WorkbookGrid } from "../domain/cell-value";
import { err, ok, type Result } from "../domain/result";
import { classify } from "./read/classify";
import { noProperties, readFileProperties, type FileProperties } from "./read/file-properties";
import { portableInflation, type Inflation } from "./read/inflation";
import { limits } from "./read/limits";
import { cachedPart, linksOf, openPart, scanPart, type PackageFile } from "./read/package-parts";
import { readingMany, readingOnce, type Reading } from "./read/reading";
import { Refusal, refuse } from "./read/refusal";
import type { Relationship } from "./read/relationships";
import { sharedStringsOf, type SharedStrings } from "./read/shared-strings";
import { readWorkbookPart } from "./read/workbook-part";
import { readSheets } from "./read/workbook-sheets";
import { newRoom } from "./read/zip-part";
import { readZipDirectory, type ZipDirectory } from "./read/zip-directory";

/** What of a file is wanted besides its grids, and what not. */
export interface ReadingWishes {
  /** Sheets whose first cell is no mark of ours come without rows. */
  readonly onlyForms?: boolean;
  readonly properties?: boolean;
}

/** Reads one file's bytes. */
export type WorkbookReading = (bytes: Uint8Array) => Result<WorkbookGrid, FileFailure>;

/**
 * Every sheet of an .xlsx of any producer as a grid of raw values with its formulas, merged areas and hidden rows and columns;
 * strings are what the file says. A file that is not
 * whole, not an .xlsx or beyond the limits is refused as a whole with its code, never read in part (ECMA-376, OPC).
 */
export function readWorkbook(bytes: Uint8Array): Result<WorkbookGrid, FileFailure> {
  return readFile(bytes, readingOnce(portableInflation), { properties: true });
}

/**
 * A reader for many files made from one template: it reads each as `readWorkbook` does, and what the file before had too
 * is not read again. It keeps at most some 2 MB, and no file.
 */
export function createWorkbookReading(
  wishes: ReadingWishes = {},
  inflation: Inflation = portableInflation,
): WorkbookReading {
  const reading = readingMany(inflation);
  return (bytes) => readFile(bytes, reading, wishes);
}

function readFile(
  bytes: Uint8Array,
  reading: Reading,
  wishes: ReadingWishes,
): Result<WorkbookGrid, FileFailure> {
  try {
    const kind = bytes.length > limits.fileBytes ? "tooLarge" : classify(bytes);
    if (kind !== "zip") return err({ kind: "file", code: kind });
    const allowance = { bytes: limits.allPartsBytes };
    return ok(readPackage({ bytes, directory: readZipDirectory(bytes), reading, allowance }, wishes));
  } catch (error) {
    if (error instanceof Refusal) return err({ kind: "file", code: error.code });
    throw error;
  }
}

function readPackage(
  file: PackageFile,
  { onlyForms = false, properties = false }: ReadingWishes,
): WorkbookGrid {
  const { slots } = file.reading;
  const packageLinks = linksOf(file, "", slots.packageLinks);
  const path = workbookPath(file.directory, packageLinks);
  const { sheets, uses1904 } = cachedPart(file, { path, slot: slots.workbook }, (part) =>
    readWorkbookPart(scanPart(part)),
  );
  if (sheets.length === 0) refuse("noWorkbook");
  const links = linksOf(file, path, slots.workbookLinks);
  const context = { sharedString: lazyStrings(file, links), uses1904 };
  const grids = readSheets(sheets, { file, links, context, onlyForms });
  const known = properties ? { properties: propertiesOf(file, packageLinks) } : {};
  return { sheets: grids, uses1904, ...known };
}

/** Path of the workbook's main part; what has none is another kind of file. */
function workbookPath(directory: ZipDirectory, links: readonly Relationship[]): string {
  const main = links.find((link) => link.type === "officeDocument")?.target;
  const path = main ?? "xl/workbook.xml";
  if (path.toLowerCase().endsWith(".bin")) return refuse("xlsb");
  return directory.has(path.toLowerCase()) ? path : refuse(codeWithoutWorkbook(directory));
}

function codeWithoutWorkbook(directory: ZipDirectory): FileFailure["code"] {
  if (directory.has("xl/workbook.bin")) return "xlsb";
  return [...directory.keys()].some((name) => name.startsWith("xl/")) ? "noWorkbook" : "notXlsx";
}

/** Shared strings are read when the first cell asks for one. */
function lazyStrings(file: PackageFile, links: readonly Relationship[]): SharedStrings {
  const { slots } = file.reading;
  const path = links.find((link) => link.type === "sharedStrings")?.target;
  let strings: SharedStrings | null = null;
  return (index) => {
    if (path === undefined) return undefined;
    const place = { path, slot: slots.sharedStrings, room: newRoom };
    strings ??= cachedPart(file, place, (part) => sharedStringsOf(part, file.reading));
    return strings(index);
  };
}

function propertiesOf(file: PackageFile, links: readonly Relationship[]): FileProperties {
  const path = links.find((link) => link.type === "core-properties")?.target;
  if (path === undefined || !file.directory.has(path.toLowerCase())) return noProperties;
  const part = openPart(file, path);
  return readFileProperties(() => scanPart(part));
}
