import fc from "fast-check";
import type { SheetGrid, WorkbookGrid } from "../../../src/domain/cell-value";
import { checkSubmission } from "../../../src/domain/check/check-submission";
import { readSubmission } from "../../../src/domain/form/read-form";
import { hasUnitTabs, unitInFront, unitWorkbooks } from "../../../src/domain/form/unit-workbooks";
import { ownerMarks, tabOwner } from "../../../src/domain/form/tab-owner";
import { unitTabBlueprints } from "../../../src/domain/sheet/unit-tabs";
import { formBlueprints } from "../../../src/domain/sheet/form-sheets";
import { drawnGrid } from "../../proof/drawn-grid";
import { context } from "../fixtures/check";
import { flawlessA, flawlessB, formGrid, type Entries } from "../fixtures/form-grid";
import { smallPlan } from "../fixtures/small-plan";
import { smallContext } from "../sheet/drawn-form";

function shared(a: Entries = flawlessA, b: Entries = flawlessB): WorkbookGrid {
  const tabs = unitTabBlueprints([smallContext("A", a), smallContext("B", b)]);
  return { sheets: tabs.map(drawnGrid), uses1904: false };
}

function alone(unitId: string, entries: Entries): WorkbookGrid {
  return { sheets: formBlueprints(smallContext(unitId, entries)).map(drawnGrid), uses1904: false };
}

const rules = (grid: WorkbookGrid): readonly string[] =>
  checkSubmission(readSubmission(grid, smallPlan), smallPlan, context).map(
    ({ rule, at }) => `${rule} ${at.rowId ?? ""} ${at.column ?? ""}`,
  );

describe("a workbook of units' tabs", () => {
  it("[R11] is one form for each unit, in the order of their tabs", () => {
    const units = unitWorkbooks(shared());
    expect(units.map(({ unitId, periodId }) => [unitId, periodId])).toEqual([
      ["A", smallPlan.periods[0]?.id],
      ["B", smallPlan.periods[0]?.id],
    ]);
    expect(units.map(({ grid }) => grid.sheets.map(({ name }) => name))).toEqual([
      ["A I", "A II", "_cchc"],
      ["B I", "B II", "_cchc"],
    ]);
  });

  it("[R11] is read and checked as if each unit had a form of its own", () => {
    const [a, b] = unitWorkbooks(shared());
    if (!a || !b) throw new Error("units lost");
    expect(readSubmission(a.grid, smallPlan).identity).toEqual(
      readSubmission(alone("A", flawlessA), smallPlan).identity,
    );
    expect(rules(a.grid)).toEqual(rules(alone("A", flawlessA)));
    expect(rules(b.grid)).toEqual(rules(alone("B", flawlessB)));
  });

  it.each([
    ["B II", "B"],
    ["A I", "A"],
    ["_cchc", null],
    ["Sheet1", null],
    [null, null],
  ])("[R11] has the unit in front whose tab is in front: %s", (activeSheet, unitId) => {
    const grid = { ...shared(), ...(activeSheet !== null && { activeSheet }) };
    expect(unitInFront(grid)?.unitId ?? null).toBe(unitId);
  });

  it("[R11] keeps what each unit typed to that unit: read ∘ draw is identity", () => {
    const [key = ""] = Object.keys(flawlessA);
    fc.assert(
      fc.property(fc.integer({ min: -5, max: 5 }), fc.integer({ min: -5, max: 5 }), (one, two) => {
        const [a, b] = unitWorkbooks(shared({ [key]: one }, { [key]: two }));
        const typed = [a, b].map((unit) =>
          unit ? readSubmission(unit.grid, smallPlan).sheets.map(({ entries }) => entries.get(key)?.raw) : [],
        );
        const expected = [alone("A", { [key]: one }), alone("B", { [key]: two })].map((grid) =>
          readSubmission(grid, smallPlan).sheets.map(({ entries }) => entries.get(key)?.raw),
        );
        expect(typed).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  it("[R11] has its tabs told apart from forms by column A alone, whatever they are called", () => {
    const grid = shared();
    const renamed = { ...grid, sheets: grid.sheets.map((sheet, at) => ({ ...sheet, name: `Trang ${at}` })) };
    expect(unitWorkbooks(renamed).map(({ unitId }) => unitId)).toEqual(["A", "B"]);
    expect(unitWorkbooks(renamed).flatMap(({ grid: own }) => rules(own))).toEqual(
      unitWorkbooks(grid).flatMap(({ grid: own }) => rules(own)),
    );
  });

  it("[R11] with a copied tab gives it to its unit, where it is found doubled", () => {
    const grid = shared();
    const copied = grid.sheets
      .filter(({ name }) => name === "A I")
      .map((sheet) => ({ ...sheet, name: "A I (2)" }));
    const [a] = unitWorkbooks({ ...grid, sheets: [...grid.sheets, ...copied] });
    expect(a && rules(a.grid)).toContain("S02  ");
  });

  it("[R11] judges a tab by its own cut-off date", () => {
    const later = { ...smallContext("B"), asOf: "2024-05-31" };
    const tabs = unitTabBlueprints([smallContext("A"), later]).map(drawnGrid);
    const cutoffs = unitWorkbooks({ sheets: tabs, uses1904: false }).map(
      ({ grid }) => readSubmission(grid, smallPlan).identity.cutoffDate,
    );
    expect(cutoffs).toEqual([smallContext("A").asOf, "2024-05-31"]);
  });

  it("[R11] without its hidden sheet is no form of any plan, but is still told apart", () => {
    const [a] = unitWorkbooks({
      ...shared(),
      sheets: shared().sheets.filter(({ name }) => name !== "_cchc"),
    });
    expect(a && rules(a.grid)).toEqual(["I01  "]);
  });

  it("[R11] loses no ordinary form beside the tabs that says whose it is", () => {
    const own = formGrid("A", flawlessA).sheets;
    const tabs = shared().sheets.filter(({ name }) => name.startsWith("B"));
    const units = unitWorkbooks({ sheets: [...own, ...tabs], uses1904: false });
    expect(units.map(({ unitId, grid }) => [unitId, grid.sheets.length])).toEqual([
      ["B", 3],
      ["A", 3],
    ]);
  });

  it("[R11] is none without unit tabs", () => {
    for (const grid of [alone("A", flawlessA), { sheets: [], uses1904: false }]) {
      expect(unitWorkbooks(grid)).toEqual([]);
      expect(hasUnitTabs(grid)).toBe(false);
    }
    expect(hasUnitTabs(shared())).toBe(true);
  });
});

describe("whose a tab is", () => {
  const sheet = (...marks: readonly (string | null)[]): SheetGrid => ({
    ...{ name: "x", rows: ["cchc:appendix1", ...marks].map((mark) => [mark]) },
  });

  it.each<[readonly (string | null)[], string | null]>([
    [["unit:CCTS", "period:Q1"], "CCTS Q1 null"],
    [[" unit: CCTS ", "period:Q1", "cutoff:2024-03-14"], "CCTS Q1 2024-03-14"],
    [["unit:CCTS", "period:Q1", "cutoff:2024-02-31"], "CCTS Q1 null"],
    [["unit:CCTS", null], null],
    [[null, "period:Q1"], null],
    [["unit:", "period:Q1"], null],
    [["period:Q1", "unit:CCTS"], null],
    [["PL1.1", "PL1.2"], null],
    [[], null],
  ])("[R11] %j", (marks, said) => {
    const owner = tabOwner(sheet(...marks));
    expect(owner && `${owner.unitId} ${owner.periodId} ${owner.cutoffDate}`).toBe(said);
  });

  it("[R11] is read as it was written", () => {
    const owner = { unitId: "CCTS", periodId: "Q1", cutoffDate: "2024-03-14" };
    expect(tabOwner(sheet(...ownerMarks(owner)))).toEqual(owner);
  });
});
