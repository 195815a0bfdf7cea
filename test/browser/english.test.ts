import { pasteInto, valueAt } from "./support/cells";
import { openEmbeddedExcel, type OpenPage } from "./support/open-page";

jest.setTimeout(240_000);

const sheet = "Phụ lục I";

let excel: OpenPage;
const problems: string[] = [];

beforeAll(async () => {
  excel = await openEmbeddedExcel();
  excel.page.on("pageerror", (error) => problems.push(String(error)));
  await excel.page.evaluate(() => {
    const { embeddedExcel } = window;
    if (embeddedExcel) embeddedExcel.switches.locale = "en-US";
    embeddedExcel?.reloadPane();
  });
});

afterAll(() => excel.close());

/** Whether a text stands in a cell of a sheet, by its beginning. */
async function standsOn(name: string, beginning: string): Promise<boolean> {
  const texts = await excel.page.evaluate((sheetName) => {
    const area = { row: 0, column: 0, rowCount: 80, columnCount: 12 };
    const rows = window.embeddedExcel?.model.findSheet(sheetName)?.getContents(area) ?? [];
    return rows.flat().map(({ value }) => String(value ?? ""));
  }, name);
  return texts.some((text) => text.startsWith(beginning));
}

describe("the pane in an English Excel", () => {
  it("begins in English, and says so to a screen reader", async () => {
    const { pane } = excel;
    await pane.getByText("This pane helps you prepare the administrative reform report").waitFor();
    expect(await pane.locator("html").getAttribute("lang")).toBe("en");
    await pane.getByRole("button", { name: "Start" }).click();
  });

  it("makes forms that are Vietnamese", async () => {
    const { page, pane } = excel;
    await pane.getByRole("combobox", { name: "Unit" }).click();
    await page.keyboard.type("thuy san");
    await pane.getByRole("option", { name: "Chi cục Thủy sản", exact: true }).click();
    await pane.getByRole("combobox", { name: "Reporting period" }).selectOption({ label: "Quý I" });
    await pane.getByRole("button", { name: "Create forms" }).click();
    await pane.getByRole("button", { name: "Update forms" }).waitFor();
    expect(await standsOn(sheet, "Đơn vị báo cáo: Chi cục Thủy sản")).toBe(true);
    expect(await standsOn("Phụ lục II", "Kỳ báo cáo: Quý I năm 2024")).toBe(true);
  });

  it("finds what is wrong in English and keeps the sheet of findings Vietnamese", async () => {
    const { page, pane } = excel;
    await pasteInto(page, sheet, "G30", 1200);
    await pasteInto(page, sheet, "H30", 1000);
    await pane.getByRole("tab", { name: "Check" }).click();
    await pane.getByRole("tabpanel").getByRole("button", { name: "Check", exact: true }).click();
    const found = pane.getByRole("listitem").filter({ hasText: "cell G30" });
    await found.getByText("The numerator 1,200 exceeds the denominator 1,000.").waitFor();
    await pane.getByRole("button", { name: "Export findings" }).click();
    await pane.getByText("The sheet “Kết quả kiểm tra” has been prepared").waitFor();
    expect(await standsOn("Kết quả kiểm tra", "Tử số 1.200 lớn hơn mẫu số 1.000.")).toBe(true);
    expect(await standsOn("Kết quả kiểm tra", "Lỗi")).toBe(true);
    expect(await standsOn("Kết quả kiểm tra", "Error")).toBe(false);
    expect(await valueAt(page, sheet, "G30")).toBe(1200);
  });

  it("offers the consolidation in English", async () => {
    const { pane } = excel;
    await pane.getByRole("tab", { name: "Consolidation" }).click();
    await pane.getByRole("button", { name: "Create consolidated sheets" }).waitFor();
    await pane.getByRole("button", { name: "Read the sheets of this workbook" }).waitFor();
    expect(problems).toEqual([]);
  });
});
