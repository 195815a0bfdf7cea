import type { Area } from "../../../domain/address";
import { limits } from "../limits";
import { areaOf, spanOf, type ColumnSpan } from "../sheet-shape";
import { digitsAt, isNamed, truthAt, valueText } from "./byte-attribute";
import { nextAttribute } from "./attribute-scan";
import { endTag, nextTag, type ByteScan } from "./byte-scan";

/** Hidden columns of the `cols` whose name was just read; null when they are left to the general reader. */
export function readPlainColumns(scan: ByteScan): readonly ColumnSpan[] | null {
  const spans: ColumnSpan[] = [];
  let named = 0;
  const isRead = readChildren(scan, "col", () => {
    const column = readColumn(scan);
    if (column === null) return false;
    named += Math.max(1, column.last - column.first + 1);
    if (column.isHidden) spans.push({ first: column.first, last: column.last });
    return named <= limits.sheetColumns;
  });
  return isRead ? spans : null;
}

function readColumn(scan: ByteScan): (ColumnSpan & { readonly isHidden: boolean }) | null {
  let [min, max] = [-1, -1];
  let hidden: boolean | null = false;
  while (nextAttribute(scan)) {
    if (isNamed(scan, "min")) min = digitsAt(scan);
    else if (isNamed(scan, "max")) max = digitsAt(scan);
    else if (isNamed(scan, "hidden")) hidden = truthAt(scan);
  }
  const isOdd = hidden === null || min < 1 || max < 1;
  return isOdd ? null : { ...spanOf(min, max), isHidden: hidden ?? false };
}

/** Merged areas of the `mergeCells` whose name was just read, at most `allowed`; null when they are left to the general reader. */
export function readPlainMerges(scan: ByteScan, allowed: number): readonly Area[] | null {
  const merges: Area[] = [];
  const isRead = readChildren(scan, "mergeCell", () => {
    const area = readMerge(scan);
    if (area !== null) merges.push(area);
    return area !== null && merges.length <= allowed;
  });
  return isRead ? merges : null;
}

function readMerge(scan: ByteScan): Area | null {
  let reference: string | null = null;
  while (nextAttribute(scan)) {
    if (isNamed(scan, "ref")) reference = valueText(scan);
  }
  return reference === null ? null : areaOf(reference);
}

/** Goes over the children, all of one name and without content, and the end tag. */
function readChildren(scan: ByteScan, name: string, visit: () => boolean): boolean {
  const event = endTag(scan);
  if (event !== "open") return event === "empty";
  for (;;) {
    const next = nextTag(scan);
    if (next !== "open") return next === "close";
    if (!isNamed(scan, name) || !visit() || endTag(scan) !== "empty") return false;
  }
}
