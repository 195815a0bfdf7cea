import { indicatorsOf, ratioInputs } from "../../../src/domain/plan/answers";
import { realPlan } from "../../support/real-plan";
import { keptPeriod, ratioFigures, rolledOver, saidOf } from "../../support/rolled-plans";

describe("what an officer has to look at", () => {
  const met = ratioFigures("PL1.7.3a", { numerator: 578, denominator: 1000, target: 55, verdict: "met" });
  const early = { ...met, numerator: 1 };
  const rolled = rolledOver(realPlan, [keptPeriod("H1", [met]), keptPeriod("Q1", [early])]);

  it("[Y22] every target, with the result of the last period that is kept", () => {
    const targets = rolled.remarks.filter(({ kind }) => kind === "target");
    expect(targets.map(({ rowId }) => rowId)).toEqual(indicatorsOf(realPlan).map(({ id }) => id));
    expect(saidOf(rolled, "appendix1", "PL1.7.3a")).toContainEqual({
      ...{ kind: "target", year: 2024, targetText: "55%", percent: 55, result: met },
      period: "6 tháng đầu năm",
    });
    expect(saidOf(rolled, "appendix1", "PL1.1.1")).toContainEqual(
      expect.objectContaining({ kind: "target", percent: null, result: null }),
    );
  });

  it("[Y22] texts that name the old year and the one before", () => {
    expect(saidOf(rolled, "appendix2", "PL2.1")).toContainEqual({
      ...{ kind: "oldYear", columns: ["name"], years: [2023, 2024] },
    });
    const named = rolled.remarks.filter(({ kind, sheet }) => kind === "oldYear" && sheet !== "appendix2");
    expect(named).toEqual([]);
  });

  it("[Y22] deadlines that moved and days on a weekend", () => {
    expect(saidOf(rolled, "appendix2", "PL2.18")).toContainEqual({
      ...{ kind: "deadlineMoved", from: "2024-03-31", to: "2025-03-31" },
    });
    expect(saidOf(rolled, "periods", "Y")).toEqual([{ kind: "weekend", day: "2025-12-20" }]);
    expect(saidOf(rolled, "periods", "Q1")).toEqual([]);
  });

  it("[Y22] the number and day of last year's plan, and only those", () => {
    const reference = "(Kèm theo Kế hoạch số 35/KH-SNN ngày 23/12/2023)";
    const signed = { ...realPlan, appendix1: { ...realPlan.appendix1, reference } };
    const remarks = rolledOver(signed);
    expect(saidOf(remarks, "settings", "reference1")).toEqual([{ kind: "reference", text: reference }]);
    expect(saidOf(remarks, "settings", "reference2")).toEqual([]);
    expect(remarks.plan.appendix1.reference).toBe(reference);
  });

  it("[Y22] a part of a composite that names the old year, at its own row", () => {
    const rows = realPlan.appendix1.rows.map((row) =>
      row.kind === "composite"
        ? { ...row, inputs: ratioInputs(row).map((input) => ({ ...input, label: "Đề án năm 2024" })) }
        : row,
    );
    const remarks = rolledOver({ ...realPlan, appendix1: { ...realPlan.appendix1, rows } });
    expect(saidOf(remarks, "appendix1", "PL1.5b")).toEqual([
      { kind: "oldYear", columns: ["name"], years: [2024] },
    ]);
  });
});
