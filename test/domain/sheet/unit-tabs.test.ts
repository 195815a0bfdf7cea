import fc from "fast-check";
import { appendixIds } from "../../../src/domain/form/read-form";
import { unitTabBlueprints, unitTabName } from "../../../src/domain/sheet/unit-tabs";
import { formBlueprints } from "../../../src/domain/sheet/form-sheets";
import { sheetAt } from "../../support/forms";
import { cellAt, shown, smallContext } from "./drawn-form";

describe("the tabs of units in one workbook", () => {
  const tabs = unitTabBlueprints([smallContext("A"), smallContext("B")]);

  it("[R11] are two for each unit after the hidden sheet that they share", () => {
    expect(tabs.map(({ name }) => name)).toEqual(["_cchc", "A I", "A II", "B I", "B II"]);
    expect(unitTabBlueprints([])).toEqual([]);
  });

  it("[R11] say in column A whose they are, and are else the unit's form", () => {
    expect(["A1", "A2", "A3", "A4", "A5"].map((at) => shown(cellAt(sheetAt(tabs, 3), at).value))).toEqual([
      "cchc:appendix1",
      "unit:B",
      `period:${smallContext("B").period.id}`,
      `cutoff:${smallContext("B").asOf}`,
      "",
    ]);
    const own = sheetAt(formBlueprints(smallContext("B")), 0);
    const withoutMarks = (sheet: typeof own) => sheet.cells.map((row) => row.slice(1));
    expect(withoutMarks(sheetAt(tabs, 3))).toEqual(withoutMarks(own));
    expect(sheetAt(tabs, 3)).toMatchObject({ validations: own.validations, isProtected: true });
  });

  it("[R11] share a hidden sheet that names no unit", () => {
    const pairs = sheetAt(tabs, 0).cells.map((row) => row.slice(0, 2).map(({ value }) => shown(value)));
    expect(pairs).toContainEqual(["unitId", ""]);
    expect(pairs).toContainEqual(["format", "cchc-form/1"]);
  });
});

describe("names of tabs", () => {
  it.each<[string, readonly string[], string]>([
    ["CCTS", [], "CCTS I"],
    ["CCTS", ["ccts i"], "CCTS I (2)"],
    ["CCTS", ["ccts i", "ccts i (2)"], "CCTS I (3)"],
    ["a/b\\c?d*e[f]g:h", [], "a-b-c-d-e-f-g-h I"],
    ["'x'", [], "x' I"],
    ["", [], "- I"],
    ["x".repeat(40), [], `${"x".repeat(29)} I`],
    ["Chi cục  Kiểm lâm ".padEnd(60, "m"), [], "Chi cục  Kiểm lâm mmmmmmmmmmm I"],
  ])("[R11] of %j beside %j", (unitId, taken, name) => {
    expect(unitTabName(unitId, "appendix1", new Set(taken))).toBe(name);
  });

  it("[R11] are ones that Excel takes, each different", () => {
    const id = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 50 }),
      fc.constantFrom("CCTS", "ccts", "A/B", "A-B"),
    );
    fc.assert(
      fc.property(fc.array(id, { maxLength: 6 }), (ids) => {
        const taken = new Set<string>();
        for (const unitId of ids)
          for (const appendix of appendixIds) {
            const name = unitTabName(unitId, appendix, taken);
            expect(name.length).toBeLessThanOrEqual(31);
            expect(name).not.toMatch(/[\\/?*[\]:]|^'|'$|^\s|\s$/);
            expect(taken.has(name.toLowerCase())).toBe(false);
            taken.add(name.toLowerCase());
          }
      }),
    );
  });
});
