import type { FindingOf } from "../check/finding";
import { typedText } from "../reading/typed-text";
import { textValue } from "../sheet/blueprint";
import { entryAtPlace } from "./mend-counts";
import { makeMend, ownText, type Becoming } from "./make-mend";
import type { Mend } from "./mend";
import type { MendScope } from "./mend-scope";

/** T11: a document number that is not of the decree's form is proposed in that form, when one is likely. */
export function mendDocumentNumber(found: FindingOf<"T11">, scope: MendScope): readonly Mend[] {
  const { proposed } = found.facts;
  return proposed === null ? [] : ownText(found, { text: proposed, certainty: "proposal" }, scope);
}

/**
 * T12: "35/KH-SNN ngày 23/12/2021" is taken apart; safe when the date cell is blank or says the same day, else proposed.
 * Two numbers, and words that would be lost, stay for the officer.
 */
export function mendDocumentCell(found: FindingOf<"T12">, scope: MendScope): readonly Mend[] {
  const { typed, numbers, date, isWhole } = found.facts;
  const dated = entryAtPlace({ ...found.at, column: "documentDate" }, scope);
  const [number] = numbers;
  if (!isWhole || number === undefined || numbers.length > 1 || date === null || !dated) return [];
  const { value, place } = dated;
  const isSameDay = value.kind === "date" && value.value === date;
  const isAsTyped = typeof typed === "string" && typedText(typed).includes(number);
  const isSafe = isAsTyped && (isSameDay || value.kind === "blank");
  const parts: readonly Becoming[] = [
    { at: found.at, after: textValue(number) },
    ...(isSameDay ? [] : [{ at: place, after: { kind: "date", date } } as const]),
  ];
  return makeMend({ rule: found.rule, certainty: isSafe ? "safe" : "proposal" }, parts, scope);
}
