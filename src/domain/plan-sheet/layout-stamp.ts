import type { RawValue } from "../cell-value";
import type { Plan } from "../plan/plan";

const prefix = "cchc:laid-out:";

/** Y10: stands hidden in the title row of every sheet on which a plan is laid out, the same on all that were laid out together. */
export function layoutStamp({ fingerprint }: Pick<Plan, "fingerprint">): string {
  return `${prefix}${fingerprint}`;
}

/** The stamp of a sheet; null for a sheet without one. */
export function stampOf(rows: readonly (readonly RawValue[])[]): string | null {
  const ids = rows.map(([id]) => id);
  return ids.find((id) => typeof id === "string" && id.startsWith(prefix))?.toString() ?? null;
}
