import type { CheckReport } from "../../src/app/check-actions";
import type { Finding } from "../../src/domain/check/finding";
import { valueOf } from "../support/full-form";
import { openDesk, roundTrips, type Desk } from "./support";

let desk: Desk;
const choice = { unitId: "CCTS", periodId: "Q1", asOf: "2024-03-14" };
const { asOf } = choice;
const numerator = ["appendix1", "PL1.7.3a", "numerator"] as const;
const denominator = ["appendix1", "PL1.7.3a", "denominator"] as const;

beforeEach(async () => {
  desk = await openDesk();
});

afterEach(() => desk.close());

const sheetOf = (name: string) => {
  const sheet = desk.excel.model.findSheet(name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
};
const write = (sheet: string, row: number, column: number, value: string | number) =>
  sheetOf(sheet).setContents({ row, column, rowCount: 1, columnCount: 1 }, [[{ value }]]);
const checked = async (): Promise<CheckReport> => valueOf(await desk.actions.check(asOf));
const rulesOf = (findings: readonly Finding[]) => [...new Set(findings.map(({ rule }) => rule))];
const metadata = (key: string, value: string | number) => {
  const sheet = sheetOf("_cchc");
  const keys = sheet.getTexts({ row: 0, column: 0, rowCount: 12, columnCount: 1 }).map(([text]) => text);
  write("_cchc", keys.indexOf(key), 1, value);
};

describe("what comes in damaged", () => {
  it("a workbook without a form is told, nothing is written", async () => {
    const before = desk.excel.model.getSheets().length;
    for (const act of [
      () => desk.actions.check(asOf),
      () => desk.actions.repair(asOf),
      () => desk.actions.undo(asOf),
      () => desk.actions.mend([], asOf),
      () => desk.actions.setNearPercent(80),
    ])
      expect(await act()).toMatchObject({ ok: false, error: { kind: "noForms" } });
    expect(desk.excel.model.getSheets()).toHaveLength(before);
  });

  it("a form from next year is told as such, and only that", async () => {
    await desk.actions.createForms(choice);
    metadata("planYear", 2025);
    metadata("planId", "SNN-2025");
    const { findings } = await checked();
    expect(findings).toMatchObject([{ rule: "I02", facts: { planYear: 2025, expectedYear: 2024 } }]);
    expect(await desk.actions.repair(asOf)).toMatchObject({ ok: false });
  });

  it("two forms of one appendix are told, and neither is drawn over", async () => {
    await desk.actions.createForms(choice);
    const second = desk.excel.model.addSheet("Phụ lục I (2)");
    const area = { row: 0, column: 0, rowCount: 40, columnCount: 16 };
    second.setContents(
      area,
      sheetOf("Phụ lục I")
        .getContents(area)
        .map((row) => row.map(({ value }) => ({ value: value ?? null }))),
    );
    const { findings, needsRepair } = await checked();
    expect(findings.find(({ rule }) => rule === "S02")).toMatchObject({
      facts: { sheets: ["Phụ lục I", "Phụ lục I (2)"] },
    });
    expect(needsRepair).toBe(false);
  });

  it("a form with mistakes of every kind at once is told in full in 2 round trips, and mends and undo bring it back", async () => {
    await desk.actions.createForms(choice);
    desk.type(numerator, "120 hồ sơ");
    desk.type(denominator, "1.234");
    desk.type(["appendix1", "PL1.7.3b", "numerator"], 9);
    desk.type(["appendix1", "PL1.7.3b", "denominator"], 5);
    desk.type(["appendix1", "PL1.7.3d", "numerator"], -1);
    desk.type(["appendix1", "PL1.7.3d", "denominator"], 1.5);
    desk.type(["appendix1", "PL1.7.2", "numerator"], 10);
    desk.type(["appendix1", "PL1.7.2", "denominator"], 100);
    desk.type(["appendix1", "PL1.7.2", "note"], "Đã  lập");
    desk.type(["appendix1", "PL1.7.2", "evidence"], '=HYPERLINK("http://a")'.slice(1));
    desk.type(["appendix1", "PL1.7.2", "name"], "Tên khác");
    desk.type(["appendix1", "PL1.1.1", "verdict"], "Đạt");
    desk.type(["appendix2", "PL2.3", "status"], "xong");
    desk.type(["appendix2", "PL2.3", "completedOn"], "31/6/2024");
    let report: CheckReport | null = null;
    expect(await roundTrips(desk.excel, async () => (report = await checked()))).toBeLessThanOrEqual(2);
    const { findings, mends } = report ?? (await checked());
    expect(rulesOf(findings)).toEqual(
      expect.arrayContaining(["V03", "V07", "V06", "V04", "E01", "K05", "S07", "V12", "T02", "T03", "V01"]),
    );
    const all = [...mends.values()].flatMap(([first]) => (first ? [first] : []));
    const before = sheetOf("Phụ lục I").getContents({ row: 0, column: 0, rowCount: 40, columnCount: 16 });
    const changed = valueOf(await desk.actions.mend(all, asOf));
    expect(changed.changed).toBeGreaterThan(3);
    expect(await desk.shown(numerator)).toBe(120);
    valueOf(await desk.actions.undo(asOf));
    await desk.excel.model.settle();
    expect(sheetOf("Phụ lục I").getContents({ row: 0, column: 0, rowCount: 40, columnCount: 16 })).toEqual(
      before,
    );
  });

  it("a sheet protected with the unit's password is told as AccessDenied when it is to be mended, entries stay", async () => {
    await desk.actions.createForms(choice);
    desk.type(numerator, "120 hồ sơ");
    const sheet = sheetOf("Phụ lục I");
    if (sheet.protection) sheet.protection = { ...sheet.protection, password: "bi-mat" };
    const { mends } = await checked();
    const result = await desk.actions.mend([...mends.values()].flat(), asOf);
    expect(result).toMatchObject({ ok: false, error: { kind: "excel", code: "AccessDenied" } });
    expect(await desk.shown(numerator)).toBe("120 hồ sơ");
  });

  it("a cell in edit mode is told by its code, whatever was asked for", async () => {
    await desk.actions.createForms(choice);
    desk.excel.switches.cellEditMode = true;
    for (const act of [
      () => desk.actions.check(asOf),
      () => desk.actions.mend([], asOf),
      () => desk.actions.undo(asOf),
      () => desk.actions.repair(asOf),
    ])
      expect(await act()).toMatchObject({ ok: false, error: { code: "InvalidOperationInCellEditMode" } });
  });

  it("a colleague who deletes the sheet while it is mended leaves the other sheet mended and is told", async () => {
    await desk.actions.createForms(choice);
    desk.type(numerator, "120 hồ sơ");
    desk.type(["appendix2", "PL2.3", "note"], "Đã  xong");
    const { mends } = await checked();
    desk.excel.counters.reset();
    desk.excel.host.beforeBatch(3, (model) => {
      const sheet = model.findSheet("Phụ lục I");
      if (sheet) model.as("colleague", () => model.deleteSheet(sheet.id));
    });
    const result = await desk.actions.mend([...mends.values()].flat(), asOf);
    const { changed, stale, check } = valueOf(result);
    expect(stale).toMatchObject([{ sheet: "Phụ lục I", rowId: "PL1.7.3a" }]);
    expect(changed).toBe(1);
    expect(await desk.shown(["appendix2", "PL2.3", "note"])).toBe("Đã xong");
    expect(rulesOf(check.findings)).toContain("S01");
  });

  it("100,000 stray rows beside the form leave the check as it is, and the form whole", async () => {
    await desk.actions.createForms(choice);
    desk.type(numerator, 63);
    const stray = desk.excel.model.addSheet("Dữ liệu riêng");
    const rows = Array.from({ length: 100_000 }, (_, row) => [{ value: row }, { value: "dòng riêng" }]);
    stray.setContents({ row: 0, column: 0, rowCount: rows.length, columnCount: 2 }, rows);
    const { findings } = await checked();
    expect(findings.find(({ rule, at }) => rule === "V02" && at.rowId === "PL1.7.3a")).toBeDefined();
    expect(await desk.shown(numerator)).toBe(63);
  });
});
