import { ratioVerdict } from "../attain/attainment";
import { differenceInPoints, neededForTarget, neededIfAllNew } from "../attain/needed";
import type { Standing } from "../attain/standing";
import type { Plan } from "../plan/plan";
import { ratioEntry } from "./form-entries";
import { appendix1Rows, isAnswered, type FormRow } from "./form-rows";
import { sheetOf, type Submission } from "./submission";

type RatioRow = Extract<FormRow, { readonly kind: "ratio" }>;

/** A03, A08–A10: how each ratio row that the unit answers stands against its target, in sheet order; none for a form without a known unit. */
export function standingsOf(submission: Submission, plan: Plan, nearPercent: number): readonly Standing[] {
  const sheet = sheetOf(submission, "appendix1");
  const { unitId } = submission.identity;
  if (unitId === null) return [];
  return appendix1Rows(plan, unitId).flatMap((row) => {
    if (row.kind !== "ratio" || !isAnswered(row)) return [];
    const ratio = sheet && ratioEntry(sheet, row.id);
    return [standingOf(row, ratio, nearPercent)];
  });
}

function standingOf(
  { id, target, input }: RatioRow,
  ratio: Standing["ratio"],
  nearPercent: number,
): Standing {
  return {
    rowId: id,
    verdict: ratioVerdict(ratio, target, nearPercent),
    ratio,
    percent: target.percent,
    nearPercent,
    difference: ratio && differenceInPoints(ratio, target),
    needed: ratio && neededForTarget(ratio, target),
    neededIfAllNew: ratio && neededIfAllNew(ratio, target),
    numeratorText: input.numerator,
    denominatorText: input.denominator,
  };
}
