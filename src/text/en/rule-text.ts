import type { RulesOf, RuleWords } from "../rule-words";
import { quoted } from "./quoting";

const fromNowOn = "from now on type in Unicode";

/** How the texts are written that officers typed. */
export const textWords: RuleWords<RulesOf<"K">> = {
  K01: ({ typed, proposed }) => ({
    problem: `${quoted(typed)} was typed in the TCVN3 encoding (fonts .Vn…) and cannot be read.`,
    remedy: `Change it to ${quoted(proposed)}; ${fromNowOn}.`,
  }),
  K02: ({ typed, proposed }) => ({
    problem: `${quoted(typed)} was typed in the VNI encoding (fonts VNI-…) and cannot be read.`,
    remedy: `Change it to ${quoted(proposed)}; ${fromNowOn}.`,
  }),
  K03: ({ typed }) => ({
    problem: `${quoted(typed)} was typed in decomposed Unicode, with accents apart from their letters.`,
    remedy: "Change it to composed Unicode; the content stays the same.",
  }),
  K04: ({ typed, proposed }) => ({
    problem: `${quoted(typed)} contains letters of another script that look like Vietnamese letters.`,
    remedy: `Replace it with ${quoted(proposed)}; it looks the same and can be searched for.`,
  }),
  K05: ({ typed }) => ({
    problem: `${quoted(typed)} has extra spaces or characters that are not visible.`,
    remedy: "Remove them; the content stays the same.",
  }),
  K06: ({ typed }) => ({
    problem: `${quoted(typed)} begins like a formula.`,
    remedy: "Write it in words, not beginning with = or @; if it is meant so, explain.",
  }),
};
