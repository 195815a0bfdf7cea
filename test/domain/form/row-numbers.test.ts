import type { Plan } from "../../../src/domain/plan/plan";
import { rowNumber, rowNumbers } from "../../../src/domain/form/row-numbers";
import { byUnitSheet } from "../../../src/domain/sheet/by-unit-sheet";
import { cellText } from "../../../src/domain/sheet/cell-text";
import { draftReport } from "../../../src/domain/report/draft-report";
import { consolidateReports } from "../../../src/app/consolidate-reports";
import { sheetWords as words } from "../../../src/text/sheet-words";
import { periodOf, realPlan } from "../../support/real-plan";

/** The plan of 2024 as a department would write it that calls its rows otherwise. */
const renamed = JSON.parse(
  JSON.stringify(realPlan).replaceAll('"PL1.', '"CT-').replaceAll('"PL2.', '"NV-'),
) as Plan;

describe("the number by which people call a row", () => {
  it.each([
    ["PL1.7.2", "appendix1", "7.2"],
    ["PL1.7.3a", "appendix1", "7.3a"],
    ["PL1.5", "appendix1", "5"],
    ["PL1.5b", "appendix1", "5b"],
    ["PL2.12", "appendix2", "12"],
    ["PL2.1.1", "appendix2", "1.1"],
  ])("of %s is that of %s %s, also where a plan calls its ids otherwise", (id, appendix, number) => {
    expect(rowNumber(realPlan, id)).toEqual({ appendix, number });
    const other = id.replace("PL1.", "CT-").replace("PL2.", "NV-");
    expect(rowNumber(renamed, other)).toEqual({ appendix, number });
  });

  it("is the id where the plan does not have the row", () => {
    expect(rowNumber(realPlan, "PL1.99")).toEqual({ appendix: null, number: "PL1.99" });
  });

  it("stands over the columns of “Theo đơn vị” for every plan", () => {
    const frame = { period: periodOf("Q1"), asOf: "2024-03-14", taskStatuses: words.taskStatuses };
    const heads = [realPlan, renamed].map((plan) => {
      const report = draftReport(plan, consolidateReports([], { ...frame, plan }), words.document);
      return byUnitSheet({ ...report, words })
        .cells[4]?.slice(4)
        .map(cellText);
    });
    expect(heads[0]?.slice(-5)).toEqual(["7.2", "7.3a", "7.3b", "7.3c", "7.3d"]);
    expect(heads[1]).toEqual(heads[0]);
    expect(new Set(heads[0]).size).toBe(rowNumbers(realPlan).size - realPlan.appendix2.tasks.length - 6);
  });
});
