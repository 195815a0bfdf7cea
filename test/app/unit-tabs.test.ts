import { mendForms } from "../../src/app/mend-forms";
import { undoChanges } from "../../src/app/undo-changes";
import { newSession } from "../../src/app/check-session";
import { checkWorkbook, readStatus } from "../../src/app/check-workbook";
import type { AppContext } from "../../src/app/app-context";
import { compareWithPast } from "../../src/app/compare-past";
import { repairForms } from "../../src/app/repair-forms";
import { clearColours, colourForms } from "../../src/app/colour-forms";
import { createForms } from "../../src/app/create-forms";
import { setNearPercent } from "../../src/app/near-percent";
import { createUnitTabs } from "../../src/app/unit-tabs";
import { unitWorkbooks } from "../../src/domain/form/unit-workbooks";
import { readSubmission } from "../../src/domain/form/read-form";
import { appOn } from "../support/app";
import { memoryWorkbook, type MemoryWorkbook } from "../support/memory-workbook";
import { realPlan } from "../support/real-plan";

const choice = { periodId: "Q1", asOf: "2024-03-14", unitIds: ["CCTS", "VPS"] };
const numerator = { row: 28, column: 6 };
const still = () => ({ onProgress: () => undefined, signal: new AbortController().signal });

async function tabsOn(workbook: MemoryWorkbook, more: Partial<typeof choice> = {}) {
  return createUnitTabs({ ...choice, ...more }, appOn(workbook), still());
}

const names = ({ sheets }: MemoryWorkbook): readonly string[] => sheets.map(({ name }) => name);

function changed(workbook: MemoryWorkbook, name: string, more: object): void {
  workbook.sheets = workbook.sheets.map((sheet) => (sheet.name === name ? { ...sheet, ...more } : sheet));
}

describe("tabs for every unit in the open workbook", () => {
  it("adds two for each unit beside what is there, and shows the first", async () => {
    const workbook = memoryWorkbook([{ name: "Nháp", rows: [["của tôi"]] }]);
    expect(await tabsOn(workbook)).toEqual({
      ok: true,
      value: { drawn: ["VPS", "CCTS"], leftAlone: [], wasStopped: false },
    });
    expect(names(workbook)).toEqual(["Nháp", "_cchc", "VPS I", "VPS II", "CCTS I", "CCTS II"]);
    const units = unitWorkbooks({ sheets: workbook.sheets, uses1904: false });
    expect(units.map(({ grid }) => readSubmission(grid, realPlan).identity.unitId)).toEqual(["VPS", "CCTS"]);
  });

  it("makes them for all units of the plan when none is named, in few requests", async () => {
    const workbook = memoryWorkbook();
    const { periodId, asOf } = choice;
    const told: string[] = [];
    const onProgress = ({ done, total }: { done: number; total: number }) => told.push(`${done}/${total}`);
    const { signal } = new AbortController();
    const made = await createUnitTabs({ periodId, asOf }, appOn(workbook), {
      onProgress: (progress) => void onProgress(progress),
      signal,
    });
    expect(made).toMatchObject({ ok: true, value: { drawn: realPlan.units.map(({ id }) => id) } });
    expect(told.at(-1)).toBe("19/19");
    expect(workbook.drawn.length).toBeLessThanOrEqual(4);
    expect(workbook.drawn.flat().filter(({ blueprint }) => blueprint.name === "_cchc")).toHaveLength(1);
    expect(workbook.selected).toEqual([[`${realPlan.units[0]?.id} I`, expect.any(String)]]);
  });

  it("leaves tabs that stand here alone, with entries or without", async () => {
    const workbook = memoryWorkbook();
    await tabsOn(workbook, { unitIds: ["VPS"] });
    workbook.type("VPS I", numerator.row, numerator.column, 85);
    const before = workbook.sheets;
    const again = await tabsOn(workbook, { asOf: "2024-03-20" });
    expect(again).toMatchObject({ ok: true, value: { drawn: ["CCTS"], leftAlone: ["VPS"] } });
    expect(workbook.sheets.filter(({ name }) => name.startsWith("VPS"))).toEqual(
      before.filter(({ name }) => name.startsWith("VPS")),
    );
    const drawn = workbook.drawn.length;
    expect(await tabsOn(workbook)).toMatchObject({ ok: true, value: { drawn: [] } });
    expect(workbook.drawn).toHaveLength(drawn);
  });

  it("draws again what broke off, but never what has an entry", async () => {
    const workbook = memoryWorkbook();
    await tabsOn(workbook);
    for (const name of ["VPS I", "CCTS I"]) changed(workbook, name, { isProtected: false });
    workbook.type("CCTS I", numerator.row, numerator.column, 85);
    workbook.sheets = workbook.sheets.filter(({ name }) => name !== "CCTS II");
    expect(await tabsOn(workbook)).toMatchObject({ ok: true, value: { drawn: ["VPS", "CCTS"] } });
    const last = workbook.drawn.at(-1)?.map(({ blueprint, replaces }) => [blueprint.name, replaces?.name]);
    expect(last).toEqual([
      ["_cchc", "_cchc"],
      ["VPS I", "VPS I"],
      ["CCTS II", undefined],
    ]);
  });

  it("keeps out of the way of a sheet that is called the same", async () => {
    const workbook = memoryWorkbook([{ name: "vps i", rows: [["của tôi"]] }]);
    await tabsOn(workbook, { unitIds: ["VPS"] });
    expect(names(workbook)).toEqual(["vps i", "_cchc", "VPS I (2)", "VPS II"]);
    expect(workbook.sheets[0]?.rows).toEqual([["của tôi"]]);
  });

  it("keeps the near threshold and the time of making that stand here", async () => {
    const workbook = memoryWorkbook();
    await tabsOn(workbook, { unitIds: ["VPS"] });
    const rows = workbook.sheets.find(({ name }) => name === "_cchc")?.rows ?? [];
    changed(workbook, "_cchc", { rows: rows.map((row) => (row[0] === "nearPercent" ? [row[0], 80] : row)) });
    await createUnitTabs(choice, appOn(workbook, { now: () => "2024-03-10T08:00:00.000Z" }), still());
    const [unit] = unitWorkbooks({ sheets: workbook.sheets, uses1904: false });
    const identity = unit && readSubmission(unit.grid, realPlan).identity;
    expect(identity).toMatchObject({ nearPercent: 80, createdAt: "2024-03-01T08:00:00.000Z" });
  });

  it("leaves a unit's own form and tabs of another period alone", async () => {
    const form = memoryWorkbook();
    await createForms({ ...choice, unitId: "CCTS" }, appOn(form));
    expect(await tabsOn(form)).toEqual({ ok: false, error: { kind: "formHere" } });
    const tabs = memoryWorkbook();
    await tabsOn(tabs);
    expect(await tabsOn(tabs, { periodId: "H1" })).toEqual({
      ok: false,
      error: { kind: "otherForms", unitId: null, periodId: "Q1" },
    });
    expect([form.drawn.length, tabs.drawn.length]).toEqual([1, 1]);
  });

  it("stops between two requests and goes on the next time", async () => {
    const workbook = memoryWorkbook();
    const { periodId, asOf } = choice;
    const controller = new AbortController();
    const stopping = { onProgress: () => controller.abort(), signal: controller.signal };
    const stopped = await createUnitTabs({ periodId, asOf }, appOn(workbook), stopping);
    expect(stopped).toMatchObject({ ok: true, value: { wasStopped: true } });
    const first = stopped.ok ? stopped.value.drawn : [];
    expect(first.length).toBeGreaterThan(0);
    const rest = await createUnitTabs({ periodId, asOf }, appOn(workbook), still());
    expect(rest).toMatchObject({ ok: true, value: { leftAlone: first, wasStopped: false } });
    expect(unitWorkbooks({ sheets: workbook.sheets, uses1904: false })).toHaveLength(19);
  });
});

describe("a workbook of units' tabs", () => {
  const answers: readonly [string, "unitTabs" | "noTabInFront", (app: AppContext) => Promise<unknown>][] = [
    ["Kiểm tra", "noTabInFront", (app) => checkWorkbook("2024-03-14", newSession(app))],
    ["Khôi phục biểu mẫu", "unitTabs", (app) => repairForms("2024-03-14", newSession(app))],
    ["Đối chiếu kỳ trước", "noTabInFront", (app) => compareWithPast([], newSession(app))],
    ["Tô màu", "noTabInFront", (app) => colourForms(newSession(app))],
    ["Xóa màu", "noTabInFront", (app) => clearColours(newSession(app))],
    ["Tạo biểu mẫu", "unitTabs", (app) => createForms({ ...choice, unitId: "CCTS" }, app)],
    ["the near threshold", "unitTabs", (app) => setNearPercent(80, app)],
  ];

  it.each(answers)("without a unit's tab in front is not taken for a form by %s", async (_, kind, use) => {
    const workbook = memoryWorkbook();
    await tabsOn(workbook);
    expect(await use(appOn(workbook))).toEqual({ ok: false, error: { kind } });
    expect(workbook.drawn).toHaveLength(1);
    expect(await readStatus(newSession(appOn(workbook)))).toEqual({ ok: true, value: null });
  });
});

describe("Kiểm tra in a workbook that units share", () => {
  const asOf = "2024-03-14";

  async function shared(front: string) {
    const workbook = memoryWorkbook();
    await tabsOn(workbook);
    workbook.activeSheet = front;
    const session = newSession(appOn(workbook));
    return { workbook, session, check: () => checkWorkbook(asOf, session) };
  }

  it("[R11] checks the unit whose tab is in front, and no other", async () => {
    const { workbook, check } = await shared("CCTS II");
    workbook.type("CCTS I", numerator.row, numerator.column, "85%");
    workbook.type("VPS I", numerator.row, numerator.column, "sai");
    const report = await check();
    expect(report).toMatchObject({
      ok: true,
      value: { unitId: "CCTS", sharesWorkbook: true, needsRepair: false },
    });
    const sheets = new Set(report.ok ? report.value.findings.map(({ at }) => at.sheet) : []);
    expect([...sheets].filter((sheet) => sheet.startsWith("VPS"))).toEqual([]);
    expect(sheets.has("CCTS I")).toBe(true);
  });

  it.each(["_cchc", "Sheet1"])("asks for a unit's tab while %s is in front", async (front) => {
    const { check } = await shared(front);
    expect(await check()).toEqual({ ok: false, error: { kind: "noTabInFront" } });
  });

  it("stays with the checked unit until another one is checked", async () => {
    const { workbook, session, check } = await shared("CCTS I");
    await check();
    workbook.activeSheet = "VPS I";
    expect(await readStatus(session)).toMatchObject({ ok: true, value: { unitId: "CCTS" } });
    await colourForms(session);
    expect(workbook.recoloured.map(({ sheet }) => sheet)).toEqual(["CCTS I", "CCTS II"]);
    expect(await check()).toMatchObject({ ok: true, value: { unitId: "VPS" } });
  });

  it("[F06] mends and undoes the checked unit's cells alone, though another unit's batch is newer", async () => {
    const { workbook, session, check } = await shared("CCTS I");
    const row = workbook.sheets
      .find(({ name }) => name === "CCTS I")
      ?.rows.findIndex(([id]) => id === "PL1.7.2");
    const cell = `G${(row ?? 0) + 1}`;
    const put = (name: string, value: string) => workbook.put(name, cell, { kind: "value", value });
    put("CCTS I", " 120 ");
    put("VPS I", " 130 ");
    const mendFirst = async () => {
      const report = await check();
      const mends = report.ok
        ? [...report.value.mends.values()].flat().filter(({ certainty }) => certainty === "safe")
        : [];
      expect(await mendForms(mends, asOf, session)).toMatchObject({ ok: true });
    };
    const cellOf = (name: string) =>
      workbook.sheets.find((sheet) => sheet.name === name)?.rows[row ?? 0]?.[6];
    await mendFirst();
    workbook.activeSheet = "VPS I";
    await mendFirst();
    expect([cellOf("CCTS I"), cellOf("VPS I")]).toEqual([120, 130]);
    workbook.activeSheet = "CCTS I";
    await check();
    expect(await undoChanges(asOf, session)).toMatchObject({ ok: true });
    expect([cellOf("CCTS I"), cellOf("VPS I")]).toEqual([" 120 ", 130]);
    expect(await undoChanges(asOf, session)).toEqual({ ok: false, error: { kind: "nothingToUndo" } });
  });
});
