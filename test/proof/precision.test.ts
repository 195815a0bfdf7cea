import fc from "fast-check";
import { checkBetweenUnits } from "../../src/domain/check/between-units";
import { formRows } from "../../src/domain/form/form-rows";
import { readSubmission } from "../../src/domain/form/read-form";
import { readWorkbook } from "../../src/files/read-workbook";
import { createWorkbookWriter } from "../../src/files/write-workbook";
import { formOf } from "../support/forms";
import { realPlan } from "../support/real-plan";
import { brief, findingsIn, pastReports } from "./checking";
import { earlierForms, scenes, validForm } from "./valid-forms";

const seed = 20240314;

describe("[precision] correct reports", () => {
  it("1,000 generated valid forms produce no error and no warning, nor anything else", () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        expect(brief(findingsIn(validForm(scene).workbook, scene.periodId))).toEqual([]);
      }),
      { numRuns: 1000, seed },
    );
  });

  it("300 of them compared with the unit's own earlier reports produce nothing either", () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        const found = findingsIn(validForm(scene).workbook, scene.periodId, {
          history: pastReports(earlierForms(scene)),
        });
        expect(brief(found)).toEqual([]);
      }),
      { numRuns: 300, seed },
    );
  });

  it("20 of them written to .xlsx and read back produce nothing", async () => {
    const writer = createWorkbookWriter();
    for (const scene of fc.sample(scenes, { numRuns: 20, seed })) {
      const { entries, unitId, periodId } = validForm(scene);
      const read = readWorkbook(await writer.write(formOf(unitId, entries, periodId)));
      expect(read.ok ? brief(findingsIn(read.value, periodId)) : read.error).toEqual([]);
    }
  });

  it("are nobody's copy and no outliers: 19 units together, 20 imagined years", () => {
    for (let year = 0; year < 20; year++) {
      const reports = realPlan.units.map(({ id }) => {
        const { workbook } = validForm({ unitId: id, periodId: "M9", seed: year });
        return { unitId: id, submission: readSubmission(workbook, realPlan) };
      });
      expect([...checkBetweenUnits(reports, realPlan)]).toEqual([]);
    }
  });

  it("differ from each other and use what a form can hold: every status, every verdict, short and reached results", () => {
    const forms = fc.sample(scenes, { numRuns: 200, seed }).map(validForm);
    const values = forms.flatMap(({ entries }) => Object.entries(entries));
    const taken = (column: string): Set<unknown> =>
      new Set(values.filter(([key]) => key.endsWith(`/${column}`)).map(([, value]) => value));
    expect(new Set(forms.map(({ entries }) => JSON.stringify(entries))).size).toBeGreaterThan(190);
    expect(taken("status").size).toBeGreaterThanOrEqual(4);
    expect(taken("verdict").size).toBe(6);
    expect(taken("documentNumber").size).toBeGreaterThan(50);
    expect(taken("explanation").size).toBeGreaterThan(5);
  });

  it("fill in every row that the unit answers", () => {
    const { entries, unitId } = validForm({ unitId: "TCCB", periodId: "H1", seed: 7 });
    const rows = [...formRows(realPlan, unitId, "appendix1"), ...formRows(realPlan, unitId, "appendix2")];
    const open = rows.filter((row) => "isAnswered" in row && row.isAnswered).map(({ id }) => id);
    const filled = new Set(Object.keys(entries).map((key) => key.split("/")[0]));
    expect([...filled].sort()).toEqual([...open].sort());
  });
});
