import type { FileFailure } from "../app/ports";
import type { SheetGrid, WorkbookGrid } from "../domain/cell-value";
import { err, ok, type Result } from "../domain/result";
import type { CellContext } from "./read/cell-content";
import { classify } from "./read/classify";
import { limits } from "./read/limits";
import { readRelationships, scanPart, type PackageFile, type Relationship } from "./read/package-parts";
import { Refusal, refuse } from "./read/refusal";
import { readSharedStrings } from "./read/shared-strings";
import { readSheetPart } from "./read/sheet-part";
import { readWorkbookPart } from "./read/workbook-part";
import { readZipDirectory, type ZipDirectory } from "./read/zip-directory";

/**
 * Every sheet of an .xlsx of any producer as a grid of raw values with its formulas, merged areas and hidden rows and columns;
 * strings are what the file says. A file that is not
 * whole, not an .xlsx or beyond the limits is refused as a whole with its code, never read in part (ECMA-376, OPC).
 */
export function readWorkbook(bytes: Uint8Array): Result<WorkbookGrid, FileFailure> {
  try {
    const kind = bytes.length > limits.fileBytes ? "tooLarge" : classify(bytes);
    return kind === "zip" ? ok(readPackage(bytes)) : err({ kind: "file", code: kind });
  } catch (error) {
    if (error instanceof Refusal) return err({ kind: "file", code: error.code });
    throw error;
  }
}

function readPackage(bytes: Uint8Array): WorkbookGrid {
  const file: PackageFile = { bytes, directory: readZipDirectory(bytes) };
  const path = workbookPath(file);
  const { sheets, uses1904 } = readWorkbookPart(scanPart(file, path));
  if (sheets.length === 0) refuse("noWorkbook");
  const links = readRelationships(file, path);
  const context: CellContext = { sharedString: lazyStrings(file, links), uses1904 };
  const allowance = { cells: limits.cells, rows: limits.rows, merges: limits.merges };
  const grids = sheets.map(({ name, relationshipId }): SheetGrid => {
    const link = links.find((other) => other.id === relationshipId) ?? refuse("damaged");
    if (link.type !== "worksheet") return { name, rows: [] };
    return { name, ...readSheetPart(scanPart(file, link.target), context, allowance) };
  });
  return { sheets: grids, uses1904 };
}

/** Path of the workbook's main part; what has none is another kind of file. */
function workbookPath(file: PackageFile): string {
  const main = readRelationships(file, "").find((link) => link.type === "officeDocument")?.target;
  const path = main ?? "xl/workbook.xml";
  if (path.toLowerCase().endsWith(".bin")) return refuse("xlsb");
  return file.directory.has(path.toLowerCase()) ? path : refuse(codeWithoutWorkbook(file.directory));
}

function codeWithoutWorkbook(directory: ZipDirectory): FileFailure["code"] {
  if (directory.has("xl/workbook.bin")) return "xlsb";
  return [...directory.keys()].some((name) => name.startsWith("xl/")) ? "noWorkbook" : "notXlsx";
}

function lazyStrings(file: PackageFile, links: readonly Relationship[]): CellContext["sharedString"] {
  let strings: readonly string[] | null = null;
  return (index) => {
    const path = links.find((link) => link.type === "sharedStrings")?.target;
    strings ??= path === undefined ? [] : readSharedStrings(scanPart(file, path));
    return strings[index];
  };
}
