import iconv from "iconv-lite";

/** Letters of each vowel: plain, then with the tones ngang, sắc, huyền, hỏi, ngã, nặng as VNI-Windows writes them. */
const vniVowels: readonly (readonly [string, string])[] = [
  ["a á à ả ã ạ", "a aù aø aû aõ aï"],
  ["â ấ ầ ẩ ẫ ậ", "aâ aá aà aå aã aä"],
  ["ă ắ ằ ẳ ẵ ặ", "aê aé aè aú aü aë"],
  ["e é è ẻ ẽ ẹ", "e eù eø eû eõ eï"],
  ["ê ế ề ể ễ ệ", "eâ eá eà eå eã eä"],
  ["o ó ò ỏ õ ọ", "o où oø oû oõ oï"],
  ["ô ố ồ ổ ỗ ộ", "oâ oá oà oå oã oä"],
  ["ơ ớ ờ ở ỡ ợ", "ô ôù ôø ôû ôõ ôï"],
  ["u ú ù ủ ũ ụ", "u uù uø uû uõ uï"],
  ["ư ứ ừ ử ữ ự", "ö öù öø öû öõ öï"],
  ["i í ì ỉ ĩ ị", "i í ì æ ó ò"],
  ["y ý ỳ ỷ ỹ ỵ", "y yù yø yû yõ î"],
  ["đ", "ñ"],
];

const vni = new Map(
  vniVowels.flatMap(([letters, codes]) => {
    const written = codes.split(" ");
    return letters.split(" ").flatMap((letter, index) => {
      const code = written[index] ?? "";
      return [[letter, code] as const, [letter.toUpperCase(), code.toUpperCase()] as const];
    });
  }),
);

/** A Unicode text as it stands in a VNI font. */
export function toVni(text: string): string {
  return [...text.normalize("NFC")].map((letter) => vni.get(letter) ?? letter).join("");
}

const capitalsInFonts = "ĂÂÊÔƠƯĐ";

/** A Unicode text as it stands in a TCVN3 font: a capital with a tone is written with the code of its small letter. */
export function toTcvn3(text: string): string {
  const written = [...text.normalize("NFC")].map((letter) => {
    const small = capitalsInFonts.includes(letter) || letter < "\u0080" ? letter : letter.toLowerCase();
    return isVietnamese(small) ? iconv.encode(small, "tcvn").toString("latin1") : small;
  });
  return written.join("");
}

function isVietnamese(letter: string): boolean {
  return letter >= "\u00c0" && letter < "\u1fff";
}
