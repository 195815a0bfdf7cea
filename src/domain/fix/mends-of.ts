import type { Finding, FindingOf, RuleId } from "../check/finding";
import { mendChoice } from "./mend-choices";
import { mendCountText, mendExternalFormula, mendFraction } from "./mend-counts";
import { mendDayText, mendStoredDay, mendSwappedDay } from "./mend-days";
import { mendDocumentCell, mendDocumentNumber } from "./mend-documents";
import { mendFormula, mendHeading, mendPlanText } from "./mend-form";
import { mendLookAlikes, mendOldEncoding, mendUnseen } from "./mend-texts";
import type { Mend } from "./mend";
import type { MendScope } from "./mend-scope";

type Mender<R extends RuleId> = (found: FindingOf<R>, scope: MendScope) => readonly Mend[];

/** How findings of each rule are mended; what is not here only the officer can mend. */
const menders: { readonly [R in RuleId]?: Mender<R> } = {
  S07: mendPlanText,
  S09: mendFormula,
  S15: mendHeading,
  V03: mendCountText,
  V04: mendFraction,
  V11: mendChoice,
  V14: mendExternalFormula,
  T02: mendChoice,
  T03: mendDayText,
  T11: mendDocumentNumber,
  T12: mendDocumentCell,
  T18: mendStoredDay,
  T19: mendSwappedDay,
  K01: mendOldEncoding,
  K02: mendOldEncoding,
  K03: mendUnseen,
  K04: mendLookAlikes,
  K05: mendUnseen,
};

/** Rules whose mend is there to take the place of what stands in the cell, whatever it is. */
const overFormulas: ReadonlySet<RuleId> = new Set(["S07", "S09", "S15", "V14"]);

/** F02, F03: the ways to mend a finding: none, one, or one for each reading of an ambiguous entry; a formula of the officer's is never written over unasked. */
export function mendsOf(found: Finding, scope: MendScope): readonly Mend[] {
  const mends = mendsOfRule(found, scope);
  if (overFormulas.has(found.rule)) return mends.map(askedForFormulas);
  return mends.filter(({ cells }) => cells.every(({ before }) => before.kind !== "formula"));
}

/** F03: a formula that would give way to words or a figure is asked about, however sure what it should be. */
function askedForFormulas(mend: Mend): Mend {
  const losesFormula = mend.cells.some(
    ({ before, after }) => before.kind === "formula" && after.kind !== "formula",
  );
  return losesFormula ? { ...mend, certainty: "proposal" } : mend;
}

function mendsOfRule<R extends RuleId>(found: FindingOf<R>, scope: MendScope): readonly Mend[] {
  const mender: Mender<R> | undefined = menders[found.rule];
  return mender?.(found, scope) ?? [];
}
