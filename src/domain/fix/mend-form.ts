import type { FindingOf } from "../check/finding";
import { ownCell, ownText } from "./make-mend";
import type { Mend } from "./mend";
import type { MendScope } from "./mend-scope";

/** S07: the plan's words stand in the form again as in the plan. */
export function mendPlanText(found: FindingOf<"S07">, scope: MendScope): readonly Mend[] {
  return ownText(found, { text: found.facts.expected, certainty: "safe" }, scope);
}

/** S09: a computed cell gets the form's own formula again. */
export function mendFormula(found: FindingOf<"S09">, scope: MendScope): readonly Mend[] {
  const { expected: formula } = found.facts;
  return ownCell(found, { after: { kind: "formula", formula }, certainty: "safe" }, scope);
}

/** S15: a heading gets the form's own words again; when all are gone, drawing the form again mends them. */
export function mendHeading(found: FindingOf<"S15">, scope: MendScope): readonly Mend[] {
  const { expected: text } = found.facts;
  return text === null ? [] : ownText(found, { text, certainty: "safe" }, scope);
}
