import { appliedPlanRow, appliedPlans } from "../../../src/domain/plan/plan-store";

describe("the plans applied in a workbook", () => {
  it("[Y09] are kept whole one below the other, the last one first when they are read", () => {
    const long = { title: "a".repeat(70_000) };
    const rows = [appliedPlanRow({ title: "=1+1" }, "2024-01-01"), appliedPlanRow(long, "2024-02-01")];
    expect(rows.flat().every((cell) => cell.length <= 32_767)).toBe(true);
    expect(appliedPlans(rows)).toEqual([long, { title: "=1+1" }]);
  });

  it("[Y09] pass over rows that are no plan", () => {
    expect(appliedPlans([["cchc:plans/1"], ["plan", "{"], ["note", '{"plan":{}}'], []])).toEqual([]);
  });
});
