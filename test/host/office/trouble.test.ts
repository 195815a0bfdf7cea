import { codeOf, errorOf, useExcel } from "./opened-excel";

const excel = useExcel();

/** Three batches: A1, A2 and A3 are written one after the other, two actions' worth of writes in the last. */
async function writeThrice(): Promise<void> {
  await excel().Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    for (const address of ["A1", "A2", "A3"]) {
      sheet.getRange(address).values = [[address]];
      await context.sync();
    }
  });
}

const column = () =>
  excel()
    .model.getActiveSheet()
    .getContents({ row: 0, column: 0, rowCount: 3, columnCount: 1 })
    .map(([cell]) => cell?.value);

describe("Trouble by a switch", () => {
  it("fails the k-th batch as a whole with the code asked for", async () => {
    excel().switches.failAtBatch = { number: 2, code: "RequestAborted" };
    expect(await codeOf(writeThrice())).toBe("RequestAborted");
    expect(column()).toEqual(["A1", null, null]);
  });

  it("fails the k-th action and keeps what was done before it", async () => {
    const outcomes = new Set<string>();
    for (let number = 1; ; number++) {
      excel().model.reset("Sheet1");
      excel().counters.reset();
      excel().switches.failAtAction = { number };
      const write = excel().Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.getRange("A1").values = [["first"]];
        sheet.getRange("A2").values = [["second"]];
        await context.sync();
      });
      const code = await write.then(
        () => "done",
        (error: OfficeExtension.Error) => error.code,
      );
      outcomes.add(`${code}: ${column().join()}`);
      if (code === "done") break;
    }
    expect([...outcomes]).toEqual([
      "GeneralException: ,,",
      "GeneralException: first,,",
      "done: first,second,",
    ]);
  });

  it("names the failing statement in the debug info", async () => {
    const error = await errorOf(
      excel().Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2").values = [[1, 2, 3]];
        await context.sync();
      }),
    );
    expect(error.debugInfo.errorLocation).toBe("Range.values");
    expect(error.debugInfo.statement).toContain("range.values");
  });

  it("lets a colleague rename the sheet between two batches", async () => {
    excel().host.beforeBatch(2, (model) => {
      model.getActiveSheet().name = "Đã đổi tên";
    });
    await writeThrice();
    expect(column()).toEqual(["A1", "A2", "A3"]);
    expect(excel().model.getActiveSheet().name).toBe("Đã đổi tên");
  });

  it("lets a colleague delete the sheet under a running operation: ItemNotFound", async () => {
    const { model, host } = excel();
    const gone = model.getActiveSheet();
    model.addSheet("Còn lại");
    host.beforeBatch(3, (workbook) => workbook.deleteSheet(gone.id));
    expect(await codeOf(writeThrice())).toBe("ItemNotFound");
  });

  it("refuses batches while a cell is being edited", async () => {
    excel().switches.cellEditMode = true;
    expect(await codeOf(writeThrice())).toBe("InvalidOperationInCellEditMode");
  });

  it("makes batches with delayForCellEdit wait until the cell is left", async () => {
    excel().switches.cellEditMode = true;
    let isDone = false;
    const write = excel().Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["late"]];
      await context.sync();
      isDone = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(isDone).toBe(false);
    excel().switches.cellEditMode = false;
    await write;
    expect(column()[0]).toBe("late");
  });

  it("refuses a request over 5 MB and does nothing of it", async () => {
    const write = excel().Excel.run(async (context) => {
      const text = "x".repeat(30_000);
      const values = Array.from({ length: 200 }, () => [text]);
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:A200").values = values;
      await context.sync();
    });
    expect(await codeOf(write)).toBe("RequestPayloadSizeLimitExceeded");
    expect(column()).toEqual([null, null, null]);
  });

  it("runs batches that arrive together one after the other", async () => {
    const { Excel } = excel();
    const addOne = () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.getRange("A1").formulas = [["=1+1"]];
        const cell = sheet.getRange("A1").load("values");
        sheet.getRange("A1").clear();
        await context.sync();
        return cell.values as unknown[][];
      });
    expect(await Promise.all([addOne(), addOne(), addOne()])).toEqual([[[2]], [[2]], [[2]]]);
  });

  it("waits the latency before every batch", async () => {
    excel().switches.latencyMs = 40;
    const start = performance.now();
    await writeThrice();
    expect(performance.now() - start).toBeGreaterThan(3 * 39);
  });
});

describe("A member that the model does not represent", () => {
  it.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void]>([
    ["Range.linkedDataTypeState", (sheet) => void sheet.getRange("A1").load("linkedDataTypeState")],
    ["Worksheet.showHeadings", (sheet) => void sheet.load("showHeadings")],
    ["Worksheet.headings", (sheet) => (sheet.showHeadings = false)],
    ["Worksheet.shapes", (sheet) => void sheet.shapes.load("items")],
    ["Chart.height", (sheet) => (sheet.charts.add("Line", sheet.getRange("A1:B3"), "Columns").height = 90)],
    ["Worksheet.calculate", (sheet) => sheet.calculate(true)],
    ["Range.removeDuplicates", (sheet) => void sheet.getRange("A1:B2").removeDuplicates([0], false)],
    ["RangeFormat.shrinkToFit", (sheet) => (sheet.getRange("A1").format.shrinkToFit = true)],
    ["Workbook.tables", (_sheet, context) => void context.workbook.tables.load("items")],
    ["Application.calculationMode", (_sheet, context) => (context.application.calculationMode = "Manual")],
    ["Range.hyperlink", (sheet) => (sheet.getRange("A1").hyperlink = { address: "https://localhost" })],
  ])("%s is refused by its name", async (member, use) => {
    const error = await errorOf(
      excel().Excel.run(async (context) => {
        use(context.workbook.worksheets.getItem("Sheet1"), context);
        await context.sync();
      }),
    );
    expect(error.code).toBe("NotImplemented");
    expect(error.message).toContain(member);
  });
});
