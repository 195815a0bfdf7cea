import { allYear } from "../../../src/domain/plan/in-force";
import fc from "fast-check";
import { copiedReports, type UnitReport } from "../../../src/domain/check/copy-rules";
import type { Indicator, Plan } from "../../../src/domain/plan/plan";
import { brief } from "../fixtures/check";
import { submissionOf, type Entries } from "../fixtures/form-grid";
import { smallPlan } from "../fixtures/small-plan";

const rowIds = ["S1", "S2", "S3", "S4"];

/** Four ratios that every unit enters, rows 4 to 7, and one of office A alone. */
const plan: Plan = {
  ...smallPlan,
  appendix1: {
    ...smallPlan.appendix1,
    rows: [...rowIds.map((id) => ratio(id, "units")), ratio("A1", "monitoringOffice")],
  },
};

function ratio(id: string, answeredBy: "units" | "monitoringOffice"): Indicator {
  const texts = { ordinal: id, name: id, targetText: "", monitoringText: "", executingText: "" };
  const input = { rowId: id, label: "", numerator: "", denominator: "", answeredBy };
  const base = { parentId: null, isItalic: false, monitoring: ["A"], target: { percent: 50 } };
  return { ...base, ...texts, kind: "ratio", id, measure: "flow", input };
}

type Pair = readonly [number, number] | null;

function report(unitId: string, pairs: readonly Pair[], more: Entries = {}): UnitReport {
  const entries = pairs.map((pair, at): Entries => {
    const id = rowIds[at] ?? "";
    return { [`${id}/numerator`]: pair?.[0] ?? null, [`${id}/denominator`]: pair?.[1] ?? null };
  });
  return { unitId, submission: submissionOf(unitId, Object.assign({}, ...entries, more) as Entries, plan) };
}

const told = (reports: readonly UnitReport[]) =>
  Object.fromEntries(
    [...copiedReports(reports, plan)].map(([unitId, findings]) => [unitId, brief(findings)]),
  );

const three: readonly Pair[] = [
  [0, 0],
  [3, 4],
  [5, 6],
  [7, 8],
];
const both = { A: ["U01 warning G5"], B: ["U01 warning G5"] };

describe("figures of two units", () => {
  it.each<[string, readonly Pair[], readonly Pair[], object]>([
    ["equal in three rows with something", three, three, both],
    [
      "one numerator differs",
      three,
      [
        [0, 0],
        [3, 4],
        [5, 6],
        [6, 8],
      ],
      {},
    ],
    [
      "one denominator differs",
      three,
      [
        [0, 0],
        [3, 4],
        [5, 6],
        [7, 9],
      ],
      {},
    ],
    [
      "a row of nothing differs",
      three,
      [
        [0, 1],
        [3, 4],
        [5, 6],
        [7, 8],
      ],
      {},
    ],
    ["a row is blank in one", three, [null, [3, 4], [5, 6], [7, 8]], {}],
    ["a row is blank in both", [null, [3, 4], [5, 6], [7, 8]], [null, [3, 4], [5, 6], [7, 8]], both],
    [
      "only two rows say something",
      [
        [0, 0],
        [0, 0],
        [5, 6],
        [7, 8],
      ],
      [
        [0, 0],
        [0, 0],
        [5, 6],
        [7, 8],
      ],
      {},
    ],
    [
      "nothing arose in either",
      [
        [0, 0],
        [0, 0],
        [0, 0],
        [0, 0],
      ],
      [
        [0, 0],
        [0, 0],
        [0, 0],
        [0, 0],
      ],
      {},
    ],
  ])("[U01] %s", (_, left, right, expected) => {
    expect(told([report("A", left), report("B", right)])).toEqual(expected);
  });

  it("[U01] rows of one office alone are not compared", () => {
    const own = { "A1/numerator": 1, "A1/denominator": 2 };
    expect(told([report("A", three, own), report("B", three)])).toEqual(both);
  });

  it("[U01] names the others, and in how many rows", () => {
    const copies = copiedReports([report("A", three), report("B", three), report("C", three)], plan);
    expect(copies.get("B")?.[0]?.facts).toEqual({ units: ["Office A", "Office C"], more: 0, rows: 3 });
    expect(copies.size).toBe(3);
  });

  it("[U01] names five of many others, in the plan's order, and counts the rest", () => {
    const units = ["G", "F", "E", "D", "C", "B", "A"].map((id) => ({
      id,
      name: `Office ${id}`,
      aliases: [],
      ...allYear,
    }));
    const copies = copiedReports(
      ["A", "B", "C", "D", "E", "F", "G"].map((id) => report(id, three)),
      { ...plan, units },
    );
    const named = (first: string) => [...first].map((id) => `Office ${id}`);
    expect(copies.get("G")?.[0]?.facts).toEqual({ units: named("FEDCB"), more: 1, rows: 3 });
    expect(copies.get("A")?.[0]?.facts).toEqual({ units: named("GFEDC"), more: 1, rows: 3 });
  });

  it("[U01] reports of units that the plan does not name are no copies", () => {
    expect(told([report("A", three), report("Z", three)])).toEqual({});
  });

  it("[U01] is answered by the note of the row that it names", () => {
    const note = { "S2/note": "One office with us [U01]" };
    const copies = copiedReports([report("A", three, note), report("B", three)], plan);
    expect(copies.get("A")?.[0]?.explanation).toBe("One office with us");
    expect(copies.get("B")?.[0]?.explanation).toBeNull();
  });

  it("[U01] finds the same units in whatever order the reports stand", () => {
    const reports = [
      report("A", three),
      report("B", [
        [1, 1],
        [3, 4],
        [5, 6],
        [7, 8],
      ]),
      report("C", three),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(reports, { minLength: 3 }), (shuffled) => {
        expect([...copiedReports(shuffled, plan).keys()].sort()).toEqual(["A", "C"]);
      }),
    );
  });

  it("[U01] one report alone is a copy of none, nor is one without its sheet", () => {
    expect(told([report("A", three)])).toEqual({});
    const bare = { ...report("B", three).submission, sheets: [] };
    expect(told([report("A", three), { unitId: "B", submission: bare }])).toEqual({});
  });
});
