import { bareText } from "./bare-text";
import type { SourceCell } from "./source";
import type { TargetWords } from "./vocabulary";

/** What a target says: a percentage to reach, with what made it not quite certain; a result in words; nothing; or what cannot be made out. */
export type TargetReading =
  | { readonly kind: "none" }
  | { readonly kind: "words" }
  | { readonly kind: "unclear" }
  | {
      readonly kind: "percent";
      readonly percent: number;
      readonly doubt: "noSign" | "fraction" | "strict" | "withWords" | null;
    };

const number = /^\d{1,3}(?:[.,]\d+)?$/;
const leading = /^(\d{1,3}(?:[.,]\d+)?) ?%[ ,;:]+[a-z]/;

/**
 * Reads a target. A number up to 1 is a share ("0,8" is 80 %), above it percent; "over 90 %" is taken as at least 90 %; what is
 * at most, reduced by or between two numbers is not understood, nor anything above 100 %.
 */
export function readTarget(cell: SourceCell, words: TargetWords): TargetReading {
  if (cell.number !== null) return ofBareNumber(cell.number);
  const bare = bareText(cell.text);
  if (bare === "") return { kind: "none" };
  if (number.test(bare)) return ofBareNumber(toNumber(bare));
  if (words.otherWay.test(bare) && bare.includes("%")) return { kind: "unclear" };
  const alone = words.percent.exec(bare)?.[1];
  if (alone !== undefined) return percentOf(toNumber(alone), words.strict.test(bare) ? "strict" : null);
  const first = leading.exec(bare)?.[1];
  const isOnly = bare.split("%").length === 2;
  if (first !== undefined && isOnly) return percentOf(toNumber(first), "withWords");
  const hasWord = /[a-z]{2,}/.test(bare);
  return hasWord && !bare.includes("%") ? { kind: "words" } : { kind: "unclear" };
}

function ofBareNumber(value: number): TargetReading {
  if (value > 0 && value <= 1) return percentOf(Math.round(value * 1e6) / 1e4, "fraction");
  return percentOf(value, "noSign");
}

type PercentDoubt = Extract<TargetReading, { kind: "percent" }>["doubt"];

function percentOf(percent: number, doubt: PercentDoubt): TargetReading {
  return percent >= 0 && percent <= 100 ? { kind: "percent", percent, doubt } : { kind: "unclear" };
}

function toNumber(text: string): number {
  return Number(text.replace(",", "."));
}
