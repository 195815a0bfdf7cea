import type { CollectReport, Receipt } from "../../app/actions";
import type { Plan, Unit } from "../../domain/plan/plan";

export type UnitState = "received" | "needsReview" | "refused" | "notSent";

/** One expected unit and the file that counts for it, or its refused one, or none. */
export interface RegisterEntry {
  readonly unit: Unit;
  readonly state: UnitState;
  readonly receipt: Receipt | null;
  /** Names of older files that a newer one replaced. */
  readonly superseded: readonly string[];
}

/** The register of all expected units in plan order (sổ nhận). An accepted file outweighs a refused one. */
export function unitRegister(plan: Plan, report: CollectReport | null): readonly RegisterEntry[] {
  return plan.units.map((unit) => {
    const own = (report?.receipts ?? []).filter((receipt) => receipt.unitId === unit.id);
    const receipt = own.findLast(isAccepted) ?? own.findLast((one) => one.outcome === "refused") ?? null;
    return {
      unit,
      state: stateOf(receipt),
      receipt,
      superseded: own.filter((one) => one.outcome === "superseded").map((one) => one.file),
    };
  });
}

function isAccepted({ outcome }: Receipt): boolean {
  return outcome === "accepted" || outcome === "acceptedWithWarnings";
}

function stateOf(receipt: Receipt | null): UnitState {
  if (receipt === null) return "notSent";
  if (receipt.outcome === "refused") return "refused";
  return receipt.outcome === "acceptedWithWarnings" ? "needsReview" : "received";
}
