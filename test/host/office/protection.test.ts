import { codeOf, useExcel } from "./opened-excel";

const excel = useExcel();

type Use = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

async function onSheet(use: Use): Promise<void> {
  await excel().Excel.run(async (context) => {
    use(context.workbook.worksheets.getItem("Sheet1"), context);
    await context.sync();
  });
}

async function protect(options?: Excel.WorksheetProtectionOptions, password?: string): Promise<void> {
  await onSheet((sheet) => {
    sheet.getRange("B2").format.protection.locked = false;
    sheet.protection.protect(options, password);
  });
}

const writeTo =
  (address: string): Use =>
  (sheet) => {
    sheet.getRange(address).values = [["x"]];
  };

describe("A protected sheet", () => {
  it("takes values in unlocked cells", async () => {
    await protect();
    await expect(onSheet(writeTo("B2"))).resolves.toBeUndefined();
  });

  it.each<[string, Use]>([
    ["a value in a locked cell", writeTo("A1")],
    ["values over locked and unlocked cells", (sheet) => (sheet.getRange("B2:C2").values = [[1, 2]])],
    ["a format", (sheet) => (sheet.getRange("B2").format.font.bold = true)],
    ["a number format", (sheet) => (sheet.getRange("B2").numberFormat = [["0"]])],
    ["a row height", (sheet) => (sheet.getRange("1:1").format.rowHeight = 30)],
    ["a hidden column", (sheet) => (sheet.getRange("A:A").columnHidden = true)],
    ["unlocking a cell", (sheet) => (sheet.getRange("A1").format.protection.locked = false)],
    ["a merge", (sheet) => sheet.getRange("A1:B1").merge()],
    [
      "a validation",
      (sheet) => (sheet.getRange("B2").dataValidation.rule = { custom: { formula: "=TRUE" } }),
    ],
    ["a conditional format", (sheet) => void sheet.getRange("B2").conditionalFormats.add("Custom")],
    ["clearing a locked cell", (sheet) => sheet.getRange("A1").clear("Contents")],
    ["a new row", (sheet) => void sheet.getRange("2:2").insert("Down")],
    ["protecting it again", (sheet) => sheet.protection.protect()],
  ])("refuses %s with AccessDenied", async (_title, use) => {
    await protect();
    expect(await codeOf(onSheet(use))).toBe("AccessDenied");
  });

  it("takes the formats that its options allow", async () => {
    await protect({ allowFormatCells: true, allowFormatRows: true });
    await expect(onSheet((sheet) => (sheet.getRange("A1").format.font.bold = true))).resolves.toBeUndefined();
    await expect(onSheet((sheet) => (sheet.getRange("1:1").format.rowHeight = 30))).resolves.toBeUndefined();
    expect(await codeOf(onSheet((sheet) => (sheet.getRange("A:A").format.columnWidth = 30)))).toBe(
      "AccessDenied",
    );
  });

  it("says that it is protected and how", async () => {
    await protect({ allowAutoFilter: true, selectionMode: "Unlocked" });
    const read = await excel().Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem("Sheet1");
      protection.load("protected,options");
      await context.sync();
      return [protection.protected, protection.options] as const;
    });
    expect(read[0]).toBe(true);
    expect(read[1]).toMatchObject({ allowAutoFilter: true, allowSort: false, selectionMode: "Unlocked" });
  });

  it("is unprotected by its password only", async () => {
    await protect(undefined, "bí mật");
    expect(await codeOf(onSheet((sheet) => sheet.protection.unprotect()))).toBe("AccessDenied");
    expect(await codeOf(onSheet((sheet) => sheet.protection.unprotect("sai")))).toBe("AccessDenied");
    await onSheet((sheet) => sheet.protection.unprotect("bí mật"));
    await expect(onSheet(writeTo("A1"))).resolves.toBeUndefined();
  });
});

describe("A sheet that is not protected", () => {
  it("refuses to be unprotected (office-js issue 6784)", async () => {
    expect(await codeOf(onSheet((sheet) => sheet.protection.unprotect()))).toBe("AccessDenied");
  });
});

describe("A read-only workbook", () => {
  it("can be read and refuses every change", async () => {
    excel().switches.readOnly = true;
    await expect(
      onSheet((sheet) => void sheet.getUsedRangeOrNullObject().load("values")),
    ).resolves.toBeUndefined();
    for (const use of [
      writeTo("A1"),
      (sheet: Excel.Worksheet) => sheet.getRange("A1").clear(),
      (_sheet: Excel.Worksheet, context: Excel.RequestContext) => void context.workbook.worksheets.add("x"),
    ]) {
      expect(await codeOf(onSheet(use))).toBe("AccessDenied");
    }
  });
});
