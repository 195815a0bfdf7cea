import { codeOf, useExcel } from "./opened-excel";
import { openExcel } from "../../../host/node/open-excel";

const excel = useExcel();

describe("The host", () => {
  it("is any Excel by a switch: 2021 refuses a call of ExcelApi 1.15 that 365 takes", async () => {
    const old = await openExcel({ apiVersion: "1.14" });
    const { requirements } = old.Office.context;
    expect([
      requirements.isSetSupported("ExcelApi", "1.14"),
      requirements.isSetSupported("ExcelApi", "1.15"),
    ]).toEqual([true, false]);
    const call = (Excel: typeof globalThis.Excel) =>
      codeOf(
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Sheet1").getRange("A1").getDependents().load("addresses");
          await context.sync();
        }),
      );
    expect(await call(old.Excel)).toBe("ApiNotFound");
    expect(await call(excel().Excel)).toBe("NotImplemented");
    old.close();
  });

  it("speaks the language of its switch", async () => {
    const english = await openExcel({ locale: "en-US" });
    const read = await english.Excel.run(async (context) => {
      const { cultureInfo } = context.application;
      cultureInfo.load("name");
      cultureInfo.numberFormat.load("numberDecimalSeparator");
      await context.sync();
      return [cultureInfo.name, cultureInfo.numberFormat.numberDecimalSeparator];
    });
    expect([english.Office.context.displayLanguage, ...read]).toEqual(["en-US", "en-US", "."]);
    expect(excel().Office.context.displayLanguage).toBe("vi-VN");
    english.close();
  });

  it("counts batches, actions and bytes of one operation", async () => {
    const cost = await excel().counters.measure(() =>
      excel().Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2");
        range.values = [["x"]];
        range.load("values");
        await context.sync();
      }),
    );
    expect(cost.batches).toBe(1);
    expect(cost.actions).toBeGreaterThanOrEqual(3);
    expect(cost.requestBytes).toBeGreaterThan(200);
    expect(cost.responseBytes).toBeGreaterThan(50);
    excel().counters.reset();
    expect(Object.values(excel().counters.snapshot())).toEqual([0, 0, 0, 0, 0]);
  });

  it("keeps the settings of the document", async () => {
    const { Office, model, Excel } = excel();
    const { settings } = Office.context.document;
    settings.set("unit", { name: "Sở Nội vụ" });
    await new Promise((resolve) => settings.saveAsync(resolve));
    expect(model.getSettings()).toEqual({ unit: '{"name":"Sở Nội vụ"}' });
    const value = await Excel.run(async (context) => {
      const setting = context.workbook.settings.getItemOrNullObject("unit").load("value");
      context.workbook.settings.add("period", "2026-Q1");
      await context.sync();
      return setting.value as unknown;
    });
    expect(value).toEqual({ name: "Sở Nội vụ" });
    expect(model.getSettings()["period"]).toBe('"2026-Q1"');
  });

  it("keeps custom document properties", async () => {
    const read = await excel().Excel.run(async (context) => {
      const { custom } = context.workbook.properties;
      custom.add("plan", "2026");
      const plan = custom.getItemOrNullObject("Plan").load("key,value,type");
      const none = custom.getItemOrNullObject("none");
      none.load("value");
      await context.sync();
      return [plan.key, plan.value, plan.type, none.isNullObject] as unknown[];
    });
    expect(read).toEqual(["plan", "2026", "String", true]);
  });

  it("keeps defined names and calculates with them", async () => {
    const read = await excel().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Danh mục");
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      context.workbook.names.add("Don_vi", sheet.getRange("A1:A3"), "danh sách");
      const item = context.workbook.names.getItemOrNullObject("DON_VI").load("name,formula,comment,type");
      const range = item.getRange().load("address");
      const missing = context.workbook.names.getItemOrNullObject("Khac");
      missing.load("name");
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      cell.formulas = [["=SUM(Don_vi)"]];
      cell.load("values");
      await context.sync();
      return [item.toJSON(), range.address, missing.isNullObject, cell.values] as unknown[];
    });
    expect(read).toEqual([
      expect.objectContaining({
        name: "Don_vi",
        formula: "='Danh mục'!$A$1:$A$3",
        comment: "danh sách",
        type: "Range",
      }),
      "'Danh mục'!A1:A3",
      true,
      [[6]],
    ]);
  });

  it("presses a ribbon button and waits for event.completed()", async () => {
    const { Office, host, model, Excel } = excel();
    Office.actions.associate("stamp", async (event: Office.AddinCommands.Event) => {
      await Excel.run(async (context) => {
        context.workbook.getActiveCell().values = [[event.source.id]];
        await context.sync();
      });
      event.completed();
    });
    await host.runCommand("stamp", "StampButton");
    const [[cell]] = model
      .getActiveSheet()
      .getContents({ row: 0, column: 0, rowCount: 1, columnCount: 1 }) as [[{ value: unknown }]];
    expect(cell.value).toBe("StampButton");
  });

  it("lends its Excel to code that speaks of the global one, and takes it back", async () => {
    const giveBack = excel().useAsGlobals();
    const name = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      return sheet.name;
    });
    giveBack();
    expect(name).toBe("Sheet1");
    expect(Reflect.has(globalThis, "Excel")).toBe(false);
  });

  it("takes 20,000 cells in one batch within two seconds", async () => {
    const start = performance.now();
    await excel().Excel.run(async (context) => {
      const values = Array.from({ length: 1000 }, (_row, i) =>
        Array.from({ length: 20 }, (_cell, j) => i * j),
      );
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:T1000");
      range.values = values;
      range.format.font.name = "Times New Roman";
      await context.sync();
    });
    expect(performance.now() - start).toBeLessThan(2000);
    expect(excel().model.getActiveSheet().getUsedArea(true)).toMatchObject({
      rowCount: 1000,
      columnCount: 20,
    });
  });

  it("shows and hides the pane when the add-in asks for it", async () => {
    const { Office, host } = excel();
    const asked: string[] = [];
    host.session.onPaneState = (state) => asked.push(state);
    await Office.addin.hide();
    await Office.addin.showAsTaskpane();
    expect(asked).toEqual(["Background", "Visible"]);
  });
});
