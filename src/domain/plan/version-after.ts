import type { Plan } from "./plan";

/** Y09: a plan that is applied where another version of it is in force is the next version; the same content keeps its version, another plan its own. */
export function versionAfter(plan: Plan, inForce: Plan): Plan {
  if (plan.id !== inForce.id) return plan;
  const isSame = plan.fingerprint === inForce.fingerprint;
  return { ...plan, version: isSame ? inForce.version : inForce.version + 1 };
}
