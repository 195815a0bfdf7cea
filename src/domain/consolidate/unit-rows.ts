import { formRows, isAnswered } from "../form/form-rows";
import type { Plan, UnitId } from "../plan/plan";
import type { UnitRow } from "./consolidation";
import type { Contribution } from "./contribution";
import { noData } from "./unit-cells";

/** C09: one unit against every row of Phụ lục I that it answers; a unit that has not reported stands without data. */
export function unitRow(plan: Plan, unitId: UnitId, contribution: Contribution | null): UnitRow {
  if (contribution !== null) return { unitId, hasReported: true, cells: contribution.cells };
  const rows = formRows(plan, unitId, "appendix1").filter(isAnswered);
  return { unitId, hasReported: false, cells: new Map(rows.map(({ id }) => [id, noData])) };
}
