import ExcelJS from "exceljs";
import { createWorkbookModel } from "../../host/model/univer/create-workbook-model";
import type { Area } from "../../host/model/area";
import type { WorkbookModel } from "../../host/model/workbook-model";
import { startHeadlessUniver, type HeadlessUniver } from "../../host/node/headless-univer";
import { Parts } from "../../host/xlsx/parts";
import { readXlsx } from "../../host/xlsx/read-xlsx";
import { pointsToWidth, widthToPoints } from "../../host/xlsx/units";
import { writeXlsx } from "../../host/xlsx/write-xlsx";

const area = (row: number, column: number, rowCount = 1, columnCount = 1): Area => ({
  row,
  column,
  rowCount,
  columnCount,
});
const A1 = area(0, 0);

describe("column widths", () => {
  it.each([
    [9.140625, 48],
    [0, 0],
    [1, 5.25],
    [20.7109375, 108.75],
    [255, 1338.75],
  ])("%d characters are %d points, and back within a pixel", (characters, points) => {
    expect(widthToPoints(characters)).toBe(points);
    expect(widthToPoints(pointsToWidth(points))).toBe(points);
  });
});

describe("a workbook written to .xlsx and read again", () => {
  const univers: HeadlessUniver[] = [];
  const newModel = (): WorkbookModel => {
    const univer = startHeadlessUniver();
    univers.push(univer);
    return createWorkbookModel(univer.api);
  };
  const roundTrip = async (model: WorkbookModel): Promise<WorkbookModel> => {
    const copy = newModel();
    await readXlsx(await writeXlsx(model), copy);
    return copy;
  };
  afterEach(() => univers.splice(0).forEach((univer) => univer.dispose()));

  it("keeps values, and formulas with their results", async () => {
    const model = newModel();
    const sheet = model.getActiveSheet();
    sheet.setContents(A1, [
      [{ value: 1.5 }, { value: "Xin chào" }, { value: true }, { value: 46280 }],
      [{ value: null, formula: "=A1*2" }, { value: " hai\ndòng " }, { value: null }, { value: "'1" }],
      [
        { value: null, formula: '=IFS(A1>1,"IFS(",TRUE,"b")' },
        { value: null, formula: "=1/0" },
        { value: "#N/A" },
      ],
    ]);
    sheet.setStyle(area(0, 3), { numberFormat: "dd/mm/yyyy" });
    const copy = (await roundTrip(model)).getActiveSheet();
    const contents = copy.getContents(area(0, 0, 3, 4));
    expect(contents[0]?.map(({ value }) => value)).toEqual([1.5, "Xin chào", true, 46280]);
    expect(contents[1]).toEqual([
      { value: 3, formula: "=A1*2" },
      { value: " hai\ndòng " },
      { value: null },
      { value: "'1" },
    ]);
    expect(contents[2]?.[0]).toEqual({ value: "IFS(", formula: '=IFS(A1>1,"IFS(",TRUE,"b")' });
    expect(contents[2]?.[1]).toEqual({ value: "#DIV/0!", formula: "=1/0" });
    expect(contents[2]?.[2]).toEqual({ value: "#N/A" });
  });

  it("keeps the results of formulas for readers that do not calculate", async () => {
    const model = newModel();
    model
      .getActiveSheet()
      .setContents(A1, [
        [{ value: 4 }, { value: null, formula: "=A1+1" }, { value: null, formula: "=UNIQUE(A1)" }],
      ]);
    const file = new ExcelJS.Workbook();
    await file.xlsx.load((await writeXlsx(model)).buffer as ArrayBuffer);
    expect(file.worksheets[0]?.getCell("B1").value).toEqual({ formula: "A1+1", result: 5 });
    expect(file.worksheets[0]?.getCell("C1").formula).toBe("_xlfn.UNIQUE(A1)");
  });

  it("keeps every property of a cell's style", async () => {
    const model = newModel();
    const sheet = model.getActiveSheet();
    sheet.setContents(A1, [[{ value: 0.5 }]]);
    sheet.setStyle(A1, {
      numberFormat: "0.0%",
      fontName: "Times New Roman",
      fontSize: 13,
      bold: true,
      italic: true,
      underline: "Double",
      strikethrough: true,
      fontColor: "#006100",
      fillColor: "#C6EFCE",
      horizontalAlignment: "Center",
      verticalAlignment: "Center",
      wrapText: true,
      indentLevel: 0,
      locked: false,
      formulaHidden: true,
      borders: {
        top: { style: "thin", color: "#FF0000" },
        bottom: { style: "double", color: "#000000" },
        left: { style: "medium", color: "#000000" },
        right: { style: "dashed", color: "#000000" },
      },
    });
    const [[before] = []] = sheet.getStyles(A1);
    const [[after] = []] = (await roundTrip(model)).getActiveSheet().getStyles(A1);
    expect(after).toEqual(before);
    expect(after).toMatchObject({ locked: false, fillColor: "#C6EFCE", underline: "Double" });
  });

  it("keeps merges, sizes, what is hidden, frozen panes, gridlines and column styles", async () => {
    const model = newModel();
    const sheet = model.getActiveSheet();
    sheet.setContents(A1, [[{ value: "đầu" }]]);
    sheet.merge(area(0, 0, 2, 3));
    sheet.setColumnWidth(1, 1, 150);
    sheet.setRowHeight(4, 1, 33);
    sheet.setRowsHidden(5, 2, true);
    sheet.setColumnsHidden(2, 1, true);
    sheet.setStyle(area(0, 1, 1_048_576, 1), { locked: false });
    sheet.freezePanes = { rows: 3, columns: 2 };
    sheet.showGridlines = false;
    sheet.tabColor = "#FF0000";
    const copy = (await roundTrip(model)).getActiveSheet();
    expect(copy.getMerges()).toEqual([area(0, 0, 2, 3)]);
    expect(copy.getColumnWidth(1)).toBe(150);
    expect(copy.getColumnWidth(0)).toBe(48);
    expect(copy.getRowHeight(4)).toBe(33);
    expect([4, 5, 6, 7].map((row) => copy.isRowHidden(row))).toEqual([false, true, true, false]);
    expect([1, 2, 3].map((column) => copy.isColumnHidden(column))).toEqual([false, true, false]);
    expect(copy.getStyles(area(90, 0, 1, 2))[0]?.map(({ locked }) => locked)).toEqual([true, false]);
    expect(copy).toMatchObject({
      freezePanes: { rows: 3, columns: 2 },
      showGridlines: false,
      tabColor: "#FF0000",
    });
  });

  it("keeps validations with prompts, references and alerts", async () => {
    const model = newModel();
    const sheet = model.getActiveSheet();
    const rest = {
      ignoreBlanks: true,
      prompt: { title: "Tử số", message: "Số hồ sơ & tệp\n“đã xong”", showPrompt: true },
      errorAlert: { title: "Sai", message: "Nhập số < 5", showAlert: true, style: "Stop" as const },
    };
    const placed = [
      {
        at: area(0, 0, 3, 1),
        rule: { type: "decimal" as const, operator: "LessThanOrEqualTo" as const, formula1: "=$H$3" },
      },
      {
        at: area(5, 1),
        rule: { type: "wholeNumber" as const, operator: "Between" as const, formula1: 0, formula2: "=B9" },
      },
      { at: area(6, 1), rule: { type: "date" as const, operator: "GreaterThan" as const, formula1: 46280 } },
      { at: area(7, 1), rule: { type: "list" as const, source: "Có,Không", inCellDropDown: true } },
      {
        at: area(8, 1),
        rule: { type: "list" as const, source: "='Danh mục'!$A$1:$A$2", inCellDropDown: true },
      },
      { at: area(9, 1), rule: { type: "custom" as const, formula: "=LEN(B10)<>3" } },
    ];
    model.addSheet("Danh mục");
    placed.forEach(({ at, rule }) => sheet.setValidation(at, { ...rest, rule }));
    const copies = (await roundTrip(model)).getActiveSheet().getValidations();
    expect(copies.map(({ rule, areas }) => ({ at: areas[0], rule }))).toEqual(placed);
    expect(copies[0]).toMatchObject(rest);
  });

  it("keeps conditional formats in their order", async () => {
    const model = newModel();
    const sheet = model.getActiveSheet();
    sheet.setContents(A1, [[{ value: 1 }]]);
    const formats = [
      {
        areas: [area(0, 0, 4, 2)],
        formula: "=$A1>0",
        paint: { fillColor: "#C6EFCE", fontColor: "#006100", bold: true },
        stopIfTrue: true,
      },
      {
        areas: [area(0, 0), area(2, 2)],
        formula: '=A1="x"',
        paint: { fillColor: "#FFC7CE" },
        stopIfTrue: false,
      },
    ];
    formats.forEach((format) => sheet.addConditionalFormat(format));
    const copy = (await roundTrip(model)).getActiveSheet();
    expect(copy.getConditionalFormats()).toMatchObject(formats);
    expect(await copy.getConditionalPaint(0, 0)).toMatchObject({ fillColor: "#C6EFCE" });
  });

  it("keeps names, hidden and of one sheet, formulas included", async () => {
    const model = newModel();
    model.getActiveSheet().name = "Phụ lục 'I', bản 2";
    const sheet = model.addSheet("Hai");
    const names = [
      {
        name: "ky_bao_cao",
        formula: "='Phụ lục ''I'', bản 2'!$A$1:$B$2",
        comment: "kỳ & năm",
        isVisible: true,
      },
      { name: "an_di", formula: "=0.5", comment: "", isVisible: false },
      { name: "rieng", formula: "=Hai!$C$3", comment: "", isVisible: true, sheetId: sheet.id },
    ];
    names.forEach((name) => model.setName(name));
    const copy = await roundTrip(model);
    const copyId = copy.findSheet("Hai")?.id;
    expect(copy.getNames()).toEqual([names[0], names[1], { ...names[2], sheetId: copyId }]);
  });

  it("keeps hidden and very hidden sheets, their order and the active one", async () => {
    const model = newModel();
    model.getActiveSheet().name = "Một";
    model.addSheet("Hai").visibility = "VeryHidden";
    model.addSheet("Ba").visibility = "Hidden";
    model.activateSheet(model.addSheet("Bốn").id);
    const copy = await roundTrip(model);
    expect(copy.getSheets().map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Một", "Visible"],
      ["Hai", "VeryHidden"],
      ["Ba", "Hidden"],
      ["Bốn", "Visible"],
    ]);
    expect(copy.getActiveSheet().name).toBe("Bốn");
  });

  it("keeps protection and its allowances, not the password", async () => {
    const model = newModel();
    const options = {
      allowAutoFilter: true,
      allowDeleteColumns: false,
      allowDeleteRows: false,
      allowEditObjects: false,
      allowEditScenarios: true,
      allowFormatCells: false,
      allowFormatColumns: true,
      allowFormatRows: true,
      allowInsertColumns: false,
      allowInsertHyperlinks: false,
      allowInsertRows: false,
      allowPivotTables: false,
      allowSort: true,
      selectionMode: "Unlocked" as const,
    };
    model.getActiveSheet().protection = { options, password: "bi-mat" };
    const bytes = await writeXlsx(model);
    const copy = newModel();
    await readXlsx(bytes, copy);
    expect(copy.getActiveSheet().protection).toEqual({ options });
    expect(new Parts(bytes).read("xl/worksheets/sheet1.xml")).toMatch(/hashValue="[^"]+"/);
  });

  it("keeps the page setup with print area, titles, header and footer", async () => {
    const model = newModel();
    const sheet = model.getActiveSheet();
    sheet.name = "Phụ lục I, II";
    sheet.pageLayout = {
      ...sheet.pageLayout,
      orientation: "Landscape",
      zoom: { horizontalFitToPages: 1 },
      leftMargin: 36,
      centerHorizontally: true,
      printArea: [area(0, 0, 20, 7), area(30, 0, 2, 2)],
      printTitleRows: { row: 4, rowCount: 2, column: 0, columnCount: 16_384 },
      printTitleColumns: { row: 0, rowCount: 1_048_576, column: 0, columnCount: 2 },
      headersFooters: {
        ...sheet.pageLayout.headersFooters,
        leftHeader: "A && B",
        centerFooter: "Trang &P/&N",
      },
    };
    const copy = (await roundTrip(model)).getActiveSheet();
    expect(copy.pageLayout).toEqual(sheet.pageLayout);
  });

  it("keeps custom properties with their types", async () => {
    const model = newModel();
    const properties = [
      { key: "don_vi", value: "Sở Nội vụ & cộng sự" },
      { key: "phien_ban", value: 3 },
      { key: "ty_le", value: 0.5 },
      { key: "da_gui", value: true },
    ];
    properties.forEach(({ key, value }) => model.setCustomProperty(key, value));
    expect((await roundTrip(model)).getCustomProperties()).toEqual(properties);
  });

  it("replaces what was there before", async () => {
    const blank = await writeXlsx(newModel());
    const model = newModel();
    model.addSheet("Cũ").setContents(A1, [[{ value: 1 }]]);
    model.setName({ name: "cu", formula: "=1", comment: "", isVisible: true });
    await readXlsx(blank, model);
    expect(model.getSheets().map(({ name }) => name)).toEqual(["Sheet1"]);
    expect(model.getNames()).toEqual([]);
  });

  it("refuses a file that is no workbook and leaves the model as it was", async () => {
    const model = newModel();
    model.getActiveSheet().setContents(A1, [[{ value: 7 }]]);
    await expect(readXlsx(new Uint8Array([1, 2, 3]), model)).rejects.toThrow();
    expect(model.getActiveSheet().getContents(A1)).toEqual([[{ value: 7 }]]);
  });

  it("reads whole-column validations of Excel without a cell for each row", async () => {
    const model = newModel();
    const bytes = await writeXlsx(model);
    const parts = new Parts(bytes);
    const validation =
      '<dataValidations count="1"><dataValidation type="list" sqref="C1:C1048576"><formula1>"a,b"</formula1></dataValidation></dataValidations>';
    parts.change("xl/worksheets/sheet1.xml", (xml) =>
      xml.replace("<pageMargins", `${validation}<pageMargins`),
    );
    await readXlsx(parts.toBytes(), model);
    expect(model.getActiveSheet().getValidations()[0]).toMatchObject({
      areas: [area(0, 2, 5000, 1)],
      rule: { source: "a,b" },
    });
  });
});
