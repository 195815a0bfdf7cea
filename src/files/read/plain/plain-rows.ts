import { limits } from "../limits";
import { noCells } from "../sheet-grid";
import { nextAttribute } from "./attribute-scan";
import { endTag } from "./byte-scan";
import { digitsAt, isNamed, truthAt } from "./byte-attribute";
import type { CellScan } from "./cell-scan";
import { readPlainCell } from "./plain-cell";
import { skipBlanks } from "./xml-bytes";

const less = 60;
const greater = 62;
const slash = 47;
const c = 99;
const r = 114;
const o = 111;
const w = 119;

/** Reads the rows of a `sheetData` whose tag was just passed, up to its end tag; false when they are left to the general reader. */
export function readPlainRows(scan: CellScan): boolean {
  const { bytes } = scan;
  for (;;) {
    skipBlanks(scan);
    const { at } = scan;
    if (bytes[at] !== less || bytes[at + 1] === slash) return bytes[at] === less;
    if (bytes[at + 1] !== r || bytes[at + 2] !== o || bytes[at + 3] !== w) return false;
    scan.at = at + 4;
    scan.metCount = 0;
    if (!readRow(scan)) return false;
    scan.isUnwanted = scan.row === 0 && !scan.isWanted(scan.cells[0] ?? null);
    if (scan.isUnwanted) return true;
  }
}

/** Rows stand in order and say their number, or the general reader takes them. */
function readRow(scan: CellScan): boolean {
  const before = scan.row;
  const isHidden = readRowHead(scan);
  if (isHidden === null || scan.row <= before || scan.row >= limits.sheetRows) return false;
  if (isHidden) scan.hiddenRows.push(scan.row);
  scan.column = -1;
  scan.cells = scan.typed = [];
  scan.open.push(0);
  const event = endTag(scan);
  if (event === "empty") return true;
  scan.open.pop();
  return event === "open" && readCells(scan) && keepRow(scan);
}

/** Number and hiding of a row; null when either is said in an odd way. */
function readRowHead(scan: CellScan): boolean | null {
  let row = -1;
  let isHidden: boolean | null = false;
  while (nextAttribute(scan)) {
    if (isNamed(scan, "r")) row = digitsAt(scan) - 1;
    else if (isNamed(scan, "hidden")) {
      isHidden = truthAt(scan);
      if (isHidden === null) return null;
    }
  }
  scan.row = row;
  return isHidden;
}

/** The cells of a row and its end tag. */
function readCells(scan: CellScan): boolean {
  const { bytes } = scan;
  while (bytes[scan.at] === less && bytes[scan.at + 1] === c) {
    scan.at += 2;
    if (!readPlainCell(scan)) return false;
  }
  return passRowEnd(scan);
}

function passRowEnd(scan: CellScan): boolean {
  const { bytes, at } = scan;
  scan.at = at + 6;
  const isEnd = bytes[at] === less && bytes[at + 1] === slash && bytes[at + 2] === r;
  return isEnd && bytes[at + 3] === o && bytes[at + 4] === w && bytes[at + 5] === greater;
}

/** A row without a filled cell is not kept; blank rows before a filled one are. */
function keepRow(scan: CellScan): boolean {
  const { rows, typedRows, row, cells } = scan;
  if (cells.length === 0) return true;
  scan.rowsLeft -= row + 1 - rows.length;
  if (scan.rowsLeft < 0) return false;
  while (rows.length < row) {
    rows.push(noCells);
    typedRows.push(noCells);
  }
  rows.push(cells);
  typedRows.push(scan.typed);
  return true;
}
