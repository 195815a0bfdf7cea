import type { CheckReport } from "../../src/app/check-actions";
import { valueOf } from "../support/full-form";
import { openDesk, roundTrips, type Desk } from "./support";

let desk: Desk;
const choice = { unitId: "CCTS", periodId: "Q1", asOf: "2024-03-14" };
const { asOf } = choice;
const numerator = ["appendix1", "PL1.7.3a", "numerator"] as const;
const note = ["appendix1", "PL1.7.3a", "note"] as const;

beforeEach(async () => {
  desk = await openDesk();
  await desk.actions.createForms(choice);
});

afterEach(() => desk.close());

const checked = async (): Promise<CheckReport> => valueOf(await desk.actions.check(asOf));

async function safeMends() {
  const { mends } = await checked();
  return [...mends.values()].flat().filter(({ certainty }) => certainty === "safe");
}

/** Texts of the sheet "Nhật ký" from its first entry on: before, after, reason, rule, outcome. */
function logged(): readonly (readonly string[])[] {
  const sheet = desk.excel.model.findSheet("Nhật ký");
  return sheet?.getTexts({ row: 4, column: 6, rowCount: 3, columnCount: 5 }) ?? [];
}

describe("mending on the real Office.js", () => {
  it("mends, logs and undoes exactly, each in at most 6 round trips", async () => {
    desk.type(numerator, " 85 ");
    desk.type(["appendix1", "PL1.7.3a", "denominator"], 100);
    const mends = await safeMends();
    expect(await roundTrips(desk.excel, () => desk.actions.mend(mends, asOf))).toBeLessThanOrEqual(6);
    expect(await desk.shown(numerator)).toBe(85);
    expect(logged()[0]).toEqual([" 85 ", "85", expect.any(String), "V03", "Đã sửa"]);
    expect(await roundTrips(desk.excel, () => desk.actions.undo(asOf))).toBeLessThanOrEqual(6);
    expect(await desk.shown(numerator)).toBe(" 85 ");
    expect(logged()[0]?.[4]).toBe("Đã hoàn tác");
    expect(await desk.actions.undo(asOf)).toMatchObject({ ok: false, error: { kind: "nothingToUndo" } });
  });

  it("keeps a text that begins with = a text when the form is drawn again", async () => {
    desk.type(note, "=1+1");
    valueOf(await desk.actions.repair(asOf));
    expect(await desk.shown(note)).toBe("=1+1");
  });

  it("takes invisible signs and doubled spaces away and puts them back", async () => {
    desk.type(note, "Đã  xong\u00a0");
    await desk.actions.mend(await safeMends(), asOf);
    expect(await desk.shown(note)).toBe("Đã xong");
    expect(logged()[0]?.slice(0, 2)).toEqual(["Đã  xong\u00a0", "Đã xong"]);
    await desk.actions.undo(asOf);
    expect(await desk.shown(note)).toBe("Đã  xong\u00a0");
  });

  it("restores a computed cell that was typed over, and puts the figure back on undo", async () => {
    const result = ["appendix1", "PL1.7.3a", "result"] as const;
    desk.type(numerator, 60);
    desk.type(["appendix1", "PL1.7.3a", "denominator"], 100);
    desk.type(result, 0.99);
    await desk.actions.mend(await safeMends(), asOf);
    expect(await desk.shown(result)).toBe(0.6);
    await desk.actions.undo(asOf);
    expect(await desk.shown(result)).toBe(0.99);
  });

  it("exports what was found in at most 3 round trips, and again in place", async () => {
    const report = await checked();
    expect(await roundTrips(desk.excel, () => desk.actions.exportFindings(report))).toBeLessThanOrEqual(3);
    expect(await roundTrips(desk.excel, () => desk.actions.exportFindings(report))).toBeLessThanOrEqual(3);
    const names = desk.excel.model.getSheets().map(({ name }) => name);
    expect(names.filter((name) => name.startsWith("Kết quả"))).toEqual(["Kết quả kiểm tra"]);
  });

  it("lays lists, prompts and colours again that a paste destroyed, entries kept", async () => {
    const sheet = desk.excel.model.findSheet("Phụ lục I");
    const whole = { row: 0, column: 0, rowCount: 60, columnCount: 20 };
    const laid = sheet?.getValidations().length ?? 0;
    const coloured = sheet?.getConditionalFormats().length ?? 0;
    desk.type(numerator, 63);
    sheet?.clearValidations(whole);
    for (const { id } of sheet?.getConditionalFormats() ?? []) sheet?.deleteConditionalFormat(id);
    valueOf(await desk.actions.repair(asOf));
    expect(laid).toBeGreaterThan(10);
    expect(sheet?.getValidations()).toHaveLength(laid);
    expect(sheet?.getConditionalFormats()).toHaveLength(coloured);
    expect(await desk.shown(numerator)).toBe(63);
  });

  it("sets the near threshold where checks read it", async () => {
    valueOf(await desk.actions.setNearPercent(70));
    expect((await checked()).standings[0]?.nearPercent).toBe(70);
  });

  it("tells an edited row while it watches", async () => {
    const told: string[] = [];
    const stop = valueOf(
      await desk.actions.watch(
        () => asOf,
        (live) => told.push(...valueOf(live).rows),
      ),
    );
    desk.type(numerator, "85%");
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(told).toEqual(["PL1.7.3a"]);
    await stop();
  });
});
