import { formRows } from "../../../src/domain/form/form-rows";
import { consolidate } from "../../../src/domain/consolidate/consolidate";
import {
  answeringUnits,
  indicatorsOf,
  isAnswering,
  rowsAnsweredBy,
  taskOwners,
} from "../../../src/domain/plan/answers";
import type { AnsweredBy, Indicator, Plan } from "../../../src/domain/plan/plan";
import { unitsInCircle } from "../../../src/domain/plan/successors";
import { flawlessB, submissionOf } from "../fixtures/form-grid";
import { smallPlan, statusWords } from "../fixtures/small-plan";

/** The small plan with P1.2 entered by others. */
function planWith(answeredBy: AnsweredBy): Plan {
  const rows = smallPlan.appendix1.rows.map((row) =>
    row.kind === "ratio" && row.id === "P1.2" ? { ...row, input: { ...row.input, answeredBy } } : row,
  );
  return { ...smallPlan, appendix1: { ...smallPlan.appendix1, rows } };
}

function indicatorOf(plan: Plan): Indicator {
  const found = indicatorsOf(plan).find(({ id }) => id === "P1.2");
  if (!found) throw new Error("No P1.2");
  return found;
}

describe("who enters a row", () => {
  it.each<[AnsweredBy, readonly string[]]>([
    ["units", ["A", "B", "C"]],
    ["monitoringOffice", ["A"]],
    [
      ["C", "B"],
      ["B", "C"],
    ],
    [["C"], ["C"]],
    [["C", "C", "Z"], ["C"]],
    [["Z"], []],
  ])("[Y03] %j: %j", (answeredBy, unitIds) => {
    const plan = planWith(answeredBy);
    const indicator = indicatorOf(plan);
    expect(answeringUnits(plan, indicator, answeredBy)).toEqual(unitIds);
    const answering = plan.units.filter(({ id }) => isAnswering(plan, id, { ...indicator, answeredBy }));
    expect(answering.map(({ id }) => id)).toEqual(unitIds);
  });

  it("[Y03] a unit outside the list sees the row without entering it", () => {
    const plan = planWith(["B"]);
    const answered = (unitId: string) =>
      formRows(plan, unitId, "appendix1").find((row) => row.kind === "ratio" && row.id === "P1.2");
    expect(answered("B")).toMatchObject({ isAnswered: true });
    expect(answered("A")).toMatchObject({ isAnswered: false });
    expect(rowsAnsweredBy(plan, "A").has("P1.2")).toBe(false);
  });

  it("[Y03] the total expects the listed units and adds up theirs only", () => {
    const plan = planWith(["B"]);
    const [period] = plan.periods;
    if (!period) throw new Error("The plan has periods");
    const submissions = ["A", "B", "C"].map((unitId) => ({
      unitId,
      submission: submissionOf(unitId, { ...flawlessB, "P1.2/numerator": 4, "P1.2/denominator": 5 }),
      findings: [],
    }));
    const frame = { plan, period, asOf: period.to, taskStatuses: statusWords };
    const [total] = consolidate({ ...frame, submissions }).indicators;
    expect(total).toMatchObject({ id: "P1.2", numerator: 4, denominator: 5, reported: 1, expected: 1 });
  });

  it("[Y02] a task whose lead the plan lacks has no owner", () => {
    const [task] = smallPlan.appendix2.tasks;
    if (!task) throw new Error("The plan has tasks");
    expect(taskOwners(smallPlan, task)).toEqual(["A"]);
    const without = { ...smallPlan, units: smallPlan.units.filter(({ id }) => id !== "A") };
    expect(taskOwners(without, task)).toEqual([]);
  });
});

describe("successors", () => {
  const units = (...links: readonly string[]) =>
    links.map((link) => ({ id: link.charAt(0), successorId: link.charAt(1) || null }));

  it.each([
    [["A", "B"], []],
    [["AB", "B"], []],
    [["AA"], ["A"]],
    [
      ["AB", "BA", "CA"],
      ["A", "B"],
    ],
    [
      ["AB", "BC", "CA"],
      ["A", "B", "C"],
    ],
    [["AZ"], []],
  ])("[Y04] %j go round: %j", (links, round) => {
    expect([...unitsInCircle(units(...links))]).toEqual(round);
  });
});
