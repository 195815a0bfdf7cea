/** Cyrillic and Greek letters, each row followed by the Latin letters of the same shape. */
const twinRows: readonly (readonly [string, string])[] = [
  ["\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0423\u0425", "ABEKMHOPCTYX"],
  ["\u0430\u0435\u043e\u0440\u0441\u0443\u0445", "aeopcyx"],
  ["\u0406\u0405\u0408\u0456\u0455\u0458", "ISJisj"],
  ["\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7", "ABEZHIKMNOPTYX"],
  ["\u03bf", "o"],
];

const twins: ReadonlyMap<string, string> = new Map(
  twinRows.flatMap(([foreign, latin]) =>
    [...foreign].map((letter, index) => [letter, latin.charAt(index)] as const),
  ),
);

const tokens = /[\p{L}\p{M}\p{N}/.&-]+/gu;
const foreignLetter = /[\p{Script=Cyrillic}\p{Script=Greek}]/gu;
const latinLetter = /\p{Script=Latin}/u;

/**
 * W09: Cyrillic and Greek letters that look Latin as the Latin ones, in words and document numbers that hold Latin letters too. A
 * word all in another script, or with a letter of it that has no Latin twin, stays.
 */
export function untwinned(text: string): string {
  return text
    .replace(tokens, (token) => {
      const foreign = token.match(foreignLetter) ?? [];
      const isMeantLatin = latinLetter.test(token) && foreign.every((letter) => twins.has(letter));
      return isMeantLatin ? token.replace(foreignLetter, (letter) => twins.get(letter) ?? letter) : token;
    })
    .normalize("NFC");
}
