import { fromLegacy, type LegacyEncoding } from "./from-legacy";
import { isSyllable } from "./syllable";

export { fromLegacy, type LegacyEncoding } from "./from-legacy";

const words = /[A-Za-z\u00a1-\u00ff\u00ad]+/g;
/** A letter or mark above U+00FF: the text is Unicode. Signs from U+2000 on (dashes, quotation marks, currencies) say nothing. */
const unicodeOnly = /[\u0100-\u1fff]/;
const oldCode = /[\u00a1-\u00ff\u00ad]/g;
/** Codes above U+00A0 that are letters of Vietnamese in Unicode too. */
const sharedCode =
  /[\u00c0-\u00c3\u00c8-\u00ca\u00cc\u00cd\u00d2-\u00d5\u00d9\u00da\u00dd\u00e0-\u00e3\u00e8-\u00ea\u00ec\u00ed\u00f2-\u00f5\u00f9\u00fa\u00fd]/g;
const abbreviation =
  /^[A-Z]*[\u0110\u0102\u00c2\u00ca\u00d4\u01a0\u01af][A-Z]+$|^[A-Z]+[\u0110\u0102\u00c2\u00ca\u00d4\u01a0\u01af][A-Z]*$/;
const encodings: readonly LegacyEncoding[] = ["tcvn3", "vni"];
/** Micrometre, the one unit of measure that would be a syllable. */
const micrometre = "\u00b5m";
/** Two words, or one with two old codes, decide. */
const enough = 2;

/**
 * W10: which old encoding the texts of a sheet are in, by vote of their words: a word speaks for an encoding when it is a Vietnamese
 * syllable in that encoding and neither in Unicode nor in the other. A text with any letter above U+00FF is Unicode and has no
 * vote. Null without two such words, or one with two old codes, and when both encodings have as many. Source: domain notes, §6.
 */
export function legacyVote(texts: readonly string[]): LegacyEncoding | null {
  const heard = new Set(texts.filter((text) => !unicodeOnly.test(text)).flatMap(oldWords));
  const [tcvn3 = 0, vni = 0] = encodings.map((encoding) =>
    [...heard].filter((word) => speaksFor(word) === encoding).reduce((sum, word) => sum + weight(word), 0),
  );
  if (Math.max(tcvn3, vni) < enough || tcvn3 === vni) return null;
  return tcvn3 > vni ? "tcvn3" : "vni";
}

/**
 * W10: whether a text is one to convert once the vote of its sheet is known: a word of it is a syllable or an abbreviation in that
 * encoding and is not one in Unicode. Plain ASCII and text with a letter above U+00FF never are.
 */
export function looksLegacy(text: string, encoding: LegacyEncoding): boolean {
  if (unicodeOnly.test(text)) return false;
  return oldWords(text).some((word) => {
    const read = fromLegacy(word, encoding);
    return read !== word && (isSyllable(read) || abbreviation.test(read));
  });
}

/** Words with an old code that are no syllable in Unicode; one lonely sign is no word. */
function oldWords(text: string): readonly string[] {
  return [...text.normalize("NFC").matchAll(words)]
    .map(([word]) => word)
    .filter(
      (word) => word.length > 1 && word !== micrometre && word.search(oldCode) >= 0 && !isSyllable(word),
    );
}

function speaksFor(word: string): LegacyEncoding | null {
  const [first, second] = encodings.filter((encoding) => isSyllable(fromLegacy(word, encoding)));
  if (first === undefined || second !== undefined) return null;
  return first === "vni" || word.replace(sharedCode, "").search(oldCode) >= 0 ? first : null;
}

function weight(word: string): number {
  return Math.min(enough, word.match(oldCode)?.length ?? 0);
}
