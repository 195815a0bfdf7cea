import type { Plan, UnitId } from "../plan/plan";
import { unitsById } from "../plan/units-by-id";
import type { Report } from "../report/report";
import type { SheetWords } from "./sheet-words";

/** Everything the sheets of a consolidation depend on. */
export interface SummaryContext extends Report {
  readonly words: SheetWords;
}

/** Name of a unit of the plan; its id when the plan no longer has it. */
export function unitName(plan: Plan, unitId: UnitId): string {
  return unitsById(plan).get(unitId)?.name ?? unitId;
}
