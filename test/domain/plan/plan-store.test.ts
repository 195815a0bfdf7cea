import {
  appliedPlanRow,
  appliedPlans,
  laidOutPlan,
  laidOutPlanRow,
} from "../../../src/domain/plan/plan-store";

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

describe("the plans that sheets were laid out from", () => {
  const rows = [
    laidOutPlanRow({ title: "a" }, "one"),
    laidOutPlanRow({ title: "b" }, "two"),
    laidOutPlanRow({ title: "c" }, "one"),
    ["laidOut", "{"],
    ["laidOut", '{"stamp":"two"}'],
  ];

  it("[Y10] are found by the stamp of the sheets, the last one that is whole", () => {
    expect(laidOutPlan(rows, "one")).toEqual({ title: "c" });
    expect(laidOutPlan(rows, "two")).toEqual({ title: "b" });
    expect(laidOutPlan(rows, "three")).toBeNull();
  });

  it("[Y10] are not in force", () => {
    expect(appliedPlans(rows)).toEqual([]);
    expect(laidOutPlan([appliedPlanRow({ title: "a" }, "2024-01-01")], "one")).toBeNull();
  });
});
