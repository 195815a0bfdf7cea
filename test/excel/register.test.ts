import type { PaneActions } from "../../src/app/actions";
import { valueOf } from "../support/full-form";
import { clock, collectSamples, openDesk, paneOn, roundTrips, sampleFiles, type Desk } from "./support";

let desk: Desk;

beforeEach(async () => {
  desk = await openDesk();
});

afterEach(() => desk.close());

const when = { periodId: "Q1", asOf: "2024-03-14" };

const statesOf = (actions: PaneActions) =>
  actions.viewRegister(when).units.map(({ unitId, state, versions }) => [unitId, state, versions.length]);

describe("the register in the workbook, on the real Office.js", () => {
  it("is kept in at most 4 round trips, the first time and again, and costs two to open: the register and the periods", async () => {
    const { excel, actions } = desk;
    await collectSamples(desk, sampleFiles().slice(0, 9));
    expect(await roundTrips(excel, () => actions.saveRegister(when))).toBeLessThanOrEqual(4);
    await collectSamples(desk);
    expect(await roundTrips(excel, () => actions.saveRegister(when))).toBeLessThanOrEqual(4);
    expect(await roundTrips(excel, () => actions.openRegister(when))).toBe(2);
    expect(await roundTrips(excel, () => actions.openRegister(when))).toBe(1);
    const sheets = excel.model.getSheets().map(({ name, visibility }) => [name, visibility]);
    expect(sheets).toEqual([
      ["Sheet1", "Visible"],
      ["_cchc_register", "VeryHidden"],
      ["Sổ nhận báo cáo", "Visible"],
    ]);
  });

  it("is shown when its sheet is new, at a cell that is seen; kept again, it leaves the officer where they are", async () => {
    const { excel, actions } = desk;
    const inFront = () => {
      const { sheetId, areas } = excel.model.getSelection();
      const [area] = areas;
      const name = excel.model.getSheets().find(({ id }) => id === sheetId)?.name;
      return [name, excel.model.getActiveSheet().name, area?.row, area?.column];
    };
    const title = "Sổ nhận báo cáo";
    await collectSamples(desk, sampleFiles().slice(0, 2));
    valueOf(await actions.saveRegister(when));
    expect(inFront()).toEqual([title, title, 1, 1]);
    excel.model.activateSheet(excel.model.findSheet("Sheet1")?.id ?? "");
    await collectSamples(desk);
    valueOf(await actions.saveRegister(when));
    expect(inFront()).toEqual(["Sheet1", "Sheet1", 0, 0]);
  });

  it("survives closing the pane: what was read stands there again, and the late files are added", async () => {
    await collectSamples(desk, sampleFiles().slice(0, 9));
    valueOf(await desk.actions.saveRegister(when));
    const states = statesOf(desk.actions);
    const reopened = paneOn();
    valueOf(await reopened.openRegister(when));
    expect(statesOf(reopened)).toEqual(states);
    const outcome = await collectSamples({ actions: reopened });
    expect(outcome.repeated).toHaveLength(9);
    expect(outcome.added).toBe(sampleFiles().length - 9);
    valueOf(await reopened.saveRegister(when));
    await collectSamples(desk);
    expect(statesOf(reopened)).toEqual(statesOf(desk.actions));
  });

  it("gives the same consolidation after reopening as before", async () => {
    await collectSamples(desk);
    const before = valueOf(await desk.actions.consolidate(when));
    valueOf(await desk.actions.saveRegister(when));
    const reopened = paneOn();
    valueOf(await reopened.openRegister(when));
    expect(valueOf(await reopened.consolidate(when))).toEqual(before);
  });

  it("keeps what was read when the workbook refuses it, and keeps it in the workbook the next time", async () => {
    const { excel, actions } = desk;
    await collectSamples(desk);
    excel.switches.cellEditMode = true;
    expect(await actions.saveRegister(when)).toMatchObject({ ok: false });
    excel.switches.cellEditMode = false;
    const states = statesOf(actions);
    valueOf(await actions.saveRegister(when));
    const reopened = paneOn();
    valueOf(await reopened.openRegister(when));
    expect(statesOf(reopened)).toEqual(states);
  });

  it("keeps the signer's name that the officer typed on the sheet", async () => {
    const { excel, actions } = desk;
    await collectSamples(desk, sampleFiles().slice(0, 9));
    valueOf(await actions.saveRegister(when));
    const sheet = excel.model.findSheet("Sổ nhận báo cáo");
    const texts = sheet?.getTexts({ row: 0, column: 0, rowCount: 40, columnCount: 20 }) ?? [];
    const column = texts[0]?.indexOf("signer") ?? -1;
    const row = texts.findIndex(([id]) => id?.includes("CCTS"));
    expect([column > 0, row > 0]).toEqual([true, true]);
    sheet?.setContents({ row, column, rowCount: 1, columnCount: 1 }, [[{ value: "Nguyễn Văn A" }]]);
    await collectSamples(desk);
    valueOf(await actions.saveRegister(when));
    const again = excel.model.findSheet("Sổ nhận báo cáo");
    const kept = again?.getTexts({ row: 0, column: 0, rowCount: 60, columnCount: 20 }) ?? [];
    expect(kept.find(([id]) => id?.includes("CCTS"))?.[column]).toBe("Nguyễn Văn A");
  });

  it("traces the selected cell of the summary in 2 round trips, and no other cell", async () => {
    const { excel, actions } = desk;
    await collectSamples(desk);
    await actions.consolidate(when);
    const sheet = excel.model.findSheet("Tổng hợp");
    const ids = sheet?.getTexts({ row: 0, column: 0, rowCount: 60, columnCount: 1 }) ?? [];
    const row = ids.findIndex(([id]) => id === "PL1.7.3a");
    valueOf(await actions.goTo({ sheet: "Tổng hợp", cell: `E${row + 1}`, rowId: null, column: null }));
    let trace: Awaited<ReturnType<typeof actions.traceSelection>> | undefined;
    expect(await roundTrips(excel, async () => (trace = await actions.traceSelection(when)))).toBe(2);
    expect(trace).toMatchObject({ ok: true, value: { kind: "ratio", rowId: "PL1.7.3a", expected: 19 } });
    valueOf(await actions.goTo({ sheet: "Sheet1", cell: "A1", rowId: null, column: null }));
    expect(await actions.traceSelection(when)).toEqual({ ok: true, value: null });
  });

  it("draws the tidy table, and again over the old one without leaving any of it", async () => {
    const { excel, actions } = desk;
    await collectSamples(desk);
    expect(await roundTrips(excel, () => actions.drawData(when))).toBeLessThanOrEqual(3);
    const sheet = excel.model.findSheet("Dữ liệu");
    const rows = () => sheet?.getTexts({ row: 0, column: 0, rowCount: 3000, columnCount: 2 }) ?? [];
    const before = rows().filter(([id]) => id !== "").length;
    expect(before).toBeGreaterThan(300);
    const one = paneOn();
    await collectSamples({ actions: one }, sampleFiles().slice(4, 5));
    valueOf(await one.drawData(when));
    const after = rows().filter(([id]) => id !== "").length;
    expect(after).toBeGreaterThan(5);
    expect(after).toBeLessThan(before / 4);
  });

  it("reads the units' tabs of a shared workbook: each unit as its own report, and again only what changed", async () => {
    const { excel, actions } = desk;
    const run = { onProgress: () => undefined, signal: new AbortController().signal };
    valueOf(await actions.createUnitTabs(when, run));
    typeOnTab("CCTS I", "PL1.7.3a", [63, 98]);
    typeOnTab("CCKL I", "PL1.7.3a", [70, 105]);
    const sitting = { ...when, receivedOn: "2024-03-15" };
    expect(await roundTrips(excel, () => actions.collectTabs(sitting))).toBe(2);
    const { indicators } = valueOf(await actions.consolidate(when));
    const online = indicators.find(({ id }) => id === "PL1.7.3a");
    expect(online).toMatchObject({ numerator: 133, denominator: 203, reported: 2 });
    typeOnTab("CCTS I", "PL1.7.3a", [64, 98]);
    clock.now = "2024-03-01T09:00:00.000Z";
    const again = valueOf(await actions.collectTabs(sitting));
    expect(again).toMatchObject({ added: 1, repeated: { length: 18 } });
    const versions = again.view.units.find(({ unitId }) => unitId === "CCTS")?.versions ?? [];
    expect(versions[1]?.changes).toMatchObject([
      { rowId: "PL1.7.3a", column: "numerator", before: { value: 63 }, after: { value: 64 } },
    ]);
  });

  it("says so when no sheet is a unit's tab", async () => {
    const tabs = await desk.actions.collectTabs({ ...when, receivedOn: "2024-03-15" });
    expect(tabs).toEqual({ ok: false, error: { kind: "noUnitTabs" } });
  });
});

/** Types numerator and denominator of a row into a tab, found by their ids. */
function typeOnTab(name: string, rowId: string, figures: readonly [number, number]): void {
  const sheet = desk.excel.model.findSheet(name);
  const ids = sheet?.getTexts({ row: 0, column: 0, rowCount: 60, columnCount: 20 }) ?? [];
  const row = ids.findIndex(([id]) => id === rowId);
  const column = ids[0]?.indexOf("numerator") ?? -1;
  const [numerator, denominator] = figures;
  const area = { row, column, rowCount: 1, columnCount: 2 };
  sheet?.setContents(area, [[{ value: numerator }, { value: denominator }]]);
}
