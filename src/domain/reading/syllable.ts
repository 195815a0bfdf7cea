/**
 * Vowels and endings of Vietnamese syllables in ASCII, marks after the letter: ^ circumflex, ( breve, + horn.
 * Source: the spelling of Vietnamese (quốc ngữ).
 */
const rhymes: ReadonlySet<string> = new Set(
  [
    "a ac ach ai am an ang anh ao ap at au ay a(c a(m a(n a(ng a(p a(t a^c a^m a^n a^ng a^p a^t a^u a^y",
    "e ec em en eng eo ep et e^ e^ch e^m e^n e^nh e^p e^t e^u",
    "i ia ich im in inh ip it iu ie^c ie^m ie^n ie^ng ie^p ie^t ie^u y ye^m ye^n ye^ng ye^t ye^u",
    "o oc oi om on ong op ot oa oac oach oai oam oan oang oanh oao oap oat oay oa(c oa(m oa(n oa(ng oa(t",
    "oe oen oeo oet ooc oong o^ o^c o^i o^m o^n o^ng o^p o^t o+ o+i o+m o+n o+p o+t",
    "u ua uc ui um un ung up ut ua^n ua^ng ua^t ua^y ue^ ue^ch ue^nh uo+ uo^c uo^i uo^m uo^n uo^ng uo^t",
    "uy uya uych uye^n uye^t uynh uyt uyu uyp u+ u+a u+c u+i u+m u+n u+ng u+t u+u",
    "u+o+c u+o+i u+o+m u+o+n u+o+ng u+o+p u+o+t u+o+u",
  ].flatMap((line) => line.split(" ")),
);

const onset = /^(?:ngh|ng|gh|gi|nh|kh|ph|qu|th|tr|ch|d-|[bcdghklmnprstvx])?/;
const stopped = /(?:c|ch|p|t)$/;
const toneOnConsonant = /[^aeiouy\u0302\u0306\u031b][\u0300\u0301\u0303\u0309\u0323]/;
const tone = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** The tones that a syllable ending in a stop can carry. */
const stopTone = /[\u0301\u0323]/;
/** A tone on the closing half-vowel, as in "aù"; "uy" may carry it there. */
const toneOnClose = /(?:[aeo]\p{M}*[iouy]|[iu]\p{M}*u|u\p{M}*i|yu)[\u0300\u0301\u0303\u0309\u0323]$/u;
/** A capital within a word of small letters. */
const capitalInside = /\p{Ll}\p{Lu}/u;
const letterMarks: readonly (readonly [RegExp, string])[] = [
  [/\u0302/g, "^"],
  [/\u0306/g, "("],
  [/\u031b/g, "+"],
  [/\u0111/g, "d-"],
];

/** Whether a text is spelt as one Vietnamese syllable, tones and capitals in their places. Not whether the word exists. */
export function isSyllable(text: string): boolean {
  const letters = text.toLowerCase().normalize("NFD");
  const tones = letters.match(tone) ?? [];
  const spelt = asciiSpelling(letters.replace(tone, ""));
  const [start = ""] = onset.exec(spelt) ?? [];
  const rests = [spelt.slice(start.length), ...(start === "gi" || start === "qu" ? [spelt.slice(1)] : [])];
  if (tones.length > 1 || toneOnConsonant.test(letters) || capitalInside.test(text)) return false;
  if (!rests.some((rest) => rhymes.has(rest))) return false;
  if (toneOnClose.test(letters.slice(start === "d-" ? 1 : start.length))) return false;
  return !stopped.test(spelt) || stopTone.test(tones.join(""));
}

function asciiSpelling(letters: string): string {
  return letterMarks.reduce((read, [mark, sign]) => read.replace(mark, sign), letters);
}
