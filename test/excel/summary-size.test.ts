import type { AppContext } from "../../src/app/app-context";
import { consolidateReports, drawSummary } from "../../src/app/consolidate-reports";
import type { UnitSubmission } from "../../src/domain/consolidate/unit-reports";
import { readSubmission } from "../../src/domain/form/read-form";
import { draftReport } from "../../src/domain/report/draft-report";
import { officeWorkbook } from "../../src/excel/office-workbook";
import { sheetWords as words } from "../../src/text/sheet-words";
import { validForm } from "../proof/valid-forms";
import { periodOf, realPlan } from "../support/real-plan";
import { useWorkbook } from "./open-workbook";

const excel = useWorkbook();
const megabyte = 1024 * 1024;

/** The consolidation of as many units, each with a complete report. */
function consolidationOf(count: number) {
  const units = Array.from({ length: count }, (_, index) => ({
    id: `U${index}`,
    name: `Đơn vị số ${index}`,
    aliases: [],
  }));
  const plan = { ...realPlan, units };
  const period = periodOf("H1");
  const reports = Array.from({ length: 20 }, (_, seed) =>
    readSubmission(validForm({ unitId: "CCTL", periodId: "H1", seed }).workbook, realPlan),
  );
  const submissions = units.map(({ id }, index): UnitSubmission[] => {
    const submission = reports[index % reports.length];
    return submission ? [{ unitId: id, submission, findings: [] }] : [];
  });
  const frame = { plan, period, asOf: period.to, taskStatuses: words.taskStatuses };
  return { plan, consolidation: consolidateReports(submissions.flat(), frame) };
}

describe("the size of the summary on the real Office.js", () => {
  it.each([20, 200])(
    "%i units are drawn in at most 4 round trips of at most 5 MB, and again",
    async (count) => {
      const { plan, consolidation } = consolidationOf(count);
      expect(consolidation.received).toHaveLength(count);
      const app = { plan, words, workbook: officeWorkbook } as unknown as AppContext;
      for (let time = 1; time <= 2; time++) {
        excel().counters.reset();
        expect((await drawSummary(draftReport(plan, consolidation, words.document), app)).ok).toBe(true);
        const { batches, requestBytes } = excel().counters;
        expect(batches).toBeLessThanOrEqual(4);
        // all trips together, so each of them
        expect(requestBytes).toBeGreaterThan(10_000);
        expect(requestBytes).toBeLessThanOrEqual(5 * megabyte);
      }
    },
  );
});
