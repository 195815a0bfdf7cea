import { fnv1a64, planFingerprint } from "../../../src/domain/plan/fingerprint";
import type { AnsweredBy, Plan } from "../../../src/domain/plan/plan";
import { realPlan } from "../../support/real-plan";

describe("fnv1a64", () => {
  it.each([
    ["", "cbf29ce484222325"],
    ["a", "089be207b544f1e4"],
    ["Đạt", "256c57e683cc1931"],
  ])("of %j", (text, hash) => {
    expect(fnv1a64(text)).toBe(hash);
  });
});

function answered(answeredBy: AnsweredBy): Plan {
  const rows = realPlan.appendix1.rows.map((row) =>
    row.id === "PL1.3.2" && row.kind === "ratio" ? { ...row, input: { ...row.input, answeredBy } } : row,
  );
  return { ...realPlan, appendix1: { ...realPlan.appendix1, rows } };
}

describe("the fingerprint of a plan", () => {
  it("of 2024 is the one that the forms in the field carry", () => {
    expect(realPlan.fingerprint).toBe("e761a9e6a5428185");
    expect(planFingerprint(realPlan)).toBe("e761a9e6a5428185");
  });

  it("tells apart who enters a row", () => {
    const prints = ["units" as const, "monitoringOffice" as const, ["VPS"], ["VPS", "TCCB"]].map((by) =>
      planFingerprint(answered(by)),
    );
    expect(new Set(prints).size).toBe(4);
  });

  it("leaves the version out, so that the number alone never makes a form an older one", () => {
    const later: Plan = { ...realPlan, version: 7 };
    expect(planFingerprint(later)).toBe(realPlan.fingerprint);
  });

  it("tells days of grace apart, for formulas of the forms hold them, but none from none said", () => {
    const lenient = { ...realPlan, deadlines: { monthDay: null, graceDays: 3 } };
    expect(planFingerprint(lenient)).not.toBe(realPlan.fingerprint);
    const otherDay = { ...realPlan, deadlines: { monthDay: 25, graceDays: 0 } };
    expect(planFingerprint(otherDay)).toBe(realPlan.fingerprint);
  });
});
