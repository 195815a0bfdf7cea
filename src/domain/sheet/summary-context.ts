import type { Consolidation } from "../consolidate/consolidation";
import type { Plan, UnitId } from "../plan/plan";
import type { SheetWords } from "./sheet-words";

/** Everything the sheets of a consolidation depend on. */
export interface SummaryContext {
  readonly plan: Plan;
  readonly consolidation: Consolidation;
  readonly words: SheetWords;
}

/** Name of a unit of the plan; its id when the plan no longer has it. */
export function unitName(plan: Plan, unitId: UnitId): string {
  return plan.units.find((unit) => unit.id === unitId)?.name ?? unitId;
}
