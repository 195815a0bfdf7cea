import type { FindingOf } from "../check/finding";
import { entryOf, type CellPlace, type FormEntry } from "../form/submission";
import type { Certainty, Reading } from "../reading/reading";
import { isOneOf } from "../reading/typed-text";
import type { BlueprintValue } from "../sheet/blueprint";
import { contentValue } from "./cell-content";
import { makeMend, ownCell, type Becoming } from "./make-mend";
import type { Mend } from "./mend";
import type { MendScope } from "./mend-scope";

/** F03: a text in a count cell becomes the number that it reads as; "nothing arose" as a denominator is proposed as 0 over 0. */
export function mendCountText(found: FindingOf<"V03">, scope: MendScope): readonly Mend[] {
  const { typed, reading } = found.facts;
  const isNothing = typeof typed === "string" && isOneOf(typed, scope.vocabulary.nothing);
  if (isNothing && found.at.column === "denominator") return nothingArose(found, scope);
  return mendsOfReading(found, { reading, toValue: numberValue }, scope);
}

/** V04: 1,234 in a count cell is proposed as 1234, never changed unasked. */
export function mendFraction(found: FindingOf<"V04">, scope: MendScope): readonly Mend[] {
  const { reading } = found.facts;
  return mendsOfReading(found, { reading, toValue: numberValue, atMost: "proposal" }, scope);
}

/** V14: a formula that refers to another workbook is proposed to become the value that it shows; an Excel error stays. */
export function mendExternalFormula(found: FindingOf<"V14">, scope: MendScope): readonly Mend[] {
  const raw = entryAtPlace(found.at, scope)?.raw ?? null;
  if (raw === null || typeof raw === "object") return [];
  const after = contentValue({ kind: "value", value: raw });
  return ownCell(found, { after, certainty: "proposal" }, scope);
}

/** "Không phát sinh" typed as a denominator means 0 over 0, unless something else stands above it. */
function nothingArose(found: FindingOf<"V03">, scope: MendScope): readonly Mend[] {
  const numerator = entryAtPlace({ ...found.at, column: "numerator" }, scope);
  if (!numerator || !isNothingYet(numerator, scope)) return [];
  const zero = (at: CellPlace): Becoming => ({ at, after: numberValue(0) });
  const proposal = { rule: found.rule, certainty: "proposal" } as const;
  return makeMend(proposal, [zero(numerator.place), zero(found.at)], scope);
}

function isNothingYet({ value }: FormEntry, scope: MendScope): boolean {
  if (value.kind === "text") return isOneOf(value.value, scope.vocabulary.nothing);
  return value.kind === "blank" || (value.kind === "number" && value.value === 0);
}

interface Readable<T> {
  readonly reading: Reading<T>;
  readonly toValue: (value: T) => BlueprintValue;
  /** "proposal": however sure the reading is. */
  readonly atMost?: Certainty;
}

/** F03: one mend of a reading that is sure or likely, one proposal for each of several; missing and impossible stay for the officer. */
export function mendsOfReading<T>(
  found: Parameters<typeof ownCell>[0],
  { reading, toValue, atMost }: Readable<T>,
  scope: MendScope,
): readonly Mend[] {
  if (reading.kind === "one")
    return ownCell(found, { after: toValue(reading.value), certainty: atMost ?? reading.certainty }, scope);
  if (reading.kind !== "several") return [];
  return reading.values.flatMap((value) =>
    ownCell(found, { after: toValue(value), certainty: "proposal" }, scope),
  );
}

/** The entry of the form that a place names by row id and column id. */
export function entryAtPlace(at: CellPlace, { submission }: Pick<MendScope, "submission">): FormEntry | null {
  const sheet = submission.sheets.find(({ sheet: name }) => name === at.sheet);
  if (!sheet || at.rowId === null || at.column === null) return null;
  return entryOf(sheet, at.rowId, at.column);
}

function numberValue(number: number): BlueprintValue {
  return { kind: "number", number };
}
