import { codeOf, useExcel } from "./opened-excel";
import type { Area } from "../../../host/model/area";

const excel = useExcel();
const CELL: Area = { row: 1, column: 1, rowCount: 1, columnCount: 1 };

/** Long enough for an event to travel to the add-in and back. */
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 25));

interface Seen {
  readonly address?: string;
  readonly source?: string;
  readonly triggerSource?: string | undefined;
  readonly worksheetId?: string;
}

async function listen(): Promise<Seen[]> {
  const seen: Seen[] = [];
  await excel().Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").onChanged.add(async (event) => {
      seen.push({ address: event.address, source: event.source, triggerSource: event.triggerSource });
    });
    await context.sync();
  });
  return seen;
}

async function writeInAddIn(areEventsEnabled = true): Promise<void> {
  await excel().Excel.run(async (context) => {
    context.runtime.enableEvents = areEventsEnabled;
    context.workbook.worksheets.getItem("Sheet1").getRange("C3:D4").values = [[1]];
    await context.sync();
  });
}

describe("The changed event of a sheet", () => {
  it("tells what the user typed", async () => {
    const seen = await listen();
    excel()
      .model.getActiveSheet()
      .setContents(CELL, [[{ value: 5 }]]);
    await aMoment();
    expect(seen).toEqual([{ address: "B2", source: "Local", triggerSource: "Unknown" }]);
  });

  it("tells a colleague's edit as Remote", async () => {
    const seen = await listen();
    const { model } = excel();
    model.as("colleague", () => model.getActiveSheet().setContents(CELL, [[{ value: 5 }]]));
    await aMoment();
    expect(seen).toMatchObject([{ address: "B2", source: "Remote" }]);
  });

  it("tells the add-in's own writes as such", async () => {
    const seen = await listen();
    await writeInAddIn();
    await aMoment();
    expect(seen).toEqual([{ address: "C3:D4", source: "Local", triggerSource: "ThisLocalAddin" }]);
  });

  it("is silent while the add-in has events switched off", async () => {
    const seen = await listen();
    await writeInAddIn(false);
    await aMoment();
    expect(seen).toEqual([]);
    await writeInAddIn(true);
    await aMoment();
    expect(seen).toHaveLength(1);
  });

  it("does not tell recalculated formulas", async () => {
    const sheet = excel().model.getActiveSheet();
    sheet.setContents({ ...CELL, row: 5 }, [[{ value: null, formula: "=B2*2" }]]);
    await excel().model.settle();
    const seen = await listen();
    sheet.setContents(CELL, [[{ value: 5 }]]);
    await excel().model.settle();
    await aMoment();
    expect(seen.map(({ address }) => address)).toEqual(["B2"]);
  });

  it("is told no more after the handler was removed", async () => {
    const seen: string[] = [];
    const { Excel, model } = excel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const handler = sheet.onChanged.add(async (event) => void seen.push(event.address));
      await context.sync();
      model.getActiveSheet().setContents(CELL, [[{ value: 1 }]]);
      await aMoment();
      handler.remove();
      await context.sync();
    });
    model.getActiveSheet().setContents(CELL, [[{ value: 2 }]]);
    await aMoment();
    expect(seen).toEqual(["B2"]);
  });
});

describe("The events of the workbook", () => {
  it("tell changes, activation, added and deleted sheets and selection", async () => {
    const seen: string[] = [];
    const { Excel, model } = excel();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onChanged.add(async (event) => void seen.push(`changed ${event.address}`));
      worksheets.onAdded.add(async () => void seen.push("added"));
      worksheets.onDeleted.add(async () => void seen.push("deleted"));
      worksheets.onActivated.add(async () => void seen.push("activated"));
      worksheets.onSelectionChanged.add(async (event) => void seen.push(`selected ${event.address}`));
      await context.sync();
    });
    const added = model.addSheet("Khác");
    added.setContents(CELL, [[{ value: 1 }]]);
    model.activateSheet(added.id);
    model.select(added.id, [{ ...CELL, rowCount: 2 }]);
    model.deleteSheet(added.id);
    await aMoment();
    expect(seen).toEqual(["added", "changed B2", "activated", "selected B2:B3", "activated", "deleted"]);
  });

  it("tell the selection also in the way of Office 2013", async () => {
    let count = 0;
    const { Office, model } = excel();
    const type = Office.EventType.DocumentSelectionChanged;
    await new Promise((resolve) => Office.context.document.addHandlerAsync(type, () => count++, resolve));
    model.select(model.getActiveSheet().id, [CELL]);
    await aMoment();
    expect(count).toBe(1);
  });

  it("that are not modelled are refused by name", async () => {
    const listenToCalculation = excel().Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").onCalculated.add(async () => undefined);
      await context.sync();
    });
    expect(await codeOf(listenToCalculation)).toBe("NotImplemented");
  });

  it("tell that a sheet was protected", async () => {
    const seen: boolean[] = [];
    await excel().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.onProtectionChanged.add(async (event) => void seen.push(event.isProtected));
      await context.sync();
      sheet.protection.protect();
      await context.sync();
    });
    await aMoment();
    expect(seen).toEqual([true]);
  });
});
