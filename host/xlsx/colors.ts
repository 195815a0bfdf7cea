import type { Color } from "exceljs";

/** Colours of the Office theme by index; files name them so instead of by value. */
const THEME = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
];

/** The part of exceljs' colour that its types leave out. */
type FileColor = Partial<Color> & { readonly tint?: number; readonly indexed?: number };

/** "#RRGGBB" of a file's colour; `undefined` when it names none that we know. */
export function readColor(color: FileColor | undefined): string | undefined {
  if (color?.argb) return `#${color.argb.slice(-6).toUpperCase()}`;
  const theme = color?.theme === undefined ? undefined : THEME[color.theme];
  return theme && `#${tinted(theme, color?.tint ?? 0)}`;
}

/** "#RRGGBB" → a file's colour. */
export function writeColor(color: string): Partial<Color> {
  return { argb: `FF${color.slice(1).toUpperCase()}` };
}

/** A positive tint goes towards white, a negative one towards black. */
function tinted(hex: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));
  const mixed = channels.map((value) => (tint < 0 ? value * (1 + tint) : value + (255 - value) * tint));
  return mixed
    .map((value) => Math.round(value).toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
}
