import type { AppContext } from "../../src/app/app-context";
import { drawSummary } from "../../src/app/consolidate-reports";
import { draftReport } from "../../src/domain/report/draft-report";
import { officeWorkbook } from "../../src/excel/office-workbook";
import { sheetWords as words } from "../../src/text/sheet-words";
import { consolidationOf } from "../support/many-units";
import { useWorkbook } from "./open-workbook";

const excel = useWorkbook();
const megabyte = 1024 * 1024;

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
