import { codeOf, useExcel } from "./opened-excel";

const excel = useExcel();

describe("Ranges", () => {
  it("know their address, also on a sheet whose name needs quotes", async () => {
    const read = await excel().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Phụ lục I");
      const range = sheet.getRange("$B$2:C3").load("address,rowIndex,columnIndex,rowCount,columnCount");
      const cell = sheet.getCell(4, 26).load("address");
      const byIndex = sheet.getRangeByIndexes(1, 1, 2, 2).load("address");
      const far = range.getOffsetRange(1, 1).getResizedRange(1, 0).load("address");
      const columns = range.getEntireColumn().load("address,isEntireColumn");
      await context.sync();
      return [
        range.toJSON(),
        cell.address,
        byIndex.address,
        far.address,
        columns.address,
        columns.isEntireColumn,
      ];
    });
    expect(read).toMatchObject([
      { address: "'Phụ lục I'!B2:C3", rowIndex: 1, columnIndex: 1, rowCount: 2, columnCount: 2 },
      "'Phụ lục I'!AA5",
      "'Phụ lục I'!B2:C3",
      "'Phụ lục I'!C3:D5",
      "'Phụ lục I'!B:C",
      true,
    ]);
  });

  it.each(["A0", "A1:B2:C3", "XFE1", "A1048577", "không"])(
    "at %s are refused with InvalidArgument",
    async (address) => {
      const get = excel().Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange(address).load("address");
        await context.sync();
      });
      expect(await codeOf(get)).toBe("InvalidArgument");
    },
  );

  it("of a sheet in use: with formats or values only", async () => {
    const read = await excel().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const empty = sheet.getUsedRangeOrNullObject(true);
      empty.load("address");
      sheet.getRange("B3").values = [["x"]];
      sheet.getRange("D9").format.fill.color = "#FF0000";
      const values = sheet.getUsedRangeOrNullObject(true).load("address");
      const all = sheet.getUsedRange().load("address");
      await context.sync();
      return [empty.isNullObject, values.address, all.address];
    });
    expect(read).toEqual([true, "Sheet1!B3", "Sheet1!B3:D9"]);
  });

  it("merge, tell their merged areas and unmerge", async () => {
    const read = await excel().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:C1").merge();
      sheet.getRange("A3:B4").merge(true);
      const merged = sheet.getRange("A1:C9").getMergedAreasOrNullObject().load("address");
      await context.sync();
      sheet.getRange("A1:C9").unmerge();
      const none = sheet.getRange("A1:C9").getMergedAreasOrNullObject();
      none.load("address");
      await context.sync();
      return [merged.address, none.isNullObject];
    });
    expect(read).toEqual(["Sheet1!A1:C1,Sheet1!A3:B3,Sheet1!A4:B4", true]);
  });

  it("clear contents and formats apart", async () => {
    const read = await excel().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      sheet.getRange("A1:A3").format.font.bold = true;
      sheet.getRange("A1").clear("Contents");
      sheet.getRange("A2").clear("Formats");
      sheet.getRange("A3").clear();
      const range = sheet.getRange("A1:A3").load("values");
      const cells = ["A1", "A2", "A3"].map((at) => sheet.getRange(at).load("format/font/bold"));
      await context.sync();
      return [range.values, cells.map((cell) => cell.format.font.bold)] as unknown[];
    });
    expect(read).toEqual([
      [[""], [2], [""]],
      [true, false, false],
    ]);
  });

  it("insert and delete whole rows, formulas follow", async () => {
    const read = await excel().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:A3").formulas = [[1], [2], ["=SUM(A1:A2)"]];
      sheet.getRange("2:3").insert("Down");
      await context.sync();
      const inserted = sheet.getRange("A1:A5").load("formulas,values");
      await context.sync();
      sheet.getRange("2:3").delete("Up");
      await context.sync();
      const deleted = sheet.getRange("A1:A3").load("formulas,values");
      await context.sync();
      return [inserted.formulas.at(-1), inserted.values.at(-1), deleted.formulas.at(-1)] as unknown[];
    });
    expect(read).toEqual([["=SUM(A1:A4)"], [3], ["=SUM(A1:A2)"]]);
  });

  it("move validations, conditional formats and print titles with their rows", async () => {
    const { Excel, model } = excel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("B5:B8").dataValidation.rule = { decimal: { operator: "GreaterThan", formula1: 0 } };
      const format = sheet.getRange("B5:B8").conditionalFormats.add("Custom");
      format.custom.rule.formula = '=AND(B5<$C$6,B5>C$1,D5="B5")';
      sheet.pageLayout.setPrintTitleRows("4:5");
      await context.sync();
      sheet.getRange("2:3").insert("Down");
      await context.sync();
    });
    const sheet = model.getActiveSheet();
    const [format] = sheet.getConditionalFormats();
    const [validation] = sheet.getValidations();
    expect(format).toMatchObject({
      areas: [{ row: 6, rowCount: 4 }],
      formula: '=AND(B7<$C$8,B7>C$1,D7="B5")',
    });
    expect(validation?.areas).toMatchObject([{ row: 6, rowCount: 4 }]);
    expect(sheet.pageLayout.printTitleRows).toMatchObject({ row: 5, rowCount: 2 });
    sheet.deleteRows(6, 2);
    expect(sheet.getConditionalFormats()[0]).toMatchObject({ areas: [{ row: 6, rowCount: 2 }] });
  });

  it("are selected by the add-in and read back as the selection", async () => {
    const read = await excel().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Khác");
      sheet.getRange("C4:D5").select();
      const selected = context.workbook.getSelectedRange().load("address");
      const active = context.workbook.getActiveCell().load("address");
      const { worksheets } = context.workbook;
      const current = worksheets.getActiveWorksheet().load("name");
      await context.sync();
      return [selected.address, active.address, current.name];
    });
    expect(read).toEqual(["Khác!C4:D5", "Khác!C4", "Khác"]);
  });

  it("stay known over several syncs and end with their sheet", async () => {
    const late = excel().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Tạm");
      const range = sheet.getRange("A1").load("address");
      await context.sync();
      range.values = [[1]];
      await context.sync();
      sheet.delete();
      await context.sync();
      range.load("values");
      await context.sync();
    });
    expect(await codeOf(late)).toBe("ItemNotFound");
  });
});
