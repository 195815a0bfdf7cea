import { codeOf, useExcel } from "./opened-excel";

const excel = useExcel();

/** Writes a rule to B2:B9 and reads it back from B3:B4. */
async function roundTrip(rule: Excel.DataValidationRule): Promise<object> {
  return excel().Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const { dataValidation } = sheet.getRange("B2:B9");
    dataValidation.rule = rule;
    dataValidation.ignoreBlanks = false;
    dataValidation.prompt = { title: "Tử số", message: "Nhập số hồ sơ đúng hạn", showPrompt: true };
    dataValidation.errorAlert = { title: "Sai", message: "Chỉ nhập số", showAlert: true, style: "Warning" };
    const read = sheet.getRange("B3:B4").dataValidation;
    read.load("rule,type,prompt,errorAlert,ignoreBlanks");
    await context.sync();
    return read.toJSON();
  });
}

describe("Data validation", () => {
  it.each<[string, Excel.DataValidationRule, string]>([
    ["an inline list", { list: { source: "Đạt,Không đạt", inCellDropDown: true } }, "List"],
    ["a list from cells", { list: { source: "=$H$1:$H$4", inCellDropDown: true } }, "List"],
    ["whole numbers", { wholeNumber: { operator: "Between", formula1: 0, formula2: 100 } }, "WholeNumber"],
    ["decimals", { decimal: { operator: "GreaterThanOrEqualTo", formula1: 0 } }, "Decimal"],
    ["decimals against a cell", { decimal: { operator: "LessThanOrEqualTo", formula1: "=C2" } }, "Decimal"],
    ["dates", { date: { operator: "LessThan", formula1: "=DATE(2026,9,15)" } }, "Date"],
    ["text length", { textLength: { operator: "LessThanOrEqualTo", formula1: 500 } }, "TextLength"],
    ["a formula", { custom: { formula: "=AND(ISNUMBER(B2),B2>=0)" } }, "Custom"],
  ])("reads back %s with prompt and alert", async (_title, rule, type) => {
    expect(await roundTrip(rule)).toMatchObject({
      rule,
      type,
      ignoreBlanks: false,
      prompt: { title: "Tử số", message: "Nhập số hồ sơ đúng hạn", showPrompt: true },
      errorAlert: { title: "Sai", message: "Chỉ nhập số", showAlert: true, style: "Warning" },
    });
  });

  it("is None without a rule, Inconsistent over two rules, None again after clear", async () => {
    const types = await excel().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const none = sheet.getRange("A1").dataValidation.load("type");
      sheet.getRange("A1:A3").dataValidation.rule = { decimal: { operator: "GreaterThan", formula1: 0 } };
      sheet.getRange("A2").dataValidation.rule = { list: { source: "a,b", inCellDropDown: true } };
      const mixed = sheet.getRange("A1:A3").dataValidation.load("type");
      const kept = sheet.getRange("A3").dataValidation.load("type");
      await context.sync();
      sheet.getRange("A1:A3").dataValidation.clear();
      const cleared = sheet.getRange("A1:A3").dataValidation.load("type");
      await context.sync();
      return [none.type, mixed.type, kept.type, cleared.type];
    });
    expect(types).toEqual(["None", "Inconsistent", "Decimal", "None"]);
  });

  it("keeps a custom formula on its cells when the first of them is cleared", async () => {
    const read = await excel().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("B2:B9").dataValidation.rule = { custom: { formula: "=B2>$A$1" } };
      sheet.getRange("B2:B3").dataValidation.clear();
      const left = sheet.getRange("B4:B9").dataValidation.load("rule");
      await context.sync();
      return left.rule;
    });
    expect(read).toEqual({ custom: { formula: "=B4>$A$1" } });
  });

  it.each<[string, object]>([
    ["an inline list over 255 characters", { list: { source: "x,".repeat(128), inCellDropDown: true } }],
    ["two kinds at once", { custom: { formula: "=TRUE" }, list: { source: "a", inCellDropDown: true } }],
    ["between without a second bound", { decimal: { operator: "Between", formula1: 0 } }],
    ["a semicolon in the formula", { custom: { formula: "=IF(A1;1;2)" } }],
  ])("refuses %s", async (_title, rule) => {
    expect(await codeOf(roundTrip(rule as Excel.DataValidationRule))).toBe("InvalidArgument");
  });

  it("refuses a list that refers to a sheet which is not there, as Excel does", async () => {
    const list = (source: string) =>
      codeOf(
        excel().Excel.run(async (context) => {
          const { dataValidation } = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
          dataValidation.rule = { list: { inCellDropDown: true, source } };
          await context.sync();
        }),
      );
    expect(await list("=_cchc!$D$1:$D$4")).toBe("InvalidArgument");
    await expect(list("='Sheet1'!$D$1:$D$4")).rejects.toThrow("not refused");
  });
});
