import { consolidate } from "../../../src/domain/consolidate/consolidate";
import type { Unit } from "../../../src/domain/plan/plan";
import { agenciesOf, agencyOn, allYear, isInForce, planOn } from "../../../src/domain/plan/in-force";
import { smallPlan, smallWords, statusWords } from "../fixtures/small-plan";
import { draftReport } from "../../../src/domain/report/draft-report";
import { arrivalOf, bookOf, viewOf } from "../register/book";
import { flawlessA } from "../fixtures/form-grid";

const named = (name: string, docSymbol: string) => ({ ...smallPlan.agency, name, docSymbol });
const changing = {
  ...smallPlan,
  laterAgencies: [
    { from: "2024-03-01", agency: named("Department and Environment", "ENV") },
    { from: "2024-07-01", agency: named("Department of the merged province", "MER") },
  ],
};
const unit = (more: Partial<Unit>): Unit => ({ id: "A", name: "Office A", aliases: [], ...allYear, ...more });

describe("the agency of a day", () => {
  it.each([
    ["2023-12-15", "Department"],
    ["2024-02-29", "Department"],
    ["2024-03-01", "Department and Environment"],
    ["2024-06-30", "Department and Environment"],
    ["2024-07-01", "Department of the merged province"],
    ["2024-12-31", "Department of the merged province"],
  ])("[Y01] on %s it is the last one that has begun: %s", (day, name) => {
    expect(agencyOn(changing, day).name).toBe(name);
  });

  it("[Y01] is found in whatever order the changes stand", () => {
    const turned = { ...changing, laterAgencies: [...changing.laterAgencies].reverse() };
    expect(agencyOn(turned, "2024-12-31").docSymbol).toBe("MER");
    expect(agenciesOf(changing).map(({ docSymbol }) => docSymbol)).toEqual(["DEP", "ENV", "MER"]);
  });

  it("[Y01] a report is of the agency in force on its cut-off date", () => {
    const period = { id: "Q1", label: "Quarter 1", from: "2023-12-15", to: "2024-03-14", due: "2024-03-20" };
    const frame = { plan: changing, period, asOf: "2024-03-14", taskStatuses: statusWords };
    const consolidation = consolidate({ ...frame, submissions: [] });
    const report = draftReport(changing, consolidation, smallWords.document);
    expect(report.plan.agency.name).toBe("Department and Environment");
    expect(report.plan.fingerprint).toBe(smallPlan.fingerprint);
  });
});

describe("units in force", () => {
  it.each([
    [{}, true],
    [{ validFrom: "2024-03-14" }, true],
    [{ validFrom: "2024-03-15" }, false],
    [{ validTo: "2024-03-14" }, true],
    [{ validTo: "2024-03-13" }, false],
    [{ validFrom: "2024-03-01", validTo: "2024-03-31" }, true],
  ])("[Y02] %j on 14 March: %s", (validity, isExpected) => {
    expect(isInForce(unit(validity), "2024-03-14")).toBe(isExpected);
  });

  it("[Y02] a plan in which nothing changes stands for every day as it is", () => {
    expect(planOn(smallPlan, "2024-03-14")).toBe(smallPlan);
  });

  it("[Y02] a changing plan is made once for a day, and is its own from then on", () => {
    const march = planOn(changing, "2024-03-14");
    expect(planOn(changing, "2024-03-14")).toBe(march);
    expect(planOn(march, "2024-03-14")).toBe(march);
    expect(planOn(changing, "2024-07-14")).not.toBe(march);
  });
});

describe("a period's units", () => {
  const [first, ...others] = smallPlan.units.map((each) => ({ ...each }));
  if (!first) throw new Error("The plan has units");
  const plan = { ...smallPlan, units: [{ ...first, validTo: "2024-03-01", successorId: "B" }, ...others] };
  const period = plan.periods.find(({ id }) => id === "Q1");
  if (!period) throw new Error("The plan has Q1");

  it("[Y02] the totals expect the units in force and no other", () => {
    const frame = { plan, period, asOf: period.to, taskStatuses: statusWords, submissions: [] };
    const { expected, missing, indicators, tasks } = consolidate(frame);
    expect(expected).toEqual(["B", "C"]);
    expect(missing).toEqual(["B", "C"]);
    expect(indicators.map((total) => [total.id, total.expected])).toEqual([
      ["P1.2", 2],
      ["P1.3", 0],
      ["P1.4", 2],
      ["P1.5", 0],
    ]);
    expect(tasks.map((total) => [total.id, total.expected, total.state])).toContainEqual([
      "P2.1",
      0,
      "overdue",
    ]);
  });

  it("[Y02] [Y04] the register has no line for a unit that is gone, and gives its file to nobody", () => {
    const view = viewOf(bookOf([arrivalOf("A", flawlessA)]), { plan });
    expect(view.units.map(({ unitId, state }) => [unitId, state])).toEqual([
      ["B", "notSent"],
      ["C", "notSent"],
    ]);
    expect(view.refused.map(({ findings }) => findings[0]?.rule)).toEqual(["I08"]);
  });
});
