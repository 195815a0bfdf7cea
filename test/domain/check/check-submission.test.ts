import fc from "fast-check";
import type { RawValue } from "../../../src/domain/cell-value";
import { checkSubmission } from "../../../src/domain/check/check-submission";
import { countBySeverity, faultyRows, hasErrors, isAcceptable } from "../../../src/domain/check/severity";
import { entryColumns } from "../../../src/domain/form/columns";
import { formRows } from "../../../src/domain/form/form-rows";
import { appendixIds } from "../../../src/domain/form/read-form";
import { brief, context, foundInA, foundInWorkbook } from "../fixtures/check";
import { flawlessA, formGrid, sheet, submissionOf } from "../fixtures/form-grid";
import { smallPlan } from "../fixtures/small-plan";

const raw: fc.Arbitrary<RawValue> = fc.oneof(
  fc.constant(null),
  fc.integer({ min: -5, max: 5 }),
  fc.double({ min: -5, max: 5, noNaN: true }),
  fc.constantFrom<RawValue>("Done", "Good", "31/6/2024", "1/2/2024", "85%", " ", 45_365, true, {
    error: "#REF!",
  }),
);

const entries = fc.dictionary(
  fc.constantFrom(
    ...appendixIds.flatMap((appendix) =>
      formRows(smallPlan, "A", appendix).flatMap((row) =>
        entryColumns[appendix].map((column) => `${row.id}/${column}`),
      ),
    ),
  ),
  raw,
);

describe("checking a report", () => {
  it("finds everything at once, in sheet order", () => {
    const found = foundInA({
      "P2.3/status": null,
      "P2.1/documentNumber": null,
      "P1.5/verdict": "x",
      "P1.2/denominator": "y",
      "P1.2/numerator": -1,
      "P1.1/note": "closed",
    });
    expect(brief(found)).toEqual([
      "V12 warning P4",
      "V06 error G5",
      "V03 error H5",
      "V11 error M10",
      "T08 error J5",
      "T01 error H8",
    ]);
  });

  it("[V05] never throws and leaves the form in order, whatever is entered", () => {
    fc.assert(
      fc.property(entries, (entered) => {
        const found = checkSubmission(submissionOf("A", { ...flawlessA, ...entered }), smallPlan, context);
        const sheets = found.map(({ at }) => at.sheet);
        expect(sheets).toEqual([...sheets].sort());
        expect(isAcceptable(found)).toBe(true);
      }),
    );
  });

  it("[I01] never throws on grids that are no form", () => {
    const grid = fc.array(fc.array(raw, { maxLength: 4 }), { maxLength: 4 });
    fc.assert(
      fc.property(fc.array(grid, { maxLength: 3 }), (grids) => {
        const sheets = grids.map((rows, index) => sheet(`S${index}`, rows));
        expect(foundInWorkbook({ sheets, uses1904: false }).map(({ rule }) => rule)).toEqual(["I01"]);
      }),
    );
  });

  it("[C07] names the rows with an error, not those with a warning", () => {
    const found = foundInA({ "P1.2/numerator": "x", "P1.3/verdict": "closed", "P2.1/completedOn": null });
    expect([...faultyRows(found)]).toEqual(["P1.2", "P2.1"]);
  });

  it("[C08] wrong values leave a report accepted", () => {
    const found = foundInA({ "P1.2/numerator": "x", "P2.1/status": "x", "P1.5/verdict": null });
    expect(hasErrors(found)).toBe(true);
    expect(isAcceptable(found)).toBe(true);
    expect(hasErrors([])).toBe(false);
    expect(isAcceptable([])).toBe(true);
  });

  it("counts by severity, zeros included", () => {
    expect(countBySeverity([])).toEqual({ error: 0, warning: 0, info: 0, explained: 0 });
    const found = foundInA({ "P1.2/numerator": "x", "P1.1/note": "y", "P1.1/evidence": "z" });
    expect(countBySeverity(found)).toEqual({ error: 1, warning: 2, info: 0, explained: 0 });
  });

  it("[I04] a workbook of another unit is judged by that unit's rows", () => {
    const found = foundInWorkbook(formGrid("C", { "P1.2/numerator": 1, "P1.2/denominator": 1 }));
    expect(brief(found)).toEqual(["V01 error G9", "T01 error H8"]);
  });
});
