import { metadataSheetName } from "../../domain/form/columns";
import { rawText } from "../../domain/form/read-value";
import type { RawValue, SheetGrid } from "../../domain/cell-value";
import type { CellContext } from "./cell-content";
import { limits } from "./limits";
import { entryOf, openPart, scanPart, type PackageFile } from "./package-parts";
import { readPlainSheet } from "./plain/plain-sheet";
import { refuse } from "./refusal";
import type { Relationship } from "./relationships";
import type { Allowance } from "./sheet-grid";
import { linkedSheets, type LinkedSheet } from "./sheet-links";
import { readSheetPart, type SheetPart } from "./sheet-part";
import type { WorkbookPart } from "./workbook-part";
import { isOversized } from "./zip-part";

/** What reading the sheets of one workbook needs. */
export interface SheetsToRead {
  readonly file: PackageFile;
  readonly links: readonly Relationship[];
  readonly context: CellContext;
  /** Of sheets that are no part of a form only the names are wanted. */
  readonly onlyForms: boolean;
}

/** All sheets in tab order; chart sheets have no rows. */
export function readSheets(
  sheets: WorkbookPart["sheets"],
  { file, links, context, onlyForms }: SheetsToRead,
): readonly SheetGrid[] {
  const allowance = { cells: limits.cells, rows: limits.rows, merges: limits.merges };
  const linked = linkedSheets(sheets, links);
  judgeTotal(file, linked);
  return linked.map(({ name, path }): SheetGrid => {
    if (path === null) return { name, rows: [] };
    const isWanted = onlyForms && name.toLowerCase() !== metadataSheetName ? isMark : isAny;
    const sheet = readSheet(file, path, { context, allowance, isWanted });
    return isWanted(sheet.rows[0]?.[0] ?? null) ? { name, ...sheet } : { name, rows: [] };
  });
}

/** Sheets that are too large together are refused before the first is inflated. */
function judgeTotal(file: PackageFile, sheets: readonly LinkedSheet[]): void {
  let left = file.allowance.bytes;
  for (const { path } of sheets) {
    if (path === null) continue;
    const entry = entryOf(file, path);
    if (isOversized(entry) || (left -= entry.size) < 0) refuse("unsafe");
  }
}

interface SheetReading {
  readonly context: CellContext;
  readonly allowance: Allowance;
  readonly isWanted: (firstCell: RawValue) => boolean;
}

function readSheet(
  file: PackageFile,
  path: string,
  { context, allowance, isWanted }: SheetReading,
): SheetPart {
  const part = openPart(file, path);
  const { texts, formulaTexts, inflation } = file.reading;
  const { sharedString } = context;
  const { isCleanText } = inflation;
  const plain = readPlainSheet(part, { texts, formulaTexts, sharedString, isCleanText, isWanted }, allowance);
  return plain ?? readSheetPart(scanPart(part), context, allowance);
}

/** R01, R05: the first cell of a form's sheets says what they are. */
function isMark(firstCell: RawValue): boolean {
  const mark = rawText(firstCell);
  return mark.startsWith("cchc:") || mark === "format";
}

function isAny(): boolean {
  return true;
}
