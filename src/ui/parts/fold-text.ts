/** Text without tones, diacritics and case, so that "trong trot" finds "Trồng trọt". */
export function foldText(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[\u0111\u0110]/g, "d")
    .toLowerCase();
}
