import fc from "fast-check";
import { indicatorsOf, measuredRowIds, ratioInputs } from "../../../src/domain/plan/answers";
import type { Plan } from "../../../src/domain/plan/plan";
import { unitsInCircle } from "../../../src/domain/plan/successors";
import { parsePlan, planToJson } from "../../../src/files/plan-json";
import { planVocabulary } from "../../../src/text/plan-vocabulary";
import { remarkText } from "../../../src/text/roll-over-remarks";
import { anyPlan } from "../../support/plans/plan-arbitrary";
import { rolledOver } from "../../support/rolled-plans";

/** Every unit that a plan names somewhere. */
function namedUnits({ agency, units, ...plan }: Plan): readonly string[] {
  const rows = indicatorsOf({ agency, units, ...plan }).flatMap((row) => {
    const entered =
      row.kind === "qualitative" ? [row.answeredBy] : ratioInputs(row).map((each) => each.answeredBy);
    return [...row.monitoring, ...entered.flatMap((each) => (typeof each === "string" ? [] : each))];
  });
  const leads = plan.appendix2.tasks.flatMap((task) => (task.leads.kind === "all" ? [] : task.leads.unitIds));
  return [...rows, ...leads, agency.preparedBy, ...units.flatMap((unit) => unit.successorId ?? [])];
}

/** Days that a plan must not have left of the year before; figures may be counted from a day of it. */
function daysOf(plan: Plan): readonly string[] {
  return [
    ...plan.periods.flatMap(({ to, due }) => [to, due]),
    ...plan.appendix2.tasks.flatMap(({ timing }) => (timing.kind === "byDecision" ? [] : [timing.deadline])),
    ...plan.units.flatMap(({ validFrom, validTo }) => [validFrom ?? [], validTo ?? []].flat()),
    ...plan.laterAgencies.map(({ from }) => from),
  ];
}

describe("any plan taken into the next year", () => {
  const always = (check: (plan: Plan) => void): void =>
    fc.assert(fc.property(anyPlan, check), { numRuns: 60 });

  it("[Y20] is a plan that comes back from its file", () => {
    always((plan) => {
      const next = rolledOver(plan).plan;
      const read = parsePlan(JSON.parse(JSON.stringify(planToJson(next))), null, planVocabulary);
      expect(read).toEqual({ ok: true, value: next });
    });
  });

  it("[Y20] has the rows and periods of the plan before, of the next year, none of its days of the old one", () => {
    always((plan) => {
      const next = rolledOver(plan).plan;
      expect(next.year).toBe(plan.year + 1);
      expect(measuredRowIds(next)).toEqual(measuredRowIds(plan));
      expect(next.periods.map(({ id }) => id)).toEqual(plan.periods.map(({ id }) => id));
      expect(daysOf(next).filter((day) => day.startsWith(String(plan.year)))).toEqual([]);
    });
  });

  it("[Y21] names only units that it has, none of which succeeds itself", () => {
    always((plan) => {
      const next = rolledOver(plan).plan;
      const known = new Set(next.units.map(({ id }) => id));
      expect(namedUnits(next).filter((id) => !known.has(id))).toEqual([]);
      expect(unitsInCircle(next.units).size).toBe(0);
    });
  });

  it("[Y20] twice is two years on, the units of the first time still there", () => {
    always((plan) => {
      const once = rolledOver(plan).plan;
      const twice = rolledOver(once).plan;
      expect(twice).toMatchObject({ year: plan.year + 2, units: once.units, agency: once.agency });
      expect(twice.previousPlanId).toBe(once.id);
    });
  });

  it("[Y22] has remarks at rows that it has, each a sentence", () => {
    always((plan) => {
      const { remarks, plan: next } = rolledOver(plan);
      const rowIds = new Set([
        ...[...measuredRowIds(next), ...next.appendix1.rows.map(({ id }) => id)],
        ...next.appendix2.groups.map(({ id }) => id),
        ...next.units.map(({ id }) => id),
        ...next.periods.map(({ id }) => id),
      ]);
      for (const remark of remarks) {
        if (remark.sheet !== "settings") expect(rowIds).toContain(remark.rowId);
        expect(remarkText(remark)).toMatch(/^.+\.$/s);
      }
    });
  });
});
