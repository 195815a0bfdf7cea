import { codeOf, useExcel } from "./opened-excel";

const excel = useExcel();

const DATA = [
  [10, "KH", 46027, "Đạt"],
  [0, "TT", 46100, "Không"],
  [7.456, "KH", 46200, "Đạt"],
  ["", "", "", ""],
];

/** Value of a formula over the data in A1:D4. */
async function calculate(formula: string): Promise<unknown> {
  return excel().Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:D4").values = DATA;
    const cell = sheet.getRange("F1");
    cell.formulas = [[formula]];
    cell.load("values,formulas");
    await context.sync();
    expect(cell.formulas).toEqual([[formula]]);
    return cell.values[0]?.[0] as unknown;
  });
}

describe("Formulas", () => {
  it.each([
    ['=IF(AND(A1>5,OR(B1="KH",B1="X")),"yes","no")', "yes"],
    ["=ISNUMBER(A4)", false],
    ["=ROUND(A3,1)", 7.5],
    ["=MIN(A1:A3)", 0],
    ["=SUM(A1:A4)", 17.456],
    ["=LEFT(D2,3)", "Khô"],
    ["=DATE(2026,9,15)", 46280],
    ['=COUNTIF(B1:B4,"KH")', 2],
    ['=SUMPRODUCT((B1:B4="KH")*(A1:A4>1))', 2],
    ['=COUNTIFS(B1:B4,"KH",D1:D4,"Đạt")', 2],
    ["=A1/A2", "#DIV/0!"],
    ["=IFERROR(A1/A2,0)", 0],
    ['=TEXT(C1,"dd/mm/yyyy")', "05/01/2026"],
    ["=NOPE(1)", "#NAME?"],
  ])("%s is %p", async (formula, expected) => {
    expect(await calculate(formula)).toEqual(expected);
  });

  it("see a change made in the same batch before the read", async () => {
    const values = await excel().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").values = [[2]];
      sheet.getRange("B1").formulas = [["=A1*10"]];
      const first = sheet.getRange("B1").load("values");
      sheet.getRange("A1").values = [[3]];
      const second = sheet.getRange("B1").load("values");
      await context.sync();
      return [first.values, second.values] as unknown[];
    });
    expect(values).toEqual([[[20]], [[30]]]);
  });

  it("survive a change of the looks of their cell", async () => {
    const formulas = await excel().Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      cell.formulas = [["=1+1"]];
      await context.sync();
      cell.format.font.bold = true;
      cell.clear("Formats");
      cell.load("formulas");
      await context.sync();
      return cell.formulas as unknown[][];
    });
    expect(formulas).toEqual([["=1+1"]]);
  });

  it("follow a sheet that is renamed", async () => {
    const formulas = await excel().Excel.run(async (context) => {
      const other = context.workbook.worksheets.add("Phụ lục I");
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      cell.formulas = [["='Phụ lục I'!A1+1"]];
      await context.sync();
      other.name = "Phụ lục II";
      await context.sync();
      cell.load("formulas");
      await context.sync();
      return cell.formulas as unknown[][];
    });
    expect(formulas).toEqual([["='Phụ lục II'!A1+1"]]);
  });

  it.each(["=IF(A1;1;2)", "=SUM(A1", '="abc'])(
    "written wrongly as %s are refused with InvalidArgument",
    async (formula) => {
      const write = excel().Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("A1").formulas = [[formula]];
        await context.sync();
      });
      expect(await codeOf(write)).toBe("InvalidArgument");
    },
  );
});
