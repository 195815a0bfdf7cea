import { readPlanSheets } from "../../../src/domain/plan-sheet/read-plan-sheets";
import type { Plan } from "../../../src/domain/plan/plan";
import { planSheetWords as words } from "../../../src/text/plan-sheet-words";
import { newRow, planGrids, withCell, withRows } from "../../support/plans/plan-grids";
import { realPlan } from "../../support/real-plan";

const base: Plan = {
  ...realPlan,
  ...{ previousIds: [{ from: "PL1.1.9", to: "PL1.2" }], previousPlanId: "SNN-2023" },
};
const read = (grids = planGrids(base)): Partial<Plan> => {
  const found = readPlanSheets(grids, { words, base });
  if (!found.ok) throw new Error(JSON.stringify(found.error));
  const { previousIds, previousPlanId } = found.value.plan;
  return { previousIds, previousPlanId };
};

describe("what the sheets of a plan do not show of the year before", () => {
  it("[Y24] stays as the plan they were made from has it", () => {
    expect(read()).toEqual({ previousIds: base.previousIds, previousPlanId: "SNN-2023" });
  });

  it("[Y24] loses the row that is gone", () => {
    const without = withRows(planGrids(base), "appendix1", (rows) =>
      rows.map((row) => (row[0] === "PL1.2" ? newRow(rows, {}) : row)),
    );
    expect(read(without).previousIds).toEqual([]);
  });

  it.each([
    [2025, "SNN-2024"],
    [2026, null],
  ])("[Y24] is another year's in sheets of %i", (year, previousPlanId) => {
    const moved = withCell(planGrids(base), ["settings", "year", "value"], year);
    expect(read(moved)).toEqual({ previousIds: [], previousPlanId });
  });
});
