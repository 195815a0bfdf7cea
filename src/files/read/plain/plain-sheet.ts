import type { Area } from "../../../domain/address";
import { hiddenParts, type ColumnSpan } from "../sheet-shape";
import type { Allowance } from "../sheet-grid";
import { afterMerges, type SheetPart } from "../sheet-part";
import type { Part } from "../zip-part";
import { readPlainColumns, readPlainMerges } from "./plain-shape";
import { isNamed } from "./byte-attribute";
import { endTag, nextTag, skipElement } from "./byte-scan";
import { CellScan, type Texts } from "./cell-scan";
import { readPlainRows } from "./plain-rows";
import { plainLetters } from "./text-source";
import { skipBlanks } from "./xml-bytes";

/**
 * Reads a sheet of plain XML straight from its bytes; null when anything in it is not plain, or is too much, and the
 * general reader (`readSheetPart`) shall judge. What both read, they read alike. The allowance is counted down only by what is read.
 */
export function readPlainSheet(part: Part, texts: Texts, allowance: Allowance): SheetPart | null {
  const sheet: PlainSheet = {
    scan: new CellScan(part, texts, allowance),
    merges: [],
    hidden: [],
    met: new Set(),
    isOver: false,
  };
  const { scan } = sheet;
  if (nextTag(scan) !== "open" || !isNamed(scan, "worksheet") || endTag(scan) !== "open") return null;
  if (!readElements(sheet, allowance.merges) || !sheet.met.has("sheetData")) return null;
  if (!texts.isCleanText(part.bytes, scan.at)) return null;
  allowance.cells = scan.cellsLeft;
  allowance.rows = scan.rowsLeft;
  allowance.merges -= sheet.merges.length;
  const { rows, typedRows, hiddenRows } = scan;
  return { rows, formulas: typedRows, merges: sheet.merges, ...hiddenParts(rows, hiddenRows, sheet.hidden) };
}

interface PlainSheet {
  readonly scan: CellScan;
  merges: readonly Area[];
  hidden: readonly ColumnSpan[];
  /** Names of the children met: none that is read stands there twice. */
  readonly met: Set<string>;
  /** Nothing that follows is wanted. */
  isOver: boolean;
}

function readElements(sheet: PlainSheet, mergesAllowed: number): boolean {
  const { scan } = sheet;
  while (!sheet.isOver) {
    const event = nextTag(scan);
    if (event === "close") return isAtEnd(scan);
    if (event === "declined" || !readElement(sheet, mergesAllowed)) return false;
  }
  return true;
}

/** One child of the root; a prefixed one may be any of them, so the general reader takes it. */
function readElement(sheet: PlainSheet, mergesAllowed: number): boolean {
  const { scan } = sheet;
  const name = plainLetters(scan.bytes, scan.nameStart, scan.nameEnd);
  if (name === null || name.includes(":")) return false;
  sheet.isOver = afterMerges.has(name);
  if (sheet.isOver) return endTag(scan) !== "declined";
  if (sheet.met.has(name)) return false;
  sheet.met.add(name);
  if (name === "sheetData") return readData(sheet);
  if (name === "cols") return isRead((sheet.hidden = readPlainColumns(scan) ?? nothing));
  if (name === "mergeCells") return isRead((sheet.merges = readPlainMerges(scan, mergesAllowed) ?? nothing));
  return skipElement(scan);
}

/** Stands for what could not be read. */
const nothing: readonly never[] = [];

function isRead(found: readonly unknown[]): boolean {
  return found !== nothing;
}

function readData(sheet: PlainSheet): boolean {
  const { scan } = sheet;
  const event = endTag(scan);
  if (event !== "open") return event === "empty";
  scan.row = -1;
  if (!readPlainRows(scan)) return false;
  sheet.isOver = scan.isUnwanted;
  return sheet.isOver || nextTag(scan) === "close";
}

/** Only blanks may stand behind the root. */
function isAtEnd(scan: CellScan): boolean {
  skipBlanks(scan);
  return scan.open.length === 0 && scan.at === scan.size;
}
