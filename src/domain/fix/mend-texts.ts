import type { FindingOf } from "../check/finding";
import { cleanText } from "../reading/text-form";
import { ownText } from "./make-mend";
import type { Mend } from "./mend";
import type { MendScope } from "./mend-scope";

/** K01, K02: a text of an old encoding is proposed in Unicode, in the form's font: the old font would show it wrongly. */
export function mendOldEncoding(found: FindingOf<"K01" | "K02">, scope: MendScope): readonly Mend[] {
  const { proposed: text } = found.facts;
  return ownText(found, { text, certainty: "proposal", resetsFont: true }, scope);
}

/** K03, K05: decomposed letters are composed, invisible characters and odd spaces are taken away; nothing that is read changes. */
export function mendUnseen(found: FindingOf<"K03" | "K05">, scope: MendScope): readonly Mend[] {
  return ownText(found, { text: found.facts.proposed, certainty: "safe" }, scope);
}

/** K04: the look-alike Ð becomes Đ; letters of another alphabet may be meant, so what they look like is proposed. */
export function mendLookAlikes(found: FindingOf<"K04">, scope: MendScope): readonly Mend[] {
  const { typed, proposed: text } = found.facts;
  const isSafe = typeof typed === "string" && cleanText(typed) === text;
  return ownText(found, { text, certainty: isSafe ? "safe" : "proposal" }, scope);
}
