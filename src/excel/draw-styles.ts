import type { Area } from "../domain/address";
import type { CellStyle, SheetBlueprint } from "../domain/sheet/blueprint";
import { rectanglesBy } from "../domain/sheet/rectangles";
import { rangeAt } from "./ranges";

type Setter = (range: Excel.Range, key: string) => void;

/** One look property at a time, each over the few rectangles where it is the same: the sheet's most frequent value is set once on the whole. */
const properties: readonly { readonly keyOf: (style: CellStyle) => string; readonly set: Setter }[] = [
  { keyOf: (style) => style.fontName, set: (range, key) => (range.format.font.name = key) },
  { keyOf: (style) => String(style.fontSize), set: (range, key) => (range.format.font.size = Number(key)) },
  { keyOf: (style) => String(style.isBold), set: (range, key) => (range.format.font.bold = key === "true") },
  {
    keyOf: (style) => String(style.isItalic),
    set: (range, key) => (range.format.font.italic = key === "true"),
  },
  { keyOf: (style) => style.fontColor, set: (range, key) => (range.format.font.color = key) },
  { keyOf: (style) => style.fill ?? "", set: setFill },
  { keyOf: (style) => horizontal[style.horizontal], set: setHorizontal },
  { keyOf: (style) => vertical[style.vertical], set: setVertical },
  { keyOf: (style) => String(style.wraps), set: (range, key) => (range.format.wrapText = key === "true") },
  {
    keyOf: (style) => String(style.isLocked),
    set: (range, key) => (range.format.protection.locked = key === "true"),
  },
];

const horizontal = { left: "Left", center: "Center", right: "Right", justify: "Justify" } as const;
const vertical = { top: "Top", center: "Center", bottom: "Bottom" } as const;
const edges = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;

/** Sets the look of every cell with few calls. */
export function drawStyles(sheet: Excel.Worksheet, whole: Excel.Range, { cells }: SheetBlueprint): void {
  const styles = cells.map((row) => row.map((cell) => cell.style));
  for (const { keyOf, set } of properties) {
    const common = mostFrequent(styles.flat().map(keyOf));
    set(whole, common);
    const others = rectanglesBy(styles, (style) => (keyOf(style) === common ? null : keyOf(style)));
    for (const { key, area } of others) set(rangeAt(sheet, area), key);
  }
  for (const { key, area } of rectanglesBy(styles, (style) => style.border))
    drawBorder(rangeAt(sheet, area), key, area);
}

function setFill(range: Excel.Range, color: string): void {
  if (color === "") range.format.fill.clear();
  else range.format.fill.color = color;
}

function setHorizontal(range: Excel.Range, key: string): void {
  range.format.horizontalAlignment = key as Excel.HorizontalAlignment;
}

function setVertical(range: Excel.Range, key: string): void {
  range.format.verticalAlignment = key as Excel.VerticalAlignment;
}

/** Inside edges exist only where the rectangle has more than one row or column. */
function drawBorder(range: Excel.Range, color: string, area: Area): void {
  for (const edge of edges) {
    if (edge === "InsideHorizontal" && area.top === area.bottom) continue;
    if (edge === "InsideVertical" && area.left === area.right) continue;
    const border = range.format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = color;
  }
}

function mostFrequent(keys: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), ["", -1])[0];
}
