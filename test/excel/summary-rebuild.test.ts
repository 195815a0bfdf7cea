import { allYear } from "../../src/domain/plan/in-force";
import type { AppContext } from "../../src/app/app-context";
import { consolidateReports, drawSummary } from "../../src/app/consolidate-reports";
import type { Plan } from "../../src/domain/plan/plan";
import { draftReport } from "../../src/domain/report/draft-report";
import { officeWorkbook } from "../../src/excel/office-workbook";
import { sheetWords as words } from "../../src/text/sheet-words";
import { periodOf, realPlan } from "../support/real-plan";
import { cellAt, put, useWorkbook } from "./open-workbook";

const excel = useWorkbook();

async function draw(plan: Plan): Promise<void> {
  const frame = { plan, period: periodOf("Q1"), asOf: "2024-03-14", taskStatuses: words.taskStatuses };
  const report = draftReport(plan, consolidateReports([], frame), words.document);
  const app = { plan, words, workbook: officeWorkbook } as unknown as AppContext;
  expect((await drawSummary(report, app)).ok).toBe(true);
}

function sheetNamed(name: string) {
  const sheet = excel().model.findSheet(name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}

const lastUnit = (count: number): string => `B${4 + count + 1}`;
const withUnits = (count: number): Plan => ({
  ...realPlan,
  units: [
    ...realPlan.units,
    ...Array.from({ length: count - realPlan.units.length }, (_, index) => ({
      ...{ id: `M${index}`, name: `Đơn vị mới ${index + 1}`, aliases: [], ...allYear },
    })),
  ],
});

describe("drawing the summary again where officers wrote beside and below it", () => {
  it("keeps what stands below, moved down by the rows that came in", async () => {
    await draw(realPlan);
    const sheet = () => sheetNamed("Theo đơn vị");
    const count = realPlan.units.length;
    expect(cellAt(sheet(), lastUnit(count)).value).toBe(count);
    put(sheet(), `C${count + 7}`, [["Ghi chú của phòng"]]);
    await draw(withUnits(count + 3));
    expect(cellAt(sheet(), lastUnit(count + 3)).value).toBe(count + 3);
    expect(cellAt(sheet(), `C${count + 10}`).value).toBe("Ghi chú của phòng");
    await draw(withUnits(count + 3));
    expect(cellAt(sheet(), `C${count + 10}`).value).toBe("Ghi chú của phòng");
  });

  it("keeps what stands at the right and below of Tổng hợp, whose rows never move", async () => {
    await draw(realPlan);
    const sheet = () => sheetNamed("Tổng hợp");
    put(sheet(), "O20", [["xem lại"]]);
    put(sheet(), "C60", [["Người lập biểu"]]);
    const before = cellAt(sheet(), "A20").value;
    await draw(realPlan);
    expect([cellAt(sheet(), "A20").value, cellAt(sheet(), "O20").value]).toEqual([before, "xem lại"]);
    expect(cellAt(sheet(), "C60").value).toBe("Người lập biểu");
  });
});
