import { foldText, isSameLabel } from "../form/fold-text";

const oddSpaces = /[\s\u200b\u2060]+/g;
const noWidth = /[\u200c\u200d\u200e\u200f\ufeff]/g;
const dashes = /[\u2010-\u2015\u2212]/g;
const marks = /[\u0300-\u036f]/g;
const strokedD = /\u0111/g;
/** Full-width and Arabic-Indic digits with the character that is their zero. */
const foreignDigits: readonly (readonly [RegExp, number])[] = [
  [/[\uff10-\uff19]/g, 0xff10],
  [/[\u0660-\u0669]/g, 0x0660],
];

/** A typed text made comparable: composed, one kind of space and dash, outer spaces and a leading apostrophe dropped. */
export function typedText(text: string): string {
  return text
    .normalize("NFC")
    .replace(noWidth, "")
    .replace(oddSpaces, " ")
    .replace(dashes, "-")
    .trim()
    .replace(/^'\s*/, "");
}

/** Full-width and Arabic-Indic digits as 0–9; all else stays. */
export function plainDigits(text: string): string {
  return foreignDigits.reduce(
    (read, [digits, zero]) => read.replace(digits, (digit) => String(digit.charCodeAt(0) - zero)),
    text,
  );
}

/** "da hoan thanh": lower case, without tone marks and letter marks; what R07 passes over is passed over too. */
export function unmarked(text: string): string {
  return foldText(text).toLowerCase().normalize("NFD").replace(marks, "").replace(strokedD, "d");
}

/** Whether a text is one of the words, but for capitals and what R07 passes over. "…" and "..." are words too. */
export function isOneOf(text: string, words: readonly string[]): boolean {
  const typed = typedText(text).toLowerCase();
  if (words.includes(typed)) return true;
  return foldText(typed) !== "" && words.some((word) => isSameLabel(word, typed));
}
