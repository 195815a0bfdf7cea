import { collectSamples, openDesk, type Desk } from "./support";

let desk: Desk;

beforeEach(async () => {
  desk = await openDesk();
});

afterEach(() => desk.close());

const choice = { unitId: "CCTS", periodId: "Q1", asOf: "2024-03-14" };
const online = ["appendix1", "PL1.7.3a", "numerator"] as const;

function failNext(fault: "failAtBatch" | "failAtAction", number: number, code = "GeneralException"): void {
  desk.excel.counters.reset();
  desk.excel.switches[fault] = { number, code };
}

function mendExcel(): void {
  desk.excel.switches.failAtBatch = undefined;
  desk.excel.switches.failAtAction = undefined;
}

describe("when Excel fails in the middle", () => {
  it.each([1, 2, 3])(
    "at request %d of bringing forms up to date, entries stay and the repeat finishes",
    async (number) => {
      await desk.actions.createForms(choice);
      desk.type(online, 63);
      failNext("failAtBatch", number);
      expect(await desk.actions.createForms(choice)).toMatchObject({ ok: false, error: { kind: "excel" } });
      expect(await desk.shown(online)).toBe(63);
      mendExcel();
      expect(await desk.actions.createForms(choice)).toMatchObject({ ok: true });
      expect(await desk.shown(online)).toBe(63);
    },
  );

  it.each([20, 200, 600, 1200, 1800])(
    "at action %d of bringing forms up to date, entries stay and the repeat finishes",
    async (number) => {
      await desk.actions.createForms(choice);
      desk.type(online, "85,5");
      failNext("failAtAction", number);
      expect(await desk.actions.createForms(choice)).toMatchObject({ ok: false, error: { kind: "excel" } });
      expect(await desk.shown(online)).toBe("85,5");
      mendExcel();
      expect(await desk.actions.createForms(choice)).toMatchObject({ ok: true, value: { isUpdate: true } });
      expect(await desk.shown(online)).toBe("85,5");
      expect(desk.excel.model.findSheet("Phụ lục I")?.protection).toBeDefined();
    },
  );

  it("a first set-up that broke off is finished by the repeat", async () => {
    failNext("failAtAction", 900);
    expect(await desk.actions.createForms(choice)).toMatchObject({ ok: false });
    mendExcel();
    expect(await desk.actions.createForms(choice)).toMatchObject({ ok: true });
    const checked = await desk.actions.check(choice.asOf);
    expect(checked).toMatchObject({ ok: true, value: { unitId: "CCTS", counts: { error: 12 } } });
  });

  it.each([300, 1100, 1700])(
    "a repair that broke off at action %d loses nothing and is finished by the repeat",
    async (number) => {
      await desk.actions.createForms(choice);
      desk.type(online, 63);
      desk.excel.model.findSheet("Phụ lục I")?.deleteRows(16, 1);
      failNext("failAtAction", number);
      expect(await desk.actions.createForms(choice)).toMatchObject({ ok: false });
      mendExcel();
      expect(await desk.actions.createForms(choice)).toMatchObject({ ok: true });
      expect(await desk.shown(online)).toBe(63);
    },
  );

  it("a summary that broke off is finished by the repeat", async () => {
    await collectSamples(desk);
    failNext("failAtAction", 700);
    expect(await desk.actions.consolidate(choice)).toMatchObject({ ok: false });
    mendExcel();
    expect(await desk.actions.consolidate(choice)).toMatchObject({ ok: true });
    const names = desk.excel.model.getSheets().map(({ name }) => name);
    expect(names).toEqual([
      ...["Sheet1", "Tổng hợp", "Tổng hợp PL II", "Theo đơn vị", "Nhiệm vụ theo đơn vị", "Biểu đồ"],
      "_cchc_periods",
    ]);
  });
});

describe("what officers run into", () => {
  it("a cell left in edit mode is told by its code, nothing is written", async () => {
    desk.excel.switches.cellEditMode = true;
    expect(await desk.actions.createForms(choice)).toMatchObject({
      ok: false,
      error: { kind: "excel", code: "InvalidOperationInCellEditMode" },
    });
    expect(desk.excel.model.getSheets()).toHaveLength(1);
  });

  it("a sheet protected with a password is told as AccessDenied, entries stay", async () => {
    await desk.actions.createForms(choice);
    desk.type(online, 63);
    const sheet = desk.excel.model.findSheet("Phụ lục I");
    if (sheet?.protection) sheet.protection = { ...sheet.protection, password: "bi-mat" };
    expect(await desk.actions.createForms(choice)).toMatchObject({
      ok: false,
      error: { code: "AccessDenied" },
    });
    expect(await desk.shown(online)).toBe(63);
  });

  it("a colleague who deletes the sheet between reading and drawing is told as ItemNotFound", async () => {
    await desk.actions.createForms(choice);
    desk.excel.counters.reset();
    desk.excel.host.beforeBatch(3, (model) => {
      const sheet = model.findSheet("Phụ lục II");
      if (sheet) model.as("colleague", () => model.deleteSheet(sheet.id));
    });
    expect(await desk.actions.createForms(choice)).toMatchObject({
      ok: false,
      error: { code: "ItemNotFound" },
    });
    expect(await desk.actions.createForms(choice)).toMatchObject({ ok: true });
  });

  it.each(["1.14", "1.17", "1.21"] as const)(
    "the whole job runs in an Excel of ExcelApi %s",
    async (apiVersion) => {
      desk.close();
      desk = await openDesk({ apiVersion });
      expect(await desk.actions.createForms(choice)).toMatchObject({ ok: true });
      expect(await desk.actions.check(choice.asOf)).toMatchObject({ ok: true });
      expect(await desk.actions.colour()).toMatchObject({ ok: true });
      await collectSamples(desk);
      expect(await desk.actions.consolidate(choice)).toMatchObject({ ok: true });
    },
  );
});
