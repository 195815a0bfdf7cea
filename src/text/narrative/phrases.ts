import { paddedCount } from "../counting";

/** "a, b và c"; "" for nothing. */
export function enumerated(texts: readonly string[]): string {
  const last = texts.at(-1) ?? "";
  return texts.length < 2 ? last : `${texts.slice(0, -1).join(", ")} và ${last}`;
}

/** "hoàn thành 03, quá hạn 02": those above zero, and those that are always said. */
export function countsPhrase(
  counts: readonly (readonly [label: string, count: number, isAlwaysSaid?: boolean])[],
): string {
  return counts
    .filter(([, count, isAlwaysSaid]) => count > 0 || isAlwaysSaid === true)
    .map(([label, count]) => `${label} ${paddedCount(count)}`)
    .join(", ");
}

/** A name of the plan inside a sentence: without the dash before it and the stop after it. */
export function bareName(name: string): string {
  return name
    .replace(/^[-–—]\s*/, "")
    .replace(/[\s.;:]+$/, "")
    .replace(/\s+/g, " ");
}

/** At most so many, then how many more: "… và 03 đơn vị khác". */
export function firstFew(texts: readonly string[], most: number, noun: string): string {
  if (texts.length <= most) return texts.join("; ");
  return `${texts.slice(0, most).join("; ")} và ${paddedCount(texts.length - most)} ${noun} khác`;
}
