import { useExcel } from "./opened-excel";

const excel = useExcel();

describe("Formats of ranges", () => {
  it("read back as they were written", async () => {
    const read = await excel().Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("B2:C3");
      const { format } = range;
      format.font.name = "Times New Roman";
      format.font.size = 13;
      format.font.bold = true;
      format.font.italic = true;
      format.font.underline = "Single";
      format.font.color = "#1F4E79";
      format.fill.color = "#fff2cc";
      format.horizontalAlignment = "Center";
      format.verticalAlignment = "Center";
      format.wrapText = true;
      format.indentLevel = 2;
      format.protection.locked = false;
      format.load("horizontalAlignment,verticalAlignment,wrapText,indentLevel");
      format.font.load("name,size,bold,italic,underline,color");
      format.fill.load("color");
      format.protection.load("locked");
      await context.sync();
      return {
        ...format.toJSON(),
        font: format.font.toJSON(),
        fill: format.fill.toJSON(),
        locked: format.protection.locked,
      };
    });
    expect(read).toMatchObject({
      horizontalAlignment: "Center",
      verticalAlignment: "Center",
      wrapText: true,
      indentLevel: 2,
      font: {
        name: "Times New Roman",
        size: 13,
        bold: true,
        italic: true,
        underline: "Single",
        color: "#1F4E79",
      },
      fill: { color: "#FFF2CC" },
      locked: false,
    });
  });

  it("are null where the cells of the range differ", async () => {
    const bold = await excel().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").format.font.bold = true;
      const font = sheet.getRange("A1:B1").format.font.load("bold");
      await context.sync();
      return font.bold;
    });
    expect(bold).toBeNull();
  });

  it("of the whole sheet reach cells that were never touched", async () => {
    const read = await excel().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").values = [["x"]];
      sheet.getRange().format.font.name = "Times New Roman";
      sheet.getRange().format.protection.locked = false;
      sheet.getRange("E:E").format.fill.color = "#E2EFDA";
      const far = sheet.getRange("Z900").load("format/font/name,format/protection/locked");
      const column = sheet.getRange("E77").load("format/fill/color");
      const near = sheet.getRange("A1").load("format/font/name");
      await context.sync();
      return [
        far.format.font.name,
        far.format.protection.locked,
        column.format.fill.color,
        near.format.font.name,
      ];
    });
    expect(read).toEqual(["Times New Roman", false, "#E2EFDA", "Times New Roman"]);
  });

  it("taken away from a cell stay away, whatever its column has", async () => {
    const read = await excel().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("B:B").format.fill.color = "#E2EFDA";
      sheet.getRange("B:B").numberFormat = [["0%"]];
      const cell = sheet.getRange("B3");
      cell.format.fill.clear();
      cell.numberFormat = [["General"]];
      cell.load("numberFormat,format/fill/color");
      await context.sync();
      return [cell.numberFormat, cell.format.fill.color] as unknown[];
    });
    expect(read).toEqual([[["General"]], "#FFFFFF"]);
  });

  it("draw one line between two cells that both cells know", async () => {
    const read = await excel().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const edge = sheet.getRange("A1:B2").format.borders.getItem("EdgeBottom");
      edge.style = "Double";
      edge.color = "#FF0000";
      const inside = sheet.getRange("A1:B2").format.borders.getItem("InsideVertical");
      inside.style = "Continuous";
      inside.weight = "Medium";
      const below = sheet.getRange("A3").format.borders.getItem("EdgeTop").load("style,color");
      const right = sheet.getRange("B1").format.borders.getItem("EdgeLeft").load("style,weight");
      const none = sheet.getRange("A1").format.borders.getItem("EdgeTop").load("style");
      await context.sync();
      return [below.style, below.color, right.style, right.weight, none.style];
    });
    expect(read).toEqual(["Double", "#FF0000", "Continuous", "Medium", "None"]);
  });

  it("keep sizes in points and hide rows and columns", async () => {
    const read = await excel().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("1:2").format.rowHeight = 31.5;
      sheet.getRange("B:C").format.columnWidth = 120;
      sheet.getRange("5:5").rowHidden = true;
      sheet.getRange("D:D").columnHidden = true;
      const sized = sheet.getRange("B1:C2").load("format/rowHeight,format/columnWidth");
      const hidden = sheet.getRange("D5").load("rowHidden,columnHidden,hidden");
      const plain = sheet.getRange("A9").load("format/rowHeight,format/columnWidth,rowHidden");
      await context.sync();
      return [
        [sized.format.rowHeight, sized.format.columnWidth],
        [hidden.rowHidden, hidden.columnHidden, hidden.hidden],
        [plain.format.rowHeight, plain.format.columnWidth, plain.rowHidden],
      ];
    });
    expect(read).toEqual([
      [31.5, 120],
      [true, true, true],
      [15, 48, false],
    ]);
  });

  it("grow a wrapped row to its text by autofit", async () => {
    const heights = await excel().Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      cell.values = [["Tỷ lệ hồ sơ giải quyết đúng hạn trên tổng số hồ sơ tiếp nhận trong kỳ báo cáo"]];
      cell.format.wrapText = true;
      cell.format.autofitRows();
      cell.format.load("rowHeight");
      await context.sync();
      return cell.format.rowHeight;
    });
    expect(heights).toBeGreaterThan(60);
  });

  it("of several areas are written through RangeAreas in one go", async () => {
    const read = await excel().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const areas = sheet.getRanges("A1:A2,C3");
      areas.format.fill.color = "#D9D9D9";
      areas.load("address,areaCount");
      const third = sheet.getRange("C3").load("format/fill/color");
      const other = sheet.getRange("B1").load("format/fill/color");
      await context.sync();
      return [areas.address, areas.areaCount, third.format.fill.color, other.format.fill.color];
    });
    expect(read).toEqual(["Sheet1!A1:A2,Sheet1!C3", 2, "#D9D9D9", "#FFFFFF"]);
  });
});
