import { consolidateReports, drawSummary } from "../../src/app/consolidate-reports";
import { draftReport } from "../../src/domain/report/draft-report";
import { sheetWords } from "../../src/text/sheet-words";
import { appOn } from "../support/app";
import { memoryWorkbook } from "../support/memory-workbook";
import { periodOf, realPlan } from "../support/real-plan";

function nobodyReported() {
  const { taskStatuses } = sheetWords;
  return consolidateReports([], { plan: realPlan, period: periodOf("Q1"), asOf: "2024-03-14", taskStatuses });
}

describe("drawing the consolidated sheets", () => {
  it("adds four sheets, then redraws them where they stand after emptying the old zone of ours only", async () => {
    const workbook = memoryWorkbook();
    await drawSummary(draftReport(realPlan, nobodyReported(), sheetWords.document), appOn(workbook));
    workbook.sheets = workbook.sheets.map((sheet) =>
      sheet.name === "Tổng hợp" ? { ...sheet, name: "TH quý I" } : sheet,
    );
    await drawSummary(draftReport(realPlan, nobodyReported(), sheetWords.document), appOn(workbook));
    expect(workbook.sheets.map(({ name }) => name)).toEqual([
      "Sheet1",
      "TH quý I",
      "Tổng hợp PL II",
      "Theo đơn vị",
      "Nhiệm vụ theo đơn vị",
      "Biểu đồ",
    ]);
    const [summary] = workbook.drawn[1] ?? [];
    const rows = summary?.blueprint.cells.length ?? 0;
    expect(summary?.replaces).toEqual({
      name: "TH quý I",
      isProtected: false,
      clears: { top: 0, left: 0, bottom: rows - 1, right: 12 },
      asRead: null,
      inserts: null,
    });
  });

  it("leaves a sheet of that name that somebody else made alone", async () => {
    const workbook = memoryWorkbook([{ name: "Tổng hợp", rows: [["của tôi"]] }]);
    const drawn = await drawSummary(
      draftReport(realPlan, nobodyReported(), sheetWords.document),
      appOn(workbook),
    );
    expect(drawn).toEqual({ ok: false, error: { kind: "sheetTaken", sheet: "Tổng hợp" } });
    expect(workbook.drawn).toHaveLength(0);
  });

  it("says in the head that nobody has reported, and judges nothing", () => {
    const { missing, indicators } = nobodyReported();
    expect(missing).toHaveLength(19);
    expect(new Set(indicators.map(({ verdict }) => verdict))).toEqual(new Set(["none"]));
  });
});
