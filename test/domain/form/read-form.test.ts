import fc from "fast-check";
import type { RawValue, SheetGrid } from "../../../src/domain/cell-value";
import { appendix1Columns } from "../../../src/domain/form/columns";
import { markedAppendix, readSubmission } from "../../../src/domain/form/read-form";
import { entryOf, sheetOf, type FormSheet, type Submission } from "../../../src/domain/form/submission";
import {
  firstBodyRow,
  formGrid,
  formSheetGrid,
  identityGrid,
  sheet,
  submissionOf,
  tabNames,
  type Grid,
} from "../fixtures/form-grid";
import { smallPlan } from "../fixtures/small-plan";

function read(...sheets: readonly SheetGrid[]): Submission {
  return readSubmission({ sheets, uses1904: false }, smallPlan);
}

function readOne(rows: Grid): FormSheet {
  const found = sheetOf(read(sheet("One", rows)), "appendix1");
  if (found === null) throw new Error("No form sheet read");
  return found;
}

describe("reading a form", () => {
  it("[R01] knows a sheet by its mark, not by its tab", () => {
    const submission = read(sheet("PL2 (cũ)", formSheetGrid("appendix2")), sheet("One", [["Title"]]));
    expect(submission.sheets.map(({ appendix, sheet: tab }) => [appendix, tab])).toEqual([
      ["appendix2", "PL2 (cũ)"],
    ]);
  });

  it("[R01] keeps both sheets when one was copied, in tab order", () => {
    const submission = read(
      sheet("One (2)", formSheetGrid("appendix1")),
      sheet("One", formSheetGrid("appendix1")),
    );
    expect(submission.sheets.map((found) => found.sheet)).toEqual(["One (2)", "One"]);
    expect(sheetOf(submission, "appendix1")?.sheet).toBe("One (2)");
  });

  it.each<[string, RawValue, string | null]>([
    ["the mark", "cchc:appendix1", "appendix1"],
    ["the mark among spaces", " cchc:appendix2 ", "appendix2"],
    ["another mark", "cchc:appendix3", null],
    ["a number", 1, null],
    ["nothing", null, null],
  ])("[R01] A1 holding %s", (_, mark, appendix) => {
    expect(markedAppendix(sheet("One", [[mark]]))).toBe(appendix);
  });

  it("[R01] reads nothing from an empty workbook", () => {
    expect(read().sheets).toEqual([]);
    expect(read(sheet("Empty", [])).sheets).toEqual([]);
  });

  it("[R02] finds a value by row id and column id and says where it stands", () => {
    const entry = sheetOf(submissionOf("A", { "P1.2/denominator": 100 }), "appendix1")?.entries.get(
      "P1.2/denominator",
    );
    expect(entry?.value).toEqual({ kind: "number", value: 100 });
    expect(entry?.place).toEqual({
      sheet: tabNames.appendix1,
      cell: "H5",
      rowId: "P1.2",
      column: "denominator",
    });
  });

  it("[R02] finds a value wherever its row and its column were moved", () => {
    const rows = formSheetGrid("appendix1", { "P1.2/numerator": 80, "P1.3/numerator": 5 });
    const moved = [rows[0] ?? [], ...rows.slice(firstBodyRow).reverse()].map((row) => [
      row[0] ?? null,
      ...row.slice(1).reverse(),
    ]);
    const found = readOne(moved);
    expect(entryOf(found, "P1.2", "numerator")?.value).toEqual({ kind: "number", value: 80 });
    expect(entryOf(found, "P1.3", "numerator")?.value).toEqual({ kind: "number", value: 5 });
    expect(found.foreignCells).toEqual([]);
  });

  it("[R02] records a doubled row and a doubled column and reads the first", () => {
    const rows = formSheetGrid("appendix1", { "P1.2/numerator": 80 });
    const copy = [...(rows[4] ?? [])].map((raw) => (raw === 80 ? 81 : raw));
    const widened = [...rows, copy].map((row, index) => [...row, index === 0 ? "numerator" : 7]);
    const found = readOne(widened);
    expect(found.rowsById.get("P1.2")).toEqual([4, rows.length]);
    expect(found.doubledColumns).toEqual(["numerator"]);
    expect(entryOf(found, "P1.2", "numerator")?.value).toEqual({ kind: "number", value: 80 });
  });

  it("[R02] leaves a lost row and a lost column out", () => {
    const rows = formSheetGrid("appendix1").filter(([id]) => id !== "P1.3");
    const found = readOne(rows.map((row) => row.filter((_, column) => column !== 6)));
    expect(found.rowsById.has("P1.3")).toBe(false);
    expect(found.columnsById.has("numerator")).toBe(false);
    expect(entryOf(found, "P1.3", "denominator")).toBeNull();
    expect(entryOf(found, "P1.2", "numerator")).toBeNull();
    expect(entryOf(found, "P1.2", "denominator")?.place.cell).toBe("G5");
  });

  it("[R02] reads cells beyond the end of a short row as blank", () => {
    const found = readOne([["cchc:appendix1", ...appendix1Columns], ["P1.2"]]);
    expect(entryOf(found, "P1.2", "note")?.value).toEqual({ kind: "blank" });
    expect(entryOf(found, "P1.2", "note")?.place.cell).toBe("P2");
  });

  it("[R02] keeps what was typed beside what it means", () => {
    const found = sheetOf(submissionOf("A", { "P2.1/completedOn": "14/9/2023" }), "appendix2");
    const entry = found && entryOf(found, "P2.1", "completedOn");
    expect(entry?.raw).toBe("14/9/2023");
    expect(entry?.value).toEqual({ kind: "date", value: "2023-09-14" });
  });

  it("[R06] lists the user's own rows, columns and unknown ids below the heading, and no heading", () => {
    const rows = formSheetGrid("appendix1");
    rows[1] = [null, "Title", null, "More"];
    rows[2]?.push("My heading");
    rows[firstBodyRow]?.push("in the first row");
    rows[4]?.push("mine", "");
    rows.push([null, null, "Signed", 0], [], ["P9.9", "foreign"]);
    expect(readOne(rows).foreignCells).toEqual(["Q4", "Q5", "C11", "D11", "A13", "B13"]);
  });

  it("[R06] finds nothing foreign in a form as it was made", () => {
    const submission = submissionOf("A");
    expect(submission.sheets.map((found) => found.foreignCells)).toEqual([[], []]);
  });

  it.each([
    [null, null],
    [50, 50],
    ["90", 90],
    [99, 99],
    [49, null],
    [100, null],
    [0, null],
    [90.5, null],
    [-90, null],
    ["90%", null],
    ["090", null],
    [{ error: "#REF!" }, null],
  ])("[R05] a near threshold of %j is %s", (typed, nearPercent) => {
    const { identity } = read(sheet("_cchc", identityGrid("A", { nearPercent: typed })));
    expect(identity.nearPercent).toBe(nearPercent);
  });

  it.each<[RawValue, number | null]>([
    [1, 1],
    ["2", 2],
    [" 12 ", 12],
    [9999, 9999],
    [10_000, null],
    [0, null],
    [1.5, null],
    [-1, null],
    ["v2", null],
    [null, null],
    [{ error: "#REF!" }, null],
  ])("[R05] a version of the plan of %j is %s", (typed, planVersion) => {
    const { identity } = read(sheet("_cchc", identityGrid("A", { planVersion: typed })));
    expect(identity.planVersion).toBe(planVersion);
  });

  it.each<[RawValue, string | null]>([
    ["2024-03-14", "2024-03-14"],
    [" 2024-03-14 ", "2024-03-14"],
    ["2024-3-14", null],
    ["2024-03-1", null],
    ["24-03-14", null],
    ["2024-02-30", null],
    ["x2024-03-14", null],
    ["2024-03-14T00:00", null],
    ["14/03/2024", null],
    [45_365, null],
    [null, null],
  ])("[R05] a cut-off date of %j is %s", (cutoffDate, day) => {
    expect(read(sheet("_cchc", identityGrid("A", { cutoffDate }))).identity.cutoffDate).toBe(day);
  });

  it("[R05] reads the identity, numbers and text alike", () => {
    const { identity } = read(sheet("_cchc", identityGrid("A", { planYear: "2024", createdAt: 45_365 })));
    expect(identity).toEqual({
      cutoffDate: null,
      nearPercent: null,
      planVersion: null,
      format: "cchc-form/1",
      planId: "TEST-2024",
      planYear: 2024,
      planFingerprint: "0123456789abcdef",
      unitId: "A",
      periodId: "Q1",
      appVersion: "0.1.0",
      createdAt: "45365",
    });
  });

  it.each<[string, RawValue, number | null]>([
    ["a number", 2024, 2024],
    ["text", " 2024 ", 2024],
    ["words", "year 2024", null],
    ["a decimal", 2024.5, null],
    ["nothing", null, null],
  ])("[R05] the plan year given as %s", (_, planYear, year) => {
    expect(read(sheet("_cchc", identityGrid("A", { planYear }))).identity.planYear).toBe(year);
  });

  it("[R05] finds the identity in a renamed sheet, and a named one before it", () => {
    const renamed = sheet("Sheet3", identityGrid("B"));
    expect(read(renamed).identity.unitId).toBe("B");
    expect(read(renamed, sheet("_CCHC", identityGrid("A"))).identity.unitId).toBe("A");
  });

  it("[R05] takes the first of a key given twice, and null for a key not given", () => {
    const { identity } = read(
      sheet("_cchc", [
        ["format", "cchc-form/1"],
        ["unitId", "A"],
        ["unitId", "B"],
        ["periodId", "  "],
      ]),
    );
    expect([identity.unitId, identity.periodId, identity.planId]).toEqual(["A", null, null]);
  });

  it("[R05] has no identity without the sheet", () => {
    expect(Object.values(read(sheet("Sheet1", [["x"]])).identity).every((value) => value === null)).toBe(
      true,
    );
  });

  it("[R03] never throws, whatever the grids hold", () => {
    const raw = fc.oneof(
      fc.constant(null),
      fc.integer({ min: -5, max: 5 }),
      fc.string(),
      fc.boolean(),
      fc.constantFrom("cchc:appendix1", "P1.2", "numerator", "format", "unitId"),
      fc.record({ error: fc.constant("#REF!") }),
    );
    const grid = fc.array(fc.array(raw, { maxLength: 5 }), { maxLength: 5 });
    fc.assert(
      fc.property(fc.array(grid, { maxLength: 3 }), fc.boolean(), (grids, uses1904) => {
        const sheets = grids.map((rows, index) => sheet(`S${index}`, rows));
        expect(() => readSubmission({ sheets, uses1904 }, smallPlan)).not.toThrow();
      }),
    );
  });

  it("[R02] reads the same whatever the order of the body rows", () => {
    const entries = { "P1.2/numerator": 1, "P1.3/numerator": 2, "P1.4b/denominator": 3 };
    const rows = formSheetGrid("appendix1", entries);
    const body = rows.slice(firstBodyRow);
    const valuesOf = (found: FormSheet): unknown =>
      [...found.entries]
        .map(([key, { value }]) => [key, value])
        .sort(([a], [b]) => String(a).localeCompare(String(b)));
    const expected = valuesOf(readOne(rows));
    fc.assert(
      fc.property(fc.shuffledSubarray(body, { minLength: body.length }), (shuffled) => {
        expect(valuesOf(readOne([...rows.slice(0, firstBodyRow), ...shuffled]))).toEqual(expected);
      }),
    );
  });

  it("[R02] formGrid and submissionOf describe the same workbook", () => {
    expect(readSubmission(formGrid("A"), smallPlan)).toEqual(submissionOf("A"));
  });
});
