import { formFormat } from "../form/columns";
import type { FormDifference } from "../form/form-differences";
import { isOfThisVersion } from "../form/form-version";
import type { FormIdentity } from "../form/submission";
import { isInForce } from "../plan/in-force";
import type { Period, Plan } from "../plan/plan";
import type { CheckContext } from "./check-context";
import { finding, type Finding } from "./finding";
import { wholeFile } from "./places";

interface Expected extends Pick<CheckContext, "periodId" | "unitId"> {
  /** What the form shows otherwise than the plan, where the form itself is at hand. */
  readonly differences?: readonly FormDifference[];
}

/** Whether the file is a form of this plan at all, and if so what is wrong with whose and when it is. */
export function checkIdentity(identity: FormIdentity, plan: Plan, context: Expected): readonly Finding[] {
  const foreign = [...formatIsKnown(identity), ...planIsThis(identity, plan)];
  if (foreign.length > 0) return foreign.slice(0, 1);
  return [
    ...fingerprintIsSame(identity, plan, context),
    ...unitIsKnown(identity, plan),
    ...unitIsExpected(identity, plan, context),
    ...periodIsKnown(identity, plan),
    ...periodIsExpected(identity, plan, context),
    ...unitIsInForce(identity, plan),
  ];
}

/** I01: the identity sheet says `cchc-form/1`; anything else, or no identity, is not a form. */
function formatIsKnown({ format }: FormIdentity): readonly Finding[] {
  return format === formFormat ? [] : [finding("I01", "error", wholeFile, { format })];
}

/** I02: plan id and plan year are those of the plan in use. */
function planIsThis({ planId, planYear }: FormIdentity, plan: Plan): readonly Finding[] {
  if (planId === plan.id && planYear === plan.year) return [];
  const facts = { planId, planYear, expectedId: plan.id, expectedYear: plan.year };
  return [finding("I02", "error", wholeFile, facts)];
}

/**
 * I03: the form was made from exactly this wording of the plan. Another fingerprint is a warning with both versions and what differs:
 * rows are matched by id, so that those which both have are read and counted, and those which only one has are not.
 */
function fingerprintIsSame(
  identity: FormIdentity,
  plan: Plan,
  { differences }: Expected,
): readonly Finding[] {
  if (isOfThisVersion(identity, plan)) return [];
  const versions = { formVersion: identity.planVersion ?? null, planVersion: plan.version };
  const facts = differences === undefined ? versions : { ...versions, differences };
  return [finding("I03", "warning", wholeFile, facts)];
}

/** I04: the unit is one of the plan's. */
function unitIsKnown({ unitId }: FormIdentity, plan: Plan): readonly Finding[] {
  return unitName(plan, unitId) === null ? [finding("I04", "error", wholeFile, { unitId })] : [];
}

/** I05: the unit is the one expected here, when one is. */
function unitIsExpected(
  { unitId }: FormIdentity,
  plan: Plan,
  { unitId: expectedId }: Expected,
): readonly Finding[] {
  const unit = unitName(plan, unitId);
  const expected = unitName(plan, expectedId);
  if (unit === null || expected === null || unitId === expectedId) return [];
  return [finding("I05", "error", wholeFile, { unit, expected })];
}

/** I06: the period is one of the plan's. */
function periodIsKnown({ periodId }: FormIdentity, plan: Plan): readonly Finding[] {
  return periodLabel(plan, periodId) === null ? [finding("I06", "error", wholeFile, { periodId })] : [];
}

/** I07: the period is the one expected here, when one is. */
function periodIsExpected(
  { periodId }: FormIdentity,
  plan: Plan,
  { periodId: expectedId }: Expected,
): readonly Finding[] {
  const period = periodLabel(plan, periodId);
  const expected = periodLabel(plan, expectedId);
  if (period === null || expected === null || periodId === expectedId) return [];
  return [finding("I07", "error", wholeFile, { period, expected })];
}

/** I08: the unit is in force on the cut-off date of the form's period, the first and the last day of its validity included. */
function unitIsInForce({ unitId, periodId }: FormIdentity, plan: Plan): readonly Finding[] {
  const unit = plan.units.find(({ id }) => id === unitId);
  const period = periodNamed(plan, periodId);
  if (unit === undefined || period === null || isInForce(unit, period.to)) return [];
  const successor = unitName(plan, unit.successorId);
  return [finding("I08", "error", wholeFile, { unit: unit.name, period: period.label, successor })];
}

function unitName(plan: Plan, unitId: string | null): string | null {
  return plan.units.find((unit) => unit.id === unitId)?.name ?? null;
}

function periodLabel(plan: Plan, periodId: string | null): string | null {
  return periodNamed(plan, periodId)?.label ?? null;
}

function periodNamed(plan: Plan, periodId: string | null): Period | null {
  return plan.periods.find((period) => period.id === periodId) ?? null;
}
