import fc from "fast-check";
import { readFileSync } from "node:fs";
import type { Plan } from "../../src/domain/plan/plan";
import { parsePlan, planToJson } from "../../src/files/plan-json";
import { parsePlanPack, planPackToJson } from "../../src/files/plan-pack-json";
import { planVocabulary as words } from "../../src/text/plan-vocabulary";
import { anyPlan } from "../support/plans/plan-arbitrary";
import { realPlan } from "../support/real-plan";

/** The plan that comes back from a file. */
function throughFile(plan: Plan): unknown {
  const read = parsePlan(JSON.parse(JSON.stringify(planToJson(plan))), null, words);
  return read.ok ? read.value : read.error.problems;
}

describe("a plan as one file", () => {
  it("gives the plan of 2024 back, its 19 units in it", () => {
    expect(throughFile(realPlan)).toEqual(realPlan);
  });

  it("gives any plan back", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(throughFile(plan)).toEqual(plan);
      }),
      { numRuns: 60 },
    );
  });

  it("is read without the newer keys as before: no change of agency, all units the whole year, the last day of a month", () => {
    const seed: unknown = JSON.parse(readFileSync("seeds/plan-2024.json", "utf8"));
    const read = parsePlan(seed, null, words);
    if (!read.ok) throw new Error("The seed is a plan");
    expect(read.value.units.map(({ id }) => id)).toEqual(["TCCB", "VPS", "KHTH", "TTS"]);
    expect(read.value).toMatchObject({ laterAgencies: [], deadlines: { monthDay: null, graceDays: 0 } });
    expect(read.value.units[0]).toMatchObject({ validFrom: null, validTo: null, successorId: null });
  });
});

describe("what a plan's file may not say", () => {
  const later = (from: string) => ({ from, agency: { ...realPlan.agency, name: "Sở mới" } });
  const [first, ...others] = realPlan.units;
  if (!first) throw new Error("The plan has units");
  const withUnit = (more: Partial<Plan["units"][number]>): Plan => ({
    ...realPlan,
    units: [{ ...first, ...more }, ...others],
  });
  const listing = (unitIds: readonly string[]): Plan => ({
    ...realPlan,
    appendix1: {
      ...realPlan.appendix1,
      rows: realPlan.appendix1.rows.map((row) =>
        row.kind === "ratio" && row.id === "PL1.2"
          ? { ...row, input: { ...row.input, answeredBy: unitIds } }
          : row,
      ),
    },
  });

  const following = (...previousIds: Plan["previousIds"]): Plan => ({ ...realPlan, previousIds });

  it.each<[string, Plan, string, string]>([
    [
      "a unit that ends first",
      withUnit({ validFrom: "2024-05-02", validTo: "2024-05-01" }),
      "units[0].validTo",
      "endsBeforeItBegins",
    ],
    ["a successor nobody knows", withUnit({ successorId: "ZZ" }), "units[0].successorId", "unknownSuccessor"],
    ["its own successor", withUnit({ successorId: first.id }), "units[0].successorId", "circularSuccessor"],
    [
      "a unit listed that is none",
      listing(["VPS", "ZZ"]),
      "appendix1.rows[6].data.enteredBy[1]",
      "unknownUnit",
    ],
    ["a list of nobody", listing([]), "appendix1.rows[6].data.enteredBy", "emptyList"],
    [
      "a change of another year",
      { ...realPlan, laterAgencies: [later("2025-01-01")] },
      "laterAgencies[0].from",
      "outOfYear",
    ],
    [
      "changes out of order",
      { ...realPlan, laterAgencies: [later("2024-07-01"), later("2024-07-01")] },
      "laterAgencies[1].from",
      "notAfterPrevious",
    ],
    [
      "a 32nd",
      { ...realPlan, deadlines: { monthDay: 32, graceDays: 0 } },
      "deadlines.monthDay",
      "badMonthDay",
    ],
    [
      "half a day of grace",
      { ...realPlan, deadlines: { monthDay: null, graceDays: 0.5 } },
      "deadlines.graceDays",
      "badGraceDays",
    ],
    [
      "a row of last year followed twice",
      following({ from: "PL1.2", to: "PL1.2" }, { from: "PL1.2", to: "PL1.3.1" }),
      "previousIds[1].from",
      "duplicateId",
    ],
    [
      "a row that follows two",
      following({ from: "PL1.2", to: "PL2.1" }, { from: "PL1.4", to: "PL2.1" }),
      "previousIds[1].to",
      "duplicateId",
    ],
    [
      "a row that follows without being there",
      following({ from: "PL1.2", to: "PL1.9" }),
      "previousIds[0].to",
      "unknownRow",
    ],
  ])("%s", (_, plan, path, problem) => {
    expect(throughFile(plan)).toEqual([{ path, problem }]);
  });
});

describe("a pack of plans", () => {
  it("gives its plans back in their order", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const read = parsePlanPack(JSON.parse(JSON.stringify(planPackToJson([plan, realPlan]))), words);
        if (plan.id === realPlan.id) expect(read.ok).toBe(false);
        else expect(read).toEqual({ ok: true, value: [plan, realPlan] });
      }),
      { numRuns: 10 },
    );
  });

  it.each([
    [
      "another schema",
      { schema: "cchc-plan/1", plans: [] },
      [
        { path: "schema", problem: "unknownSchema" },
        { path: "plans", problem: "emptyList" },
      ],
    ],
    ["no plan", { schema: "cchc-plan-pack/1", plans: [] }, [{ path: "plans", problem: "emptyList" }]],
    [
      "the same plan twice",
      planPackToJson([realPlan, realPlan]),
      [{ path: "plans[1]", problem: "duplicateId" }],
    ],
    [
      "a plan that is none",
      {
        ...planPackToJson([realPlan]),
        plans: [planToJson(realPlan), { ...planToJson(realPlan), planYear: 1 }],
      },
      [{ path: "plans[1].planYear", problem: "badYear" }],
    ],
  ])("is refused: %s", (_, json, problems) => {
    expect(parsePlanPack(json, words)).toEqual({ ok: false, error: { kind: "plan", problems } });
  });
});
