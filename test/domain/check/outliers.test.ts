import { allYear } from "../../../src/domain/plan/in-force";
import fc from "fast-check";
import { checkBetweenUnits } from "../../../src/domain/check/between-units";
import { outlyingFigures } from "../../../src/domain/check/outlier-rules";
import type { UnitReport } from "../../../src/domain/check/shared-figures";
import type { Indicator, Plan } from "../../../src/domain/plan/plan";
import { brief } from "../fixtures/check";
import { submissionOf, type Entries } from "../fixtures/form-grid";
import { smallPlan } from "../fixtures/small-plan";

const unitIds = ["A", "B", "C", "D", "E", "F"];

/** Rows S1 (sheet row 4) and S2, entered by six units, and A1 by office A alone. */
const plan: Plan = {
  ...smallPlan,
  units: unitIds.map((id) => ({ id, name: `Office ${id}`, aliases: [], ...allYear })),
  appendix1: {
    ...smallPlan.appendix1,
    rows: [ratio("S1", "units"), ratio("S2", "units"), ratio("A1", "monitoringOffice")],
  },
};

function ratio(id: string, answeredBy: "units" | "monitoringOffice"): Indicator {
  const texts = { ordinal: id, name: id, targetText: "", monitoringText: "", executingText: "" };
  const input = { rowId: id, label: "", numerator: "", denominator: "", answeredBy };
  const base = { parentId: null, isItalic: false, monitoring: ["A"], target: { percent: 50 } };
  return { ...base, ...texts, kind: "ratio", id, measure: "flow", input };
}

function report(unitId: string, denominator: unknown, more: Entries = {}): UnitReport {
  const entries = { "S1/numerator": 0, "S1/denominator": denominator as number, ...more };
  return { unitId, submission: submissionOf(unitId, entries, plan) };
}

/** Denominators of S1, unit by unit. */
function reports(...denominators: readonly unknown[]): readonly UnitReport[] {
  return denominators.map((denominator, index) => report(unitIds[index] ?? "", denominator));
}

const told = (given: readonly UnitReport[]) =>
  Object.fromEntries([...outlyingFigures(given, plan)].map(([unitId, found]) => [unitId, brief(found)]));

const inA = { A: ["U02 warning H4"] };

describe("a figure far from those of the other units", () => {
  it.each<[string, readonly unknown[], object]>([
    ["fifty times the second largest", [1000, 20, 1, 2, 3], inA],
    ["just below fifty times", [999 + 1, 21, 1, 2, 3], {}],
    ["more than fifty times", [100_000, 20, 1, 2, 3], inA],
    ["below one thousand", [999, 1, 1, 1, 1], {}],
    ["one thousand", [1000, 1, 1, 1, 1], inA],
    ["beside four others", [5000, 1, 1, 1, 1], inA],
    ["beside three others", [5000, 1, 1, 1], {}],
    ["beside three others and a 0", [5000, 1, 1, 1, 0], {}],
    ["beside three others and a blank", [5000, 1, 1, 1, null], {}],
    ["beside three others and a text", [5000, 1, 1, 1, "x"], {}],
    ["two as large as each other", [5000, 5000, 1, 1, 1, 1], {}],
    ["fifty times the largest of those before it", [1, 2, 3, 20, 1000], { E: ["U02 warning H4"] }],
    ["just below fifty times the largest of those before it", [1, 2, 3, 21, 1000], {}],
    ["text itself", ["5000", 1, 1, 1, 1], {}],
    ["an Excel error", [{ error: "#REF!" }, 1, 1, 1, 1], {}],
  ])("[U02] %s", (_, denominators, expected) => {
    expect(told(reports(...denominators))).toEqual(expected);
  });

  it("[U02] is told in either column with what it is beside", () => {
    const more = { "S1/numerator": 900, "S2/numerator": 2000, "S2/denominator": 3000 };
    const others = unitIds.slice(1).map((id) => report(id, 10, { "S2/numerator": 3, "S2/denominator": 4 }));
    const found = outlyingFigures([report("A", 1000, more), ...others], plan).get("A") ?? [];
    expect(brief(found)).toEqual(["U02 warning H4", "U02 warning G5", "U02 warning H5"]);
    expect(found.map(({ facts }) => facts)).toEqual([
      { column: "denominator", value: 1000, second: 10, others: 5 },
      { column: "numerator", value: 2000, second: 3, others: 5 },
      { column: "denominator", value: 3000, second: 4, others: 5 },
    ]);
  });

  it("[U02] is not looked for in rows of one office or in rows that make no ratio", () => {
    const more = { "A1/numerator": 0, "A1/denominator": 9999, "S1/numerator": 6000 };
    expect(told([report("A", 5000, more), ...reports(1, 1, 1, 1, 1).slice(1)])).toEqual({});
  });

  it("[U02] is answered by the note of its row", () => {
    const own = report("A", 5000, { "S1/note": "All of the province [U02]" });
    const [found] = outlyingFigures([own, ...reports(1, 1, 1, 1, 1).slice(1)], plan).get("A") ?? [];
    expect(found?.explanation).toBe("All of the province");
  });

  it("[U02] is the same in whatever order the reports stand, and never told of two units at once", () => {
    const figure = fc.oneof(fc.nat(3), fc.constantFrom(999, 1000, 50_000, 2_500_000));
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 });
    fc.assert(
      fc.property(fc.array(figure, { minLength: 6, maxLength: 6 }), order, (denominators, shuffled) => {
        const given = reports(...denominators);
        const found = told(given);
        expect(told(shuffled.flatMap((at) => given.slice(at, at + 1)))).toEqual(found);
        expect(Object.keys(found).length).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("rules between units together", () => {
  it("[U01] [U02] look at each report once", () => {
    let taken = 0;
    const same = { "S2/numerator": 1, "S2/denominator": 1 };
    function* stream(): Generator<UnitReport> {
      for (const each of [report("A", 9000, same), ...reports(1, 1, 1, 1, 1).slice(1)]) {
        taken += 1;
        yield each;
      }
    }
    expect([...checkBetweenUnits(stream(), plan)].map(([id, found]) => [id, brief(found)])).toEqual([
      ["A", ["U02 warning H4"]],
    ]);
    expect(taken).toBe(5);
  });
});
