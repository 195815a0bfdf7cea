import { codeOf, useExcel } from "./opened-excel";

const excel = useExcel();

/** Writes `values` to A1 and reads back value, formula, format and type of that cell. */
async function roundTrip(value: unknown, numberFormat = "General") {
  return excel().Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    cell.numberFormat = [[numberFormat]];
    cell.values = [[value]];
    cell.load("values,formulas,numberFormat,valueTypes,text");
    await context.sync();
    return {
      value: cell.values[0]?.[0] as unknown,
      formula: cell.formulas[0]?.[0] as unknown,
      format: cell.numberFormat[0]?.[0] as unknown,
      type: cell.valueTypes[0]?.[0],
      text: cell.text[0]?.[0],
    };
  });
}

describe("Values written by an add-in", () => {
  it.each([
    ["a number stays a number", 12.5, { value: 12.5, type: "Double" }],
    ["zero is not blank", 0, { value: 0, type: "Double" }],
    ["true is a boolean", true, { value: true, type: "Boolean" }],
    ["text stays text", "Sở Nội vụ", { value: "Sở Nội vụ", type: "String" }],
    ["an empty string empties the cell", "", { value: "", type: "Empty" }],
    ["a percentage becomes a number with its format", "12%", { value: 0.12, format: "0%" }],
    ["12,5 is read the US way as 125", "12,5", { value: 125 }],
    ["05/01/2026 is read the US way as the first of May", "05/01/2026", { value: 46143, format: "m/d/yyyy" }],
    ["15/9/2026 is no US date and stays text", "15/9/2026", { value: "15/9/2026", type: "String" }],
    ["1.1.2026 is no US date and stays text", "1.1.2026", { value: "1.1.2026", type: "String" }],
    ["a leading apostrophe forces text and is not kept", "'0012", { value: "0012", type: "String" }],
    ["TRUE is read as a boolean", "TRUE", { value: true }],
    ["an error text is an error", "#N/A", { value: "#N/A", type: "Error" }],
    ["a leading equals sign makes a formula", "=1+2", { value: 3, formula: "=1+2" }],
  ])("%s", async (_title, value, expected) => {
    expect(await roundTrip(value)).toMatchObject(expected);
  });

  it.each(["0012", "1/5/2026", "=1+2", "12%"])(
    "in a cell of number format @ %s stays text",
    async (value) => {
      expect(await roundTrip(value, "@")).toMatchObject({ value, type: "String", format: "@" });
    },
  );

  it("is shown in the Vietnamese way while values stay invariant", async () => {
    expect(await roundTrip(1234.5, "#,##0.0")).toMatchObject({ value: 1234.5, text: "1.234,5" });
    expect(await roundTrip("1/5/2026")).toMatchObject({ value: 46027, text: "05/01/2026" });
  });

  it("leaves a cell alone where the matrix holds null", async () => {
    const values = await excel().Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1");
      range.values = [[1, 2]];
      range.values = [[null, 5]];
      range.load("values");
      await context.sync();
      return range.values as unknown[][];
    });
    expect(values).toEqual([[1, 5]]);
  });

  it("fills the range with a single value", async () => {
    const values = await excel().Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2");
      range.values = [["x"]];
      range.load("values");
      await context.sync();
      return range.values as unknown[][];
    });
    expect(values).toEqual([
      ["x", "x"],
      ["x", "x"],
    ]);
  });

  it("of another shape than the range are refused with InvalidArgument", async () => {
    const write = excel().Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2").values = [[1, 2, 3]];
      await context.sync();
    });
    expect(await codeOf(write)).toBe("InvalidArgument");
  });

  it("under a merge are dropped", async () => {
    const values = await excel().Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1");
      range.merge();
      range.values = [["kept", "dropped"]];
      range.load("values");
      await context.sync();
      return range.values as unknown[][];
    });
    expect(values).toEqual([["kept", ""]]);
  });

  it("text that looks like a number stays text when its style changes afterwards", async () => {
    const values = await excel().Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:C1");
      range.values = [["'1.1", "'TRUE", "'007"]];
      range.format.font.bold = true;
      range.format.horizontalAlignment = "Center";
      range.load("values,text");
      await context.sync();
      return [range.values, range.text];
    });
    expect(values).toEqual([[["1.1", "TRUE", "007"]], [["1.1", "TRUE", "007"]]]);
  });
});
