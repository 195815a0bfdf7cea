/**
 * Advance widths of Times New Roman in thousandths of an em for U+0020–U+007E (Adobe Font Metrics of Times-Roman).
 * A Vietnamese letter is as wide as its base letter; ư and ơ are a little wider.
 */
const widths = [
  250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500,
  500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333,
  389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469,
  500, 333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389,
  278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
];
const unknownWidth = 620;
const hornWidth = 60;
const boldFactor = 1.06;
/** Renderers differ by a few per cent; a line is taken as full a little early, so that no word is cut. */
const safety = 1.04;
const lineHeight = 1.22;
const cellPadding = 6;

export interface TextFont {
  readonly fontSize: number;
  readonly isBold: boolean;
}

/** Width of a text on one line, in points. */
export function textWidth(text: string, { fontSize, isBold }: TextFont): number {
  let units = 0;
  for (const character of text.normalize("NFD")) units += characterWidth(character);
  return (units / 1000) * fontSize * (isBold ? boldFactor : 1) * safety;
}

/** Lines a text takes when wrapped at words in a cell `width` points wide (a longer word is broken); at least 1. */
export function wrappedLines(text: string, width: number, font: TextFont): number {
  const room = Math.max(width - cellPadding, font.fontSize);
  return text.split("\n").reduce((total, line) => total + linesOf(line, room, font), 0);
}

/** Row height in points that shows every word of a wrapped text. */
export function wrappedHeight(text: string, width: number, font: TextFont): number {
  return Math.ceil(wrappedLines(text, width, font) * font.fontSize * lineHeight + cellPadding);
}

/** Excel's column width in characters to points, at its default font (7 pixels a digit, 5 pixels of padding). */
export function columnPoints(widthInCharacters: number): number {
  return (widthInCharacters * 7 + 5) * 0.75;
}

function linesOf(line: string, room: number, font: TextFont): number {
  const space = textWidth(" ", font);
  let lines = 1;
  let used = 0;
  for (const word of line.split(" ")) {
    const width = textWidth(word, font);
    const fits = used === 0 ? width <= room : used + space + width <= room;
    if (fits) used += (used === 0 ? 0 : space) + width;
    else {
      lines += (used === 0 ? 0 : 1) + Math.ceil(width / room) - 1;
      used = width % room || room;
    }
  }
  return lines;
}

function characterWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x300 && code <= 0x36f) return code === 0x31b ? hornWidth : 0;
  if (character === "đ") return 500;
  if (character === "Đ") return 722;
  return widths[code - 0x20] ?? unknownWidth;
}
