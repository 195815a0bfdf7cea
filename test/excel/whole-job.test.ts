import { collectSamples, openDesk, roundTrips, sampleFiles, type Desk } from "./support";

let desk: Desk;

beforeEach(async () => {
  desk = await openDesk();
});

afterEach(() => desk.close());

const choice = { unitId: "CCTS", periodId: "Q1", asOf: "2024-03-14" };
const period = { periodId: "Q1", asOf: "2024-03-14" };
const online = ["appendix1", "PL1.7.3a"] as const;

describe("the whole job on the real Office.js", () => {
  it("sets up both forms in at most 3 round trips, the first time and again", async () => {
    const { excel, actions } = desk;
    expect(await roundTrips(excel, () => actions.createForms(choice))).toBeLessThanOrEqual(3);
    expect(await roundTrips(excel, () => actions.createForms(choice))).toBeLessThanOrEqual(3);
    const sheets = excel.model.getSheets().map(({ name, visibility }) => [name, visibility]);
    expect(sheets).toEqual([
      ["Sheet1", "Visible"],
      ["_cchc", "VeryHidden"],
      ["Phụ lục I", "Visible"],
      ["Phụ lục II", "Visible"],
    ]);
  });

  it("opens on the first entry cell of Phụ lục I", async () => {
    await desk.actions.createForms(choice);
    expect(desk.excel.model.getActiveSheet().name).toBe("Phụ lục I");
    expect(desk.excel.model.getSelection().areas).toEqual([
      { row: 14, column: 6, rowCount: 1, columnCount: 1 },
    ]);
  });

  it("writes ordinals such as 1.1 as text, not as numbers", async () => {
    await desk.actions.createForms(choice);
    const sheet = desk.excel.model.findSheet("Phụ lục I");
    expect(sheet?.getTexts({ row: 9, column: 1, rowCount: 2, columnCount: 1 })).toEqual([["1.1"], ["1.2"]]);
  });

  it("keeps what was typed when the forms are brought up to date, text that looks like a number included", async () => {
    const { actions } = desk;
    await actions.createForms(choice);
    desk.type([...online, "numerator"], "85,5");
    desk.type([...online, "denominator"], 2000);
    desk.type([...online, "evidence"], "1/5");
    desk.type(["appendix2", "PL2.3", "completedOn"], 45_366);
    const made = await actions.createForms(choice);
    expect(made).toMatchObject({ ok: true, value: { isUpdate: true } });
    expect(await desk.shown([...online, "numerator"])).toBe("85,5");
    expect(await desk.shown([...online, "denominator"])).toBe(2000);
    expect(await desk.shown([...online, "evidence"])).toBe("1/5");
    expect(await desk.shown(["appendix2", "PL2.3", "completedOn"])).toBe(45_366);
  });

  it("repairs a form with lost and added rows in at most 3 round trips: entries kept, the old sheet beside it", async () => {
    const { excel, actions } = desk;
    await actions.createForms(choice);
    desk.type([...online, "numerator"], 63);
    desk.type([...online, "denominator"], 98);
    const old = excel.model.findSheet("Phụ lục I");
    old?.deleteRows(16, 1);
    old?.insertRows(10, 2);
    const damaged = await actions.check(choice.asOf);
    expect(damaged.ok && damaged.value.findings.some(({ rule }) => rule === "S04")).toBe(true);
    let made: Awaited<ReturnType<typeof actions.createForms>> | undefined;
    const trips = await roundTrips(excel, async () => (made = await actions.createForms(choice)));
    expect(trips).toBeLessThanOrEqual(3);
    expect(made).toMatchObject({ ok: true, value: { isUpdate: true, retired: ["Phụ lục I (cũ)"] } });
    expect(excel.model.getSheets().map(({ name }) => name)).toEqual([
      "Sheet1",
      "_cchc",
      "Phụ lục I (cũ)",
      "Phụ lục II",
      "Phụ lục I",
    ]);
    expect(await desk.shown([...online, "numerator"])).toBe(63);
    const checked = await actions.check(choice.asOf);
    expect(checked.ok && checked.value.findings.filter(({ rule }) => rule.startsWith("S"))).toEqual([]);
  });

  it("checks in at most 2 round trips, names the cell and writes nothing", async () => {
    const { excel, actions } = desk;
    await actions.createForms(choice);
    desk.type([...online, "numerator"], 120);
    desk.type([...online, "denominator"], 100);
    let report: Awaited<ReturnType<typeof actions.check>> | null = null;
    const trips = await roundTrips(excel, async () => (report = await actions.check(choice.asOf)));
    expect(trips).toBeLessThanOrEqual(2);
    expect(report).toMatchObject({ ok: true, value: { unitId: "CCTS" } });
    const checked = await actions.check(choice.asOf);
    const findings = checked.ok ? checked.value.findings : [];
    const exceeding = findings.find(({ rule }) => rule === "V07");
    expect(exceeding).toMatchObject({
      severity: "error",
      at: { sheet: "Phụ lục I", cell: "G30", rowId: "PL1.7.3a" },
      facts: { numerator: 120, denominator: 100 },
    });
  });

  it("goes to a cell in 1 round trip", async () => {
    const { excel, actions } = desk;
    await actions.createForms(choice);
    const place = { sheet: "Phụ lục II", cell: "H11", rowId: null, column: null };
    expect(await roundTrips(excel, () => actions.goTo(place))).toBe(1);
    expect(excel.model.getActiveSheet().name).toBe("Phụ lục II");
    expect(excel.model.getSelection().areas).toEqual([{ row: 10, column: 7, rowCount: 1, columnCount: 1 }]);
  });

  it("colours in at most 4 round trips: lays the colours that a paste destroyed and counts the verdicts", async () => {
    const { excel, actions } = desk;
    await actions.createForms(choice);
    const sheet = excel.model.findSheet("Phụ lục I");
    for (const { id } of sheet?.getConditionalFormats() ?? []) sheet?.deleteConditionalFormat(id);
    desk.type([...online, "numerator"], 1156);
    desk.type([...online, "denominator"], 2000);
    let report: Awaited<ReturnType<typeof actions.colour>> | undefined;
    const trips = await roundTrips(excel, async () => (report = await actions.colour()));
    expect(trips).toBeLessThanOrEqual(4);
    expect(report).toMatchObject({ ok: true, value: { counts: { met: 1 } } });
    const painted = await sheet?.getConditionalPaint(29, 10);
    expect(painted).toMatchObject({ fillColor: "#C6EFCE", fontColor: "#006100" });
    const laid = sheet?.getConditionalFormats().length;
    await actions.colour();
    expect(sheet?.getConditionalFormats()).toHaveLength(laid ?? -1);
    await actions.clearColours();
    expect(sheet?.getConditionalFormats()).toHaveLength(0);
  });

  it("consolidates the sample files in at most 5 round trips, and in 3 when the figures are kept already", async () => {
    const { excel, actions } = desk;
    await actions.openRegister(period);
    await collectSamples(desk);
    let made: Awaited<ReturnType<typeof actions.consolidate>> | undefined;
    const trips = await roundTrips(excel, async () => (made = await actions.consolidate(period)));
    expect(made).toMatchObject({ ok: true });
    expect(trips).toBeLessThanOrEqual(5);
    expect(await roundTrips(excel, () => actions.consolidate(period))).toBeLessThanOrEqual(3);
    const names = excel.model.getSheets().map(({ name }) => name);
    expect(names).toEqual([
      ...["Sheet1", "Tổng hợp", "Tổng hợp PL II", "Theo đơn vị", "Nhiệm vụ theo đơn vị", "Biểu đồ"],
      "_cchc_periods",
    ]);
    expect(excel.model.getActiveSheet().name).toBe("Tổng hợp");
  });

  it("says so when there is nothing to consolidate, and leaves the workbook as it was", async () => {
    const { excel, actions } = desk;
    expect(await actions.consolidate(period)).toEqual({ ok: false, error: { kind: "nothingToConsolidate" } });
    expect(excel.counters.batches).toBe(0);
  });

  it("takes the same round trips whatever the number of files", async () => {
    const { excel, actions } = desk;
    const [first] = sampleFiles();
    await actions.openRegister(period);
    await collectSamples(desk, first ? [first] : []);
    const few = await roundTrips(excel, () => actions.consolidate(period));
    await collectSamples(desk);
    const many = await roundTrips(excel, () => actions.consolidate(period));
    expect(many).toBe(few);
  });

  it("keeps every request under Excel's 5 MB", async () => {
    const { excel, actions } = desk;
    await actions.createForms(choice);
    await collectSamples(desk);
    await actions.consolidate(period);
    expect(Math.max(...excel.counters.log.map((batch) => batch.requestBytes))).toBeLessThan(1_000_000);
  });
});
