import fc from "fast-check";
import { checkSubmission } from "../../../src/domain/check/check-submission";
import { consolidate } from "../../../src/domain/consolidate/consolidate";
import type { Consolidation, IndicatorTotal, TaskTotal } from "../../../src/domain/consolidate/consolidation";
import type { UnitSubmission } from "../../../src/domain/consolidate/unit-reports";
import type { Period, UnitId } from "../../../src/domain/plan/plan";
import { context } from "../fixtures/check";
import { flawlessA, flawlessB, submissionOf, type Entries } from "../fixtures/form-grid";
import { smallPlan, statusWords } from "../fixtures/small-plan";

const period: Period = {
  id: "Q1",
  label: "Quarter 1",
  from: "2023-12-15",
  to: "2024-03-14",
  due: "2024-03-20",
};
const asOf = "2024-03-14";

function report(unitId: UnitId, entries: Entries): UnitSubmission {
  const submission = submissionOf(unitId, entries);
  return { unitId, submission, findings: checkSubmission(submission, smallPlan, context) };
}

function totalOf(...submissions: readonly UnitSubmission[]): Consolidation {
  return consolidate({ plan: smallPlan, period, asOf, taskStatuses: statusWords, submissions });
}

function indicator(total: Consolidation, id: string): IndicatorTotal {
  const found = total.indicators.find((row) => row.id === id);
  if (found === undefined) throw new Error(`No indicator ${id}`);
  return found;
}

function task(total: Consolidation, id: string): TaskTotal {
  const found = total.tasks.find((row) => row.id === id);
  if (found === undefined) throw new Error(`No task ${id}`);
  return found;
}

const figures = (numerator: unknown, denominator: unknown, more: Entries = {}): Entries => ({
  "P1.2/numerator": numerator as number,
  "P1.2/denominator": denominator as number,
  ...more,
});

describe("indicators of the department", () => {
  it("[C01] adds numerators and denominators and never averages percentages", () => {
    const total = totalOf(report("A", figures(10, 10)), report("B", figures(50, 100)));
    expect(indicator(total, "P1.2")).toMatchObject({
      numerator: 60,
      denominator: 110,
      ratio: 60 / 110,
      target: 80,
      attainment: 6000 / 8800,
      verdict: "missed",
      reported: 2,
      expected: 3,
    });
  });

  it.each<[string, readonly Entries[], Partial<IndicatorTotal>]>([
    [
      "nobody reported",
      [],
      { numerator: null, denominator: null, ratio: null, attainment: null, verdict: "none", reported: 0 },
    ],
    ["all blank", [{}, {}], { numerator: null, verdict: "none", reported: 0 }],
    [
      "0/0 of all",
      [figures(0, 0), figures(0, 0)],
      { numerator: 0, denominator: 0, ratio: null, attainment: null, verdict: "notArising", reported: 2 },
    ],
    [
      "0/0 beside figures",
      [figures(0, 0), figures(8, 10)],
      { numerator: 8, denominator: 10, verdict: "met", reported: 2 },
    ],
    [
      "just short",
      [figures(79, 100), figures(799, 1000)],
      { numerator: 878, denominator: 1100, verdict: "near", reported: 2 },
    ],
    ["one blank", [figures(8, 10), figures(null, 10)], { numerator: 8, denominator: 10, reported: 1 }],
    ["one in text", [figures(8, 10), figures("85%", 10)], { numerator: 8, denominator: 10, reported: 1 }],
    [
      "one Excel error",
      [figures(8, 10), figures({ error: "#REF!" }, 10)],
      { numerator: 8, denominator: 10, reported: 1 },
    ],
    [
      "one above its denominator",
      [figures(8, 10), figures(11, 10)],
      { numerator: 8, denominator: 10, reported: 1 },
    ],
    ["one negative", [figures(8, 10), figures(-1, 10)], { numerator: 8, denominator: 10, reported: 1 }],
    ["one decimal", [figures(8, 10), figures(1.5, 10)], { numerator: 8, denominator: 10, reported: 1 }],
  ])("[C01] [C07] sum of P1.2: %s", (_, entries, expected) => {
    const units = ["A", "B"];
    const total = totalOf(...entries.map((entered, index) => report(units[index] ?? "", entered)));
    expect(indicator(total, "P1.2")).toMatchObject({ ...expected, expected: 3 });
  });

  it("[C07] leaves a row with an error out even where its figures can be read", () => {
    const broken = report("B", figures(5, 10, { "P1.2/note": { error: "#REF!" } }));
    const total = totalOf(report("A", figures(8, 10)), broken);
    expect(indicator(total, "P1.2")).toMatchObject({ numerator: 8, denominator: 10, reported: 1 });
    expect(total.received).toEqual(["A", "B"]);
  });

  it("[C07] never counts figures that are no counts, even when no finding names them", () => {
    const total = totalOf({ ...report("A", figures(1.5, 2)), findings: [] });
    expect(indicator(total, "P1.2")).toMatchObject({ numerator: null, reported: 0 });
  });

  it.each([
    [90, "near"],
    [93, "near"],
    [94, "missed"],
  ])(
    "[C01] [A02] 75 of 100 against 80 %% from %d %% of it on is %s, in the total and by unit",
    (nearPercent, verdict) => {
      const plan = { ...smallPlan, nearPercent };
      const total = consolidate({
        ...{ plan, period, asOf, taskStatuses: statusWords },
        submissions: [report("A", figures(75, 100))],
      });
      expect(indicator(total, "P1.2").verdict).toBe(verdict);
      expect(total.byUnit[0]?.cells.get("P1.2")?.verdict).toBe(verdict);
    },
  );

  it("[C03] [A02] a composite's parts are judged by the plan's threshold", () => {
    const entries = {
      "P1.4a/numerator": 10,
      "P1.4a/denominator": 10,
      "P1.4b/numerator": 19,
      "P1.4b/denominator": 20,
    };
    const judged = [95, 96].map((nearPercent) => {
      const plan = { ...smallPlan, nearPercent };
      const submissions = [report("A", entries)];
      const total = consolidate({ plan, period, asOf, taskStatuses: statusWords, submissions });
      return indicator(total, "P1.4").verdict;
    });
    expect(judged).toEqual(["near", "missed"]);
  });

  it("[C01] counts only the units that answer the row", () => {
    const closed = { "P1.3/numerator": 1, "P1.3/denominator": 9 };
    const total = totalOf(report("A", { "P1.3/numerator": 5, "P1.3/denominator": 5 }), report("B", closed));
    expect(indicator(total, "P1.3")).toMatchObject({
      numerator: 5,
      denominator: 5,
      reported: 1,
      expected: 1,
    });
  });

  it.each<[string, Entries, Entries, Partial<IndicatorTotal>]>([
    ["both parts met", { a: "3/3", b: "10/10" }, { b: "20/20" }, { ratio: 1, verdict: "met", reported: 2 }],
    [
      "the smaller part counts",
      { a: "3/3", b: "8/10" },
      { b: "20/20" },
      { ratio: 28 / 30, verdict: "near", reported: 2 },
    ],
    [
      "a part not arising is left out",
      { a: "0/0", b: "5/10" },
      {},
      { ratio: 0.5, verdict: "missed", reported: 1 },
    ],
    ["none arises", { a: "0/0", b: "0/0" }, {}, { ratio: null, verdict: "notArising", reported: 1 }],
    ["a part without data", { b: "5/10" }, { b: "1/1" }, { ratio: null, verdict: "none", reported: 1 }],
  ])("[C03] a composite: %s", (_, a, b, expected) => {
    const entries = (parts: Entries): Entries =>
      Object.fromEntries(
        Object.entries(parts).flatMap(([part, pair]) =>
          String(pair)
            .split("/")
            .map((figure, index) => [`P1.4${part}/${["numerator", "denominator"][index]}`, Number(figure)]),
        ),
      );
    const total = indicator(totalOf(report("A", entries(a)), report("B", entries(b))), "P1.4");
    expect(total).toMatchObject({
      ...expected,
      numerator: null,
      denominator: null,
      target: 100,
      expected: 3,
    });
    expect(total.parts.map((part) => part.id)).toEqual(["P1.4a", "P1.4b"]);
  });

  it("[C03] expects a composite only of the units that answer a part", () => {
    const rows = smallPlan.appendix1.rows.map((row) =>
      row.kind === "composite"
        ? {
            ...row,
            inputs: row.inputs.map((input) => ({ ...input, answeredBy: "monitoringOffice" as const })),
          }
        : row,
    );
    const plan = { ...smallPlan, appendix1: { ...smallPlan.appendix1, rows } };
    const submissions = ["A", "B"].map((unitId) => ({
      unitId,
      submission: submissionOf(unitId, flawlessA, plan),
      findings: [],
    }));
    const total = consolidate({ plan, period, asOf, taskStatuses: statusWords, submissions });
    expect(indicator(total, "P1.4")).toMatchObject({ ratio: 1, reported: 1, expected: 1 });
  });

  it("[C03] the parts of a composite carry their own sums", () => {
    const total = indicator(totalOf(report("A", flawlessA), report("B", flawlessB)), "P1.4");
    expect(total.parts).toMatchObject([
      { id: "P1.4a", numerator: 3, denominator: 3, reported: 1, expected: 1 },
      { id: "P1.4b", numerator: 30, denominator: 30, reported: 2, expected: 3 },
    ]);
  });

  it.each<[string, Entries, Partial<IndicatorTotal>]>([
    [
      "met",
      { "P1.5/verdict": "good", "P1.5/published": "86,5" },
      { verdict: "met", verdictText: "Good", published: "86,5", reported: 1 },
    ],
    [
      "a number published",
      { "P1.5/verdict": "Good", "P1.5/published": 86.5 },
      { published: "86,5", reported: 1 },
    ],
    [
      "unpublished",
      { "P1.5/verdict": "Not yet published" },
      { verdict: "unpublished", published: null, reported: 1 },
    ],
    ["not in the list", { "P1.5/verdict": "x" }, { verdict: "none", verdictText: null, reported: 0 }],
    ["blank", {}, { verdict: "none", verdictText: null, reported: 0 }],
  ])("[C04] a qualitative indicator: %s", (_, entries, expected) => {
    const total = totalOf(report("A", entries), report("B", { "P1.5/verdict": "Not good" }));
    expect(indicator(total, "P1.5")).toMatchObject({ ...expected, ratio: null, target: null, expected: 1 });
  });

  it("[C02] gives explanations in the plan's order of units, even of rows left out", () => {
    const b = report("B", figures(1, 10, { "P1.2/explanation": "b" }));
    const a = report("A", figures("x", 10, { "P1.2/explanation": "a" }));
    expect(indicator(totalOf(b, a), "P1.2").explanations).toEqual([
      { unitId: "A", text: "a" },
      { unitId: "B", text: "b" },
    ]);
  });

  it("[C09] shows each unit's figures by row, and no data for the rest", () => {
    const total = totalOf(report("B", { ...flawlessB, "P1.2/numerator": 0 }));
    const [a, b] = total.byUnit;
    const noData = { isFaulty: false, numerator: null, denominator: null, ratio: null, verdict: "none" };
    expect(a?.hasReported).toBe(false);
    expect([...(a?.cells ?? [])]).toEqual(
      ["P1.2", "P1.3", "P1.4a", "P1.4b", "P1.5"].map((id) => [id, noData]),
    );
    expect(b?.hasReported).toBe(true);
    expect([...(b?.cells ?? [])]).toEqual([
      ["P1.2", { ...noData, numerator: 0, denominator: 0, verdict: "notArising" }],
      ["P1.4b", { ...noData, numerator: 20, denominator: 20, ratio: 1, verdict: "met" }],
    ]);
  });

  it("[C09] shows a row with an error as faulty, without figures", () => {
    const total = totalOf(report("B", { ...flawlessB, "P1.4b/numerator": 21, "P1.4b/denominator": 20 }));
    expect(total.byUnit[1]?.cells.get("P1.4b")).toEqual({
      isFaulty: true,
      numerator: null,
      denominator: null,
      ratio: null,
      verdict: "none",
    });
  });

  it("[C09] shows a qualitative row by its verdict", () => {
    const [a] = totalOf(report("A", flawlessA)).byUnit;
    expect(a?.cells.get("P1.5")?.verdict).toBe("unpublished");
  });
});

describe("tasks of the department", () => {
  it("[C05] stand as their owner reports them", () => {
    const total = totalOf(report("A", flawlessA), report("B", flawlessB));
    expect(task(total, "P2.1")).toMatchObject({
      state: "onTime",
      completedOn: "2024-01-25",
      deadline: "2024-01-31",
      documentNumber: "12/DEP",
      units: [{ unitId: "A", state: "onTime" }],
      expected: 1,
    });
    expect(task(total, "P2.4")).toMatchObject({
      state: "noBasis",
      units: [{ unitId: "B", state: "noBasis" }],
    });
  });

  it.each<[string, string, Entries]>([
    ["no report of the owner", "overdue", {}],
    ["a blank status", "overdue", { "P2.1/explanation": "x" }],
    ["a status that cannot be read", "overdue", { "P2.1/status": "x" }],
    ["done without proof", "overdue", { "P2.1/status": "Done", "P2.1/completedOn": "1/1/2024" }],
    ["done without a day", "overdue", { "P2.1/status": "Done", "P2.1/documentNumber": "1" }],
  ])("[C05] [C07] without a usable report: %s", (_, state, entries) => {
    expect(task(totalOf(report("A", entries)), "P2.1")).toMatchObject({
      state,
      completedOn: null,
      units: [],
    });
  });

  it("[C05] carry the words of the owner", () => {
    const words = {
      "P2.1/evidence": "link",
      "P2.1/explanation": "why",
      "P2.1/note": "note",
      "P2.1/documentDate": "20/1/2024",
    };
    expect(task(totalOf(report("A", { ...flawlessA, ...words })), "P2.1")).toMatchObject({
      evidence: "link",
      documentDate: "2024-01-20",
      notes: [
        { unitId: "A", text: "why" },
        { unitId: "A", text: "note" },
      ],
    });
  });

  const doneOn = (day: string): Entries => ({
    "P2.3/status": "Done",
    "P2.3/completedOn": day,
    "P2.3/documentNumber": "9",
  });

  it.each<[string, readonly Entries[], Partial<TaskTotal>]>([
    ["nobody reported", [], { state: "ongoing", completedOn: null }],
    ["one of three done", [doneOn("1/2/2024")], { state: "ongoing", completedOn: null }],
    [
      "two done, one under way",
      [doneOn("1/2/2024"), doneOn("2/2/2024"), { "P2.3/status": "Under way" }],
      { state: "ongoing", completedOn: null },
    ],
    [
      "all done",
      [doneOn("1/2/2024"), doneOn("5/2/2024"), doneOn("2/2/2024")],
      { state: "onTime", completedOn: "2024-02-05" },
    ],
    [
      "done but for one adjusted",
      [doneOn("1/2/2024"), doneOn("5/2/2024"), { "P2.3/status": "Adjusted", "P2.3/explanation": "x" }],
      { state: "onTime" },
    ],
    [
      "all adjusted",
      Array.from({ length: 3 }, () => ({ "P2.3/status": "Adjusted", "P2.3/explanation": "x" })),
      { state: "adjusted", completedOn: null },
    ],
  ])("[C05] a task that every unit leads: %s", (_, entries, expected) => {
    const units = ["A", "B", "C"];
    const total = task(
      totalOf(...entries.map((entered, index) => report(units[index] ?? "", entered))),
      "P2.3",
    );
    expect(total).toMatchObject({ ...expected, expected: 3 });
    expect(total.units.map(({ unitId }) => unitId)).toEqual(units.slice(0, entries.length));
  });

  const ledByAll = (deadline: string, entries: readonly Entries[]): TaskTotal | undefined => {
    const timing = { kind: "month", deadline } as const;
    const rows = smallPlan.appendix2.tasks.map((row) => (row.id === "P2.3" ? { ...row, timing } : row));
    const plan = { ...smallPlan, appendix2: { ...smallPlan.appendix2, tasks: rows } };
    const submissions = entries.map((entered, index) => {
      const unitId = ["A", "B", "C"][index] ?? "";
      return { unitId, submission: submissionOf(unitId, entered, plan), findings: [] };
    });
    const { tasks } = consolidate({ plan, period, asOf, taskStatuses: statusWords, submissions });
    return tasks.find(({ id }) => id === "P2.3");
  };
  const status = (word: string): Entries => ({ "P2.3/status": word });

  it.each<[string, string, readonly Entries[], Partial<TaskTotal>]>([
    [
      "all done, one late",
      "2024-02-29",
      [doneOn("1/2/2024"), doneOn("1/3/2024"), doneOn("2/2/2024")],
      { state: "late", completedOn: "2024-03-01" },
    ],
    [
      "one report missing after the deadline",
      "2024-02-29",
      [doneOn("1/2/2024"), doneOn("1/2/2024")],
      { state: "overdue", completedOn: null },
    ],
    [
      "one begun before the deadline",
      "2024-03-31",
      [status("Under way"), status("Not begun")],
      { state: "inProgress" },
    ],
    [
      "one done before the deadline",
      "2024-03-31",
      [status("Not begun"), doneOn("1/2/2024")],
      { state: "inProgress" },
    ],
    [
      "none begun before the deadline",
      "2024-03-31",
      [status("Not begun"), status("Not begun")],
      { state: "notStarted" },
    ],
    ["nobody reported before the deadline", "2024-03-31", [], { state: "notStarted", units: [] }],
  ])("[C05] a month's task that every unit leads: %s", (_, deadline, entries, expected) => {
    expect(ledByAll(deadline, entries)).toMatchObject({ ...expected, deadline });
  });

  it("[C05] names documents of several units once each, and the last day", () => {
    const numbered = (number: string, day: string): Entries => ({
      ...doneOn("1/2/2024"),
      "P2.3/documentNumber": number,
      "P2.3/documentDate": day,
    });
    const entries = [numbered("1/X", "5/1/2024"), numbered("2/X", "3/1/2024"), numbered("1/X", "4/1/2024")];
    expect(ledByAll("2024-03-31", entries)).toMatchObject({
      documentNumber: "1/X; 2/X",
      documentDate: "2024-01-05",
      evidence: null,
    });
  });

  it("[C06] counts main tasks once each, components not at all", () => {
    const total = totalOf(report("A", flawlessA), report("B", flawlessB));
    expect(total.taskTotals).toEqual({
      onTime: 1,
      late: 0,
      inProgress: 1,
      overdue: 0,
      noDeadline: 1,
      ongoing: 1,
    });
    expect(total.tasks.map(({ isMain }) => isMain)).toEqual([true, false, true, true, true]);
  });
});

describe("who has reported", () => {
  it("[C02] names expected, received and missing units in the plan's order", () => {
    const total = totalOf(report("C", {}), report("A", {}), report("Z", {}));
    expect(total.expected).toEqual(["A", "B", "C"]);
    expect(total.received).toEqual(["A", "C"]);
    expect(total.missing).toEqual(["B"]);
    expect([total.period, total.asOf]).toEqual([period, asOf]);
  });
});

const count = fc.integer({ min: -5, max: 5 });
const anyEntries = fc
  .record({
    numerator: count,
    denominator: count,
    status: fc.constantFrom("Done", "Under way", "Adjusted", null),
  })
  .map(({ numerator, denominator, status }) =>
    figures(numerator, denominator, {
      "P1.4b/numerator": denominator,
      "P1.4b/denominator": numerator,
      "P2.3/status": status,
      "P2.3/completedOn": "1/2/2024",
      "P2.3/documentNumber": "1",
    }),
  );

describe("properties", () => {
  it("[C02] the order of the reports never matters", () => {
    fc.assert(
      fc.property(
        fc.tuple(anyEntries, anyEntries, anyEntries),
        fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
        (entries, order) => {
          const reports = entries.map((entered, index) => report(["A", "B", "C"][index] ?? "", entered));
          const shuffled = order.flatMap((index) => reports.slice(index, index + 1));
          expect(totalOf(...shuffled)).toEqual(totalOf(...reports));
        },
      ),
    );
  });

  it("[C01] one unit consolidated alone gives its own figures", () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const total = totalOf(report("B", entries));
        const cell = total.byUnit[1]?.cells.get("P1.2");
        const { numerator, denominator, ratio, verdict } = indicator(total, "P1.2");
        expect(cell).toMatchObject({ numerator, denominator, ratio, verdict });
      }),
    );
  });

  it("[C01] a unit more never lowers a sum, and reported never exceeds expected", () => {
    fc.assert(
      fc.property(anyEntries, anyEntries, (a, b) => {
        const one = indicator(totalOf(report("A", a)), "P1.2");
        const two = indicator(totalOf(report("A", a), report("B", b)), "P1.2");
        expect(two.denominator ?? 0).toBeGreaterThanOrEqual(one.denominator ?? 0);
        expect(two.reported).toBeGreaterThanOrEqual(one.reported);
        expect(two.reported).toBeLessThanOrEqual(two.expected);
      }),
    );
  });

  it("[C06] the six classes sum to the number of main tasks", () => {
    fc.assert(
      fc.property(anyEntries, anyEntries, (a, b) => {
        const { taskTotals } = totalOf(report("A", a), report("B", b));
        expect(Object.values(taskTotals).reduce((sum, each) => sum + each, 0)).toBe(4);
      }),
    );
  });
});
