import { looksLegacy } from "./legacy-encoding";
import { untwinned } from "./untwinned";

/** What is wrong with how a text is written, whatever it says. */
export type TextFault = "decomposed" | "lookAlike" | "invisible" | "formulaLike";

/** Look-alikes of the stroked D; after a small letter they are letters of other languages. */
const capitalTwins = /(^|[^\p{Ll}\u00d0\u0189])([\u00d0\u0189]+)/gu;
const smallTwins = /(^|[^\p{L}])[\u00f0\u0256](?=\p{L})/gu;

/** Signs without width and controls; line ends of other systems. */
const hidden: readonly (readonly [RegExp, string])[] = [
  [/\r\n?|[\u000b\u000c\u2028\u2029]/g, "\n"],
  [/[\u0000-\u0008\u000e-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, ""],
];

/** Odd, double, closing and outer spaces; an indent within a list stays. */
const spaces: readonly (readonly [RegExp, string])[] = [
  [/[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, " "],
  [/(\S) {2,}(?=\S)/g, "$1 "],
  [/ +$/gm, ""],
  [/^\s+|\s+$/g, ""],
];
const softHyphen = /\u00ad/g;

/** Texts that a spreadsheet would compute when they are pasted or saved as CSV; "=>" is an arrow, "- a" and "+ a" are list marks. */
const formulas: readonly RegExp[] = [
  /^=(?![=>]|\s*$)/,
  /^@[A-Za-z][\w.]*\(/,
  /^[+-][\d+\-*/.()]*[A-Za-z][\w.]*(?:\||\(.*(?:["!:]|[A-Z]{1,3}\d).*\))/,
];

/** W08: the faults of a text: decomposed letters, look-alike letters, signs or spaces that nobody sees, a beginning like a formula. */
export function textFaults(text: string): readonly TextFault[] {
  const composed = text.normalize("NFC");
  const found: readonly (readonly [TextFault, boolean])[] = [
    ["decomposed", composed !== text],
    ["lookAlike", withRealD(composed) !== composed || untwinned(composed) !== composed],
    ["invisible", withoutUnseen(composed) !== composed],
    ["formulaLike", formulas.some((formula) => formula.test(withoutUnseen(composed)))],
  ];
  return found.filter(([, isFaulty]) => isFaulty).map(([fault]) => fault);
}

/**
 * W08: the text as it is meant, nothing seen being changed: composed; look-alikes of the stroked D made real; signs without width
 * dropped, odd and double spaces made one, outer ones dropped; line breaks inside kept. TCVN3 text keeps its codes, the soft
 * hyphen (a letter there) among them. Cleaning twice changes nothing more.
 */
export function cleanText(text: string): string {
  return withRealD(withoutUnseen(text.normalize("NFC"))).normalize("NFC");
}

function withRealD(text: string): string {
  if (looksLegacy(text, "tcvn3")) return text;
  return text
    .replace(capitalTwins, (_, before: string, twins: string) => before + "\u0110".repeat(twins.length))
    .replace(smallTwins, "$1\u0111");
}

function withoutUnseen(text: string): string {
  const seen = replaced(text, hidden).normalize("NFC");
  return replaced(looksLegacy(seen, "tcvn3") ? seen : seen.replace(softHyphen, ""), spaces);
}

function replaced(text: string, table: readonly (readonly [RegExp, string])[]): string {
  return table.reduce((read, [sign, instead]) => read.replace(sign, instead), text);
}
