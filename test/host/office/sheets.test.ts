import { codeOf, useExcel } from "./opened-excel";

const excel = useExcel();

describe("Worksheets", () => {
  it("are added at the end without being activated", async () => {
    const read = await excel().Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add("Phụ lục I").load("name,position,visibility,id");
      const active = worksheets.getActiveWorksheet().load("name");
      const count = worksheets.getCount();
      await context.sync();
      return [added.name, added.position, added.visibility, active.name, count.value];
    });
    expect(read).toEqual(["Phụ lục I", 1, "Visible", "Sheet1", 2]);
  });

  it("are renamed, moved, coloured, hidden and deleted", async () => {
    const read = await excel().Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const one = worksheets.add("Một");
      const two = worksheets.add("Hai");
      one.name = "Kế hoạch";
      one.position = 0;
      one.tabColor = "#C00000";
      one.showGridlines = false;
      two.visibility = "VeryHidden";
      worksheets.getItem("Sheet1").delete();
      worksheets.load("items/name,items/position,items/tabColor,items/showGridlines,items/visibility");
      await context.sync();
      return worksheets.items.map((sheet) => sheet.toJSON());
    });
    expect(read).toMatchObject([
      { name: "Kế hoạch", position: 0, tabColor: "#C00000", showGridlines: false, visibility: "Visible" },
      { name: "Hai", position: 1, visibility: "VeryHidden", showGridlines: true, tabColor: "" },
    ]);
  });

  it("that do not exist answer a null object or ItemNotFound", async () => {
    const isNull = await excel().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Không có").load("name");
      await context.sync();
      return sheet.isNullObject;
    });
    expect(isNull).toBe(true);
    const missing = excel().Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Không có").load("name");
      await context.sync();
    });
    expect(await codeOf(missing)).toBe("ItemNotFound");
  });

  it.each([
    ["SHEET1", "ItemAlreadyExists"],
    ["a".repeat(32), "InvalidArgument"],
    ["a:b", "InvalidArgument"],
    ["[a]", "InvalidArgument"],
    ["'a", "InvalidArgument"],
  ])("cannot be named %s: %s", async (name, code) => {
    const add = excel().Excel.run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    expect(await codeOf(add)).toBe(code);
  });

  it("keep at least one of them visible", async () => {
    const hide = excel().Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").visibility = "Hidden";
      await context.sync();
    });
    expect(await codeOf(hide)).toBe("InvalidOperation");
  });

  it("freeze panes and answer where", async () => {
    const read = await excel().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.freezePanes.freezeAt("A1:B3");
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      sheet.freezePanes.freezeRows(5);
      const rows = sheet.freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject();
      none.load("address");
      await context.sync();
      return [frozen.address, rows.address, none.isNullObject];
    });
    expect(read).toEqual(["Sheet1!A1:B3", "Sheet1!1:5", true]);
  });

  it("keep page layout, print titles, print area and footer", async () => {
    const read = await excel().Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem("Sheet1");
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4";
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.centerHorizontally = true;
      pageLayout.setPrintTitleRows("$4:$6");
      pageLayout.setPrintArea("A1:H40");
      pageLayout.setPrintMargins("Centimeters", { left: 3, right: 1.5 });
      pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P/&N";
      pageLayout.load("orientation,paperSize,zoom,centerHorizontally,leftMargin");
      const titles = pageLayout.getPrintTitleRowsOrNullObject().load("address");
      const area = pageLayout.getPrintAreaOrNullObject().load("address");
      const footer = pageLayout.headersFooters.defaultForAllPages.load("centerFooter");
      await context.sync();
      return {
        ...pageLayout.toJSON(),
        titles: titles.address,
        area: area.address,
        footer: footer.centerFooter,
      };
    });
    expect(read).toMatchObject({
      orientation: "Landscape",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
      centerHorizontally: true,
      titles: "Sheet1!4:6",
      area: "Sheet1!A1:H40",
      footer: "&P/&N",
    });
    expect(read.leftMargin).toBeCloseTo(85.04, 1);
  });

  it("keep custom properties", async () => {
    const read = await excel().Excel.run(async (context) => {
      const { customProperties } = context.workbook.worksheets.getItem("Sheet1");
      customProperties.add("role", "form");
      customProperties.add("role", "summary");
      const role = customProperties.getItemOrNullObject("ROLE").load("key,value");
      const none = customProperties.getItemOrNullObject("other");
      none.load("value");
      customProperties.load("items/key,items/value");
      await context.sync();
      return [role.key, role.value, none.isNullObject, customProperties.items.length];
    });
    expect(read).toEqual(["role", "summary", true, 1]);
  });
});
