import { measuredRowIds } from "../../../src/domain/plan/answers";
import { rowLabels } from "../../../src/domain/roll-over/row-labels";
import { realPlan } from "../../support/real-plan";
import fc from "fast-check";
import { anyPlan } from "../../support/plans/plan-arbitrary";

const labelOf = (id: string) => rowLabels(realPlan).find((row) => row.id === id)?.label;

describe("rows as an officer refers to them", () => {
  it.each([
    ["PL1.3.2", "3.2"],
    ["PL1.7.3c", "7.3c"],
    ["PL1.5", "5"],
    ["PL1.5b", "5b"],
    ["PL2.1.2", "1.2"],
  ])("[Y23] %s is %s", (id, label) => {
    expect(labelOf(id)).toBe(label);
  });

  it("[Y23] two rows with one number are told apart by their ids", () => {
    const rows = realPlan.appendix1.rows.map((row) => (row.id === "PL1.2" ? { ...row, ordinal: "4" } : row));
    const doubled = { ...realPlan, appendix1: { ...realPlan.appendix1, rows } };
    const labels = rowLabels(doubled).filter(({ appendix }) => appendix === 1);
    expect(labels.map(({ label }) => label)).toEqual(expect.arrayContaining(["PL1.2", "PL1.4"]));
    expect(labels.map(({ label }) => label)).not.toContain("4");
  });

  it("[Y23] a row without a number and without a group goes by its id", () => {
    const rows = realPlan.appendix1.rows.map((row) => (row.id === "PL1.2" ? { ...row, ordinal: "" } : row));
    const bare = rowLabels({ ...realPlan, appendix1: { ...realPlan.appendix1, rows } });
    expect(bare.find(({ id }) => id === "PL1.2")?.label).toBe("PL1.2");
  });

  it("[Y23] every row of any plan has one, once in its appendix", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const labels = rowLabels(plan);
        expect(new Set(labels.map(({ id }) => id))).toEqual(measuredRowIds(plan));
        const keys = labels.map(({ appendix, label }) => `${appendix} ${label}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 40 },
    );
  });
});
