import { createForms } from "../../src/app/create-forms";
import { rollOverPlan } from "../../src/app/roll-over-plan";
import { readIdMap } from "../../src/domain/roll-over/read-id-map";
import { readPlanSheets } from "../../src/domain/plan-sheet/read-plan-sheets";
import { periodsMark, periodsRows } from "../../src/domain/report/periods-store";
import { emptyPeriods } from "../../src/domain/report/periods-book";
import { err } from "../../src/domain/result";
import { nextPlanWords as words } from "../../src/text/roll-over-words";
import { appOn } from "../support/app";
import { memoryWorkbook, type MemoryWorkbook } from "../support/memory-workbook";
import { realPlan } from "../support/real-plan";
import { keptPeriod, ratioFigures } from "../support/rolled-plans";

const drawn = ["Kế hoạch – Phụ lục I", "Kế hoạch – Phụ lục II", "Đơn vị", "Kỳ báo cáo", "Cài đặt"];
const tabs = [...drawn, "Đối chiếu năm trước"];

function rolled(workbook: MemoryWorkbook, replaces = false) {
  return rollOverPlan({ words, replaces }, appOn(workbook));
}
function gridOf({ sheets }: MemoryWorkbook, name: string) {
  return sheets.find((sheet) => sheet.name === name);
}

describe("making the plan of the next year", () => {
  it("draws its sheets in one go behind what is there, in 4 round trips, the first one in front", async () => {
    const workbook = memoryWorkbook([{ name: "Nháp", rows: [["của tôi"]] }]);
    expect(await rolled(workbook)).toMatchObject({
      ok: true,
      value: { plan: { id: "SNN-2025" }, sheets: tabs },
    });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Nháp", "_cchc_plan", ...tabs]);
    expect([workbook.drawn.length, workbook.trips]).toEqual([1, 4]);
  });

  it("leaves this year's forms and what was entered in them as they are", async () => {
    const workbook = memoryWorkbook();
    await createForms({ unitId: "CCTS", periodId: "Q1", asOf: "2024-03-14" }, appOn(workbook));
    workbook.type("Phụ lục I", 28, 6, 12);
    const before = workbook.sheets;
    await rolled(workbook);
    expect(workbook.sheets.slice(0, before.length)).toEqual(before);
    expect(workbook.sheets).toHaveLength(before.length + 7);
  });

  it("gives sheets from which the new plan and its map are read", async () => {
    const workbook = memoryWorkbook();
    const made = await rolled(workbook);
    const grids = { sheets: workbook.sheets, uses1904: false };
    const read = readPlanSheets(grids, { words: words.plan, base: realPlan });
    const plan = read.ok ? read.value.plan : realPlan;
    expect(made.ok && made.value.plan).toEqual({ ...plan, previousIds: made.ok && made.value.idMap });
    expect(readIdMap(grids, { plan, words: words.ids })).toEqual({
      ok: true,
      value: made.ok && made.value.idMap,
    });
  });

  it("knows the results that the workbook keeps", async () => {
    const workbook = memoryWorkbook();
    const app = appOn(workbook);
    const met = ratioFigures("PL1.7.3a", { numerator: 578, denominator: 1000, target: 55, verdict: "met" });
    const figures = [keptPeriod("H1", [met])];
    await app.periods.append(periodsRows({ ...emptyPeriods, figures }), [periodsMark]);
    await rollOverPlan({ words, replaces: false }, app);
    const sheet = gridOf(workbook, tabs[0] ?? "");
    const at = sheet?.rows[0]?.indexOf("lastResult") ?? -1;
    const row = sheet?.rows.find(([id]) => id === "PL1.7.3a");
    expect(row?.[at]).toBe("57,8% (578/1.000)\n✔ Đã đạt");
  });

  it("leaves a plan that is being edited, and draws nothing, until it may be replaced", async () => {
    const workbook = memoryWorkbook();
    await rolled(workbook);
    workbook.type("Đơn vị", 4, 2, "Tên đã sửa");
    const before = workbook.sheets;
    expect(await rolled(workbook)).toEqual({ ok: false, error: { kind: "planSheetsThere" } });
    expect(workbook.sheets).toEqual(before);
    expect(workbook.drawn).toHaveLength(1);
  });

  it("counts the sheet that says which row follows which as such a plan", async () => {
    const workbook = memoryWorkbook();
    await rolled(workbook);
    workbook.sheets = workbook.sheets.filter(({ name }) => name === "Đối chiếu năm trước");
    expect(await rolled(workbook)).toEqual({ ok: false, error: { kind: "planSheetsThere" } });
  });

  it("replaces it in place when told so, under the names that its tabs have", async () => {
    const workbook = memoryWorkbook();
    await rolled(workbook);
    workbook.type("Đơn vị", 4, 2, "Tên đã sửa");
    workbook.sheets = workbook.sheets.map((sheet) =>
      sheet.name === "Cài đặt" ? { ...sheet, name: "Cài đặt 2025" } : sheet,
    );
    const again = await rolled(workbook, true);
    expect(again.ok && again.value.sheets).toEqual(
      tabs.map((tab) => (tab === "Cài đặt" ? "Cài đặt 2025" : tab)),
    );
    expect(workbook.sheets.map(({ name }) => name)).toEqual([
      ...["Sheet1", "_cchc_plan", ...tabs.map((tab) => (tab === "Cài đặt" ? "Cài đặt 2025" : tab))],
    ]);
    expect(gridOf(workbook, "Đơn vị")?.rows[4]?.[2]).toBe(realPlan.units[0]?.name);
  });

  it("draws over hidden lists that were left alone behind", async () => {
    const workbook = memoryWorkbook();
    await rolled(workbook);
    workbook.sheets = workbook.sheets.filter(({ name }) => name === "_cchc_plan");
    expect(await rolled(workbook)).toMatchObject({ ok: true });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["_cchc_plan", ...tabs]);
  });

  it("refuses a tab of its name that is somebody's, and draws nothing", async () => {
    const workbook = memoryWorkbook([{ name: "Đơn vị", rows: [["danh bạ"]] }]);
    expect(await rolled(workbook)).toEqual({ ok: false, error: { kind: "sheetTaken", sheet: "Đơn vị" } });
    expect(workbook.drawn).toEqual([]);
  });

  it.each(["read", "load", "draw"] as const)("tells why Excel did not %s", async (step) => {
    const workbook = memoryWorkbook();
    const failure = err({ kind: "excel", code: "GeneralException", sheet: null, statement: null } as const);
    const fails = async () => failure;
    const app = appOn({ ...workbook, ...(step === "load" ? {} : { [step]: fails }) });
    const periods = step === "load" ? { ...app.periods, load: fails } : app.periods;
    expect(await rollOverPlan({ words, replaces: false }, { ...app, periods })).toEqual(failure);
  });
});
