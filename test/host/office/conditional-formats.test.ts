import { codeOf, useExcel } from "./opened-excel";

const excel = useExcel();

/** A custom format on B2:B4: red fill and bold where the value is below the one in C. */
async function addFormat(address = "B2:B4", formula = "=B2<C2"): Promise<void> {
  await excel().Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("B2:C4").values = [
      [1, 2],
      [2, 2],
      [3, 9],
    ];
    const format = sheet.getRange(address).conditionalFormats.add("Custom");
    format.custom.rule.formula = formula;
    format.custom.format.fill.color = "#FFC7CE";
    format.custom.format.font.color = "#9C0006";
    format.custom.format.font.bold = true;
    format.stopIfTrue = true;
    await context.sync();
  });
}

describe("Conditional formats", () => {
  it("are stored as written", async () => {
    await addFormat();
    const read = await excel().Excel.run(async (context) => {
      const formats = context.workbook.worksheets.getItem("Sheet1").getRange("B3").conditionalFormats;
      formats.load("items/type,items/stopIfTrue,items/priority,items/id");
      await context.sync();
      const [format] = formats.items;
      const rule = format?.custom.rule.load("formula");
      const fill = format?.custom.format.fill.load("color");
      const font = format?.custom.format.font.load("color,bold");
      await context.sync();
      return [format?.type, format?.stopIfTrue, rule?.formula, fill?.color, font?.color, font?.bold];
    });
    expect(read).toEqual(["Custom", true, "=B2<C2", "#FFC7CE", "#9C0006", true]);
  });

  it("are evaluated cell by cell", async () => {
    await addFormat();
    const sheet = excel().model.getActiveSheet();
    const paints = [];
    for (const row of [1, 2, 3]) paints.push((await sheet.getConditionalPaint(row, 1)).fillColor);
    expect(paints).toEqual(["#FFC7CE", undefined, "#FFC7CE"]);
  });

  it("are repainted when a value changes", async () => {
    await addFormat();
    await excel().Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("B2").values = [[5]];
      await context.sync();
    });
    expect((await excel().model.getActiveSheet().getConditionalPaint(1, 1)).fillColor).toBeUndefined();
  });

  it("newer come first in priority", async () => {
    await addFormat();
    await addFormat("B2:B4", "=B2>100");
    const formulas = excel().model.getActiveSheet().getConditionalFormats();
    expect(formulas.map(({ formula, priority }) => [formula, priority])).toEqual([
      ["=B2>100", 0],
      ["=B2<C2", 1],
    ]);
  });

  it("are cleared from a range and counted", async () => {
    await addFormat();
    const counts = await excel().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const before = sheet.getRange("B2:B4").conditionalFormats.getCount();
      sheet.getRange("B2").conditionalFormats.clearAll();
      const cleared = sheet.getRange("B2").conditionalFormats.getCount();
      const left = sheet.getRange("B3:B4").conditionalFormats.getCount();
      await context.sync();
      return [before.value, cleared.value, left.value];
    });
    expect(counts).toEqual([1, 0, 1]);
    const [format] = excel().model.getActiveSheet().getConditionalFormats();
    expect(format?.formula).toBe("=B3<C3");
  });

  it("of other kinds than Custom are refused by name", async () => {
    const add = excel().Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").conditionalFormats.add("DataBar");
      await context.sync();
    });
    expect(await codeOf(add)).toBe("NotImplemented");
  });
});
