import { isNamed } from "./byte-attribute";
import { endTag, nextTag } from "./byte-scan";
import type { CellScan } from "./cell-scan";
import { cellTypes, readText, readValue } from "./plain-value";

const less = 60;
const greater = 62;
const slash = 47;
const c = 99;
const f = 102;
const v = 118;

/** Reads what stands in a cell: `f`, then `v` or `is`, each at most once, and the end of the cell. */
export function readContent(scan: CellScan): boolean {
  const { bytes } = scan;
  if (bytes[scan.at] === less && bytes[scan.at + 1] === f && !readFormula(scan)) return false;
  const { at } = scan;
  if (bytes[at] !== less || bytes[at + 1] === slash) return passClose(scan, c);
  if (bytes[at + 1] !== v) return readInline(scan) && passClose(scan, c);
  scan.at = at + 3;
  if (bytes[at + 2] === slash) return readNothing(scan) && passClose(scan, c);
  return bytes[at + 2] === greater && readValue(scan) && passClose(scan, v) && passClose(scan, c);
}

/** A formula as "=…"; one whose text stands with another cell is "=". */
function readFormula(scan: CellScan): boolean {
  const hasAttributes = scan.bytes[scan.at + 2] !== greater;
  if (!hasAttributes) scan.at += 3;
  else if (nextTag(scan) === "declined" || !isNamed(scan, "f")) return false;
  const event = hasAttributes ? endTag(scan) : "open";
  if (event === "empty") scan.formula = "=";
  if (event !== "open") return event === "empty";
  if (hasAttributes) scan.open.pop();
  scan.formula = readText(scan, scan.formulaTexts);
  return passClose(scan, f);
}

/** `<v/>`: text of no letters, and no number. */
function readNothing(scan: CellScan): boolean {
  scan.at++;
  if (scan.type === cellTypes.text) scan.value = "";
  return scan.bytes[scan.at - 1] === greater && scan.type <= cellTypes.text;
}

/** `is` with one `t`; runs are left to the general reader. */
function readInline(scan: CellScan): boolean {
  if (nextTag(scan) !== "open" || !isNamed(scan, "is") || endTag(scan) !== "open") return false;
  if (nextTag(scan) !== "open" || !isNamed(scan, "t")) return false;
  const event = endTag(scan);
  if (event === "declined") return false;
  scan.value = event === "empty" ? "" : readText(scan, scan.texts);
  return (event === "empty" || nextTag(scan) === "close") && nextTag(scan) === "close";
}

/** Goes past the end of an element of one letter. */
function passClose(scan: CellScan, letter: number): boolean {
  const { bytes, at } = scan;
  scan.at = at + 4;
  return (
    bytes[at] === less && bytes[at + 1] === slash && bytes[at + 2] === letter && bytes[at + 3] === greater
  );
}
