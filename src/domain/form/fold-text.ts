const invisible = /[\u200b-\u200d\ufeff]/g;
const lookAlikeD = /[\u00d0\u0189]/g;
/** A tone mark on the first of two vowels, as in the older and the newer way of writing the same syllable. */
const toneOnFirstVowel = /([ou])([\u0300\u0301\u0303\u0309\u0323])([aey])(?![\u0300-\u036f])/gi;
const dashes = /[\u2010-\u2015\u2212]/g;

/**
 * R07: two texts are the same when they differ only in composed or decomposed Unicode, in spaces and line breaks, in the kind of
 * dash, in which vowel carries the tone mark, or in a full stop at the end. For comparing only; nothing is ever rewritten with it.
 */
export function foldText(text: string): string {
  return text
    .normalize("NFD")
    .replace(invisible, "")
    .replace(lookAlikeD, "\u0110")
    .replace(toneOnFirstVowel, "$1$3$2")
    .replace(dashes, "-")
    .replace(/\s+/g, " ")
    .replace(/ ?- ?/g, "-")
    .replace(/[\s.]+$/, "")
    .trim()
    .normalize("NFC");
}

/** R07: a picked word is recognised whatever its capitals, besides what `foldText` passes over. */
export function isSameLabel(left: string, right: string): boolean {
  return foldText(left).toLowerCase() === foldText(right).toLowerCase();
}
