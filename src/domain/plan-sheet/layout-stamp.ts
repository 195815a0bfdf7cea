import type { RawValue } from "../cell-value";
import { fnv1a64 } from "../plan/fingerprint";
import type { Plan } from "../plan/plan";

const prefix = "cchc:laid-out:";

/** Y10: stands hidden in the title row of every sheet on which a plan is laid out, the same on all that were laid out together: a hash of the whole plan. */
export function layoutStamp(plan: Plan): string {
  return `${prefix}${fnv1a64(JSON.stringify(plan))}`;
}

/** The stamp of a sheet; null for a sheet without one. */
export function stampOf(rows: readonly (readonly RawValue[])[]): string | null {
  const ids = rows.map(([id]) => id);
  return ids.find((id): id is string => typeof id === "string" && id.startsWith(prefix)) ?? null;
}
