import { tcvn3Table } from "./tcvn3-table";
import { vniLetters, vniMarks } from "./vni-table";

/** Encodings of Vietnamese before Unicode: a matter of the font (".VnTime", "VNI-Times"), the codes are those of Western letters. */
export type LegacyEncoding = "tcvn3" | "vni";

const words = /[A-Za-z\u00a1-\u00ff\u00ad]+/g;
const capitalStep = 0x20;

/**
 * W11: a text of the old encoding in composed Unicode; codes that the encoding does not have stay. TCVN3 has no capitals with a tone
 * (they are a font): a word of two or more capitals whose plain letters are all capitals becomes capitals throughout.
 */
export function fromLegacy(text: string, encoding: LegacyEncoding): string {
  const convert = encoding === "vni" ? fromVni : fromTcvn3;
  return text.normalize("NFC").replace(words, convert).normalize("NFC");
}

function fromTcvn3(word: string): string {
  const read = [...word].map((sign) => codeToText(tcvn3Table.get(codeOf(sign))) ?? sign).join("");
  const isCapitals = /[A-Z\u00a1-\u00a7].*[A-Z\u00a1-\u00a7]/.test(word) && !/[a-z]/.test(word);
  return isCapitals ? read.toUpperCase() : read;
}

function fromVni(word: string): string {
  return [...word].reduce((read, sign) => read + vniSign(sign, read), "");
}

/** One sign as text: a mark where the letter before can carry it, else a letter, else itself. */
function vniSign(sign: string, before: string): string {
  const code = codeOf(sign);
  const isCapital = code >= 0xc0 && code < 0xe0;
  const lower = isCapital ? code + capitalStep : code;
  const mark = vniMarks.get(lower);
  const letter = before.slice(-1).toLowerCase();
  if (mark !== undefined && letter !== "" && mark.after.includes(letter)) return mark.marks;
  const alone = codeToText(vniLetters.get(lower)) ?? sign;
  return isCapital ? alone.toUpperCase() : alone;
}

function codeOf(sign: string): number {
  return sign.codePointAt(0) ?? 0;
}

function codeToText(code: number | undefined): string | undefined {
  return code === undefined ? undefined : String.fromCodePoint(code);
}
