import type { Plan } from "../plan/plan";
import type { FormIdentity } from "./submission";

/** I03: whether a form was made from exactly this wording of the plan; one that does not say is not. */
export function isOfThisVersion(
  { planFingerprint }: Pick<FormIdentity, "planFingerprint">,
  { fingerprint }: Pick<Plan, "fingerprint">,
): boolean {
  return planFingerprint === fingerprint;
}
