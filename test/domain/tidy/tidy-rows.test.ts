import fc from "fast-check";
import type { FiledReport } from "../../../src/domain/consolidate/unit-reports";
import type { Period, Plan, UnitId } from "../../../src/domain/plan/plan";
import { rowTitles } from "../../../src/domain/tidy/row-titles";
import { tidyRows, type TidyRow } from "../../../src/domain/tidy/tidy-rows";
import { flawlessA, flawlessB, submissionOf, type Entries } from "../fixtures/form-grid";
import { smallPlan } from "../fixtures/small-plan";

const period: Period = {
  ...{ id: "Q1", label: "Quarter 1", from: "2023-12-15", to: "2024-03-14", due: "2024-03-20" },
};

function filed(unitId: UnitId, entries: Entries, plan: Plan = smallPlan): FiledReport {
  return { unitId, submission: submissionOf(unitId, entries, plan), findings: [], file: `${unitId}.xlsx` };
}

function rowsOf(...reports: readonly FiledReport[]): readonly TidyRow[] {
  return [...tidyRows(smallPlan, period, new Map(reports.map((report) => [report.unitId, report])))];
}

const told = (rows: readonly TidyRow[]) => rows.map(({ rowId, column, number }) => [rowId, column, number]);

describe("tidy data", () => {
  it("[C13] says of each filled entry cell whose it is, what it measures, what it holds and where it stands", () => {
    const [row, ...others] = rowsOf(filed("B", { "P1.4b/numerator": 20 }));
    expect(row).toEqual({
      ...{ unitId: "B", unitName: "Office B", periodId: "Q1", rowId: "P1.4b", column: "numerator" },
      ...{ ordinal: "4", rowName: "Second part", kind: "number", number: 20, date: null, text: null },
      ...{ file: "B.xlsx", sheet: "One", cell: "G9" },
    });
    expect(others).toEqual([]);
  });

  it.each<[string, Entries[string], Partial<TidyRow>]>([
    ["a count", 12, { kind: "number", number: 12, text: null, date: null }],
    ["0", 0, { kind: "number", number: 0 }],
    ["below 0", -3, { kind: "number", number: -3 }],
    ["a fraction", 0.1, { kind: "number", number: 0.1 }],
    ["the highest count", 999_999_999_999, { number: 999_999_999_999 }],
    ["a number typed as text", "12", { kind: "text", text: "12", number: null }],
    ["a text", "85%", { kind: "text", text: "85%" }],
    ["an Excel error", { error: "#REF!" }, { kind: "error", text: "#REF!", number: null }],
  ])("[C13] keeps %s exactly", (_, entered, expected) => {
    expect(rowsOf(filed("A", { "P1.2/numerator": entered }))).toMatchObject([expected]);
  });

  it.each([
    ["an Excel date", 45_316, "2024-01-25"],
    ["d/m/yyyy", "5/2/2024", "2024-02-05"],
  ])("[C13] gives %s as a day", (_, entered, date) => {
    const rows = rowsOf(filed("A", { "P2.1/completedOn": entered }));
    expect(rows).toMatchObject([{ kind: "date", date, number: null, text: null }]);
  });

  it.each([
    ["blank", { "P1.2/numerator": null, "P1.2/note": " " }],
    ["not of the unit", { "P1.3/numerator": 5 }],
    ["the plan's", { "P1.2/name": "other" }],
    ["computed", { "P1.2/result": 0.5 }],
    ["closed", { "P2.1/deadline": "1/1/2024" }],
  ])("[C13] leaves out what is %s", (_, entries: Entries) => {
    expect(rowsOf(filed("B", entries))).toEqual([]);
  });

  it("[C13] goes through units, rows and columns in the plan's order", () => {
    const rows = rowsOf(filed("B", flawlessB), filed("A", { ...flawlessA, "P1.2/note": "n" }));
    expect(told(rows).slice(0, 5)).toEqual([
      ["P1.2", "numerator", 80],
      ["P1.2", "denominator", 100],
      ["P1.2", "note", null],
      ["P1.3", "numerator", 5],
      ["P1.3", "denominator", 5],
    ]);
    const units = rows.map(({ unitId }) => unitId);
    expect(units).toEqual([...units].sort());
    expect(units.filter((unitId) => unitId === "B")).toHaveLength(Object.keys(flawlessB).length);
  });

  it("[C13] asks for one report at a time, when it comes to it", () => {
    const asked: UnitId[] = [];
    const source = {
      get: (unitId: UnitId) => {
        asked.push(unitId);
        return filed(unitId, { "P1.2/numerator": 1, "P1.2/denominator": 2 });
      },
    };
    const rows = tidyRows(smallPlan, period, source)[Symbol.iterator]();
    const seen = [rows, rows, rows].map((each) => [each.next().value?.unitId, asked.length]);
    expect(seen).toEqual([
      ["A", 1],
      ["A", 1],
      ["B", 2],
    ]);
  });

  it("[C13] adds up to what each unit entered", () => {
    const figures = fc.array(fc.nat(9), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(figures, (entered) => {
        const reports = ["A", "B", "C"].map((id, at) => filed(id, { "P1.2/denominator": entered[at] ?? 0 }));
        const sum = rowsOf(...reports).reduce((total, { number }) => total + (number ?? 0), 0);
        expect(sum).toBe(entered.reduce((total, each) => total + each, 0));
      }),
    );
  });
});

describe("titles of rows", () => {
  it("[C13] number a part as its indicator, on one line, without the dash in front", () => {
    const titles = rowTitles({
      ...smallPlan,
      appendix2: {
        ...smallPlan.appendix2,
        tasks: smallPlan.appendix2.tasks.map((task) => ({ ...task, name: "- One\n two" })),
      },
    });
    expect(titles.get("P1.4a")).toEqual({ ordinal: "4", rowName: "First part" });
    expect(titles.get("P2.1.1")).toEqual({ ordinal: "1.1", rowName: "One two" });
    expect(titles.get("P1.1")).toEqual({ ordinal: "1", rowName: "Group one" });
  });
});
