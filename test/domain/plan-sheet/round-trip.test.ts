import fc from "fast-check";
import { readPlanSheets } from "../../../src/domain/plan-sheet/read-plan-sheets";
import { planSheets } from "../../../src/domain/plan-sheet/plan-sheets";
import type { Plan } from "../../../src/domain/plan/plan";
import { readWorkbook } from "../../../src/files/read-workbook";
import { createWorkbookWriter } from "../../../src/files/write-workbook";
import { planSheetWords as words } from "../../../src/text/plan-sheet-words";
import { anyPlan } from "../../support/plans/plan-arbitrary";
import { planGrids } from "../../support/plans/plan-grids";
import { realPlan } from "../../support/real-plan";

function back(plan: Plan, grids = planGrids(plan)): unknown {
  const read = readPlanSheets(grids, { words, base: plan });
  return read.ok ? read.value.plan : read.error;
}

describe("a plan through its sheets", () => {
  it("[Y05] [Y07] the plan of 2024 comes back, with nothing to say about it", () => {
    const read = readPlanSheets(planGrids(realPlan), { words, base: realPlan });
    expect(read.ok && read.value.plan).toEqual(realPlan);
    expect(read.ok && read.value.warnings).toEqual([]);
  });

  it("[Y05] [Y07] any plan comes back", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(back(plan)).toEqual(plan);
      }),
      { numRuns: 60 },
    );
  });

  it("[Y05] [Y07] any plan comes back from a file", async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, async (plan) => {
        const bytes = await createWorkbookWriter().write(planSheets(plan, { words }));
        const read = readWorkbook(bytes);
        if (!read.ok) throw new Error(read.error.code);
        expect(back(plan, read.value)).toEqual(plan);
      }),
      { numRuns: 5 },
    );
  });
});
