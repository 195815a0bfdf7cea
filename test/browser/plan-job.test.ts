import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { cellAddress } from "../../src/domain/address";
import { makeForms } from "./support/make-forms";
import { openEmbeddedExcel, type OpenPage } from "./support/open-page";
import { pasteInto, valueAt } from "./support/cells";

jest.setTimeout(240_000);

const fixtures = resolve(__dirname, "../domain/decision/fixtures");
const docx = resolve(__dirname, "../files/decision/fixtures/plan-2024.docx");
const appendix1 = "Kế hoạch – Phụ lục I";
const replaces = "Thay các trang kế hoạch đang có";

let excel: OpenPage;
const problems: string[] = [];

beforeAll(async () => {
  excel = await openEmbeddedExcel();
  excel.page.on("pageerror", (error) => problems.push(String(error)));
});

afterAll(() => excel.close());

/** What stands on the first 80 rows and 16 columns of a sheet. */
function rowsOf(sheet: string): Promise<readonly (readonly unknown[])[]> {
  return excel.page.evaluate((name) => {
    const area = { row: 0, column: 0, rowCount: 80, columnCount: 16 };
    const contents = window.embeddedExcel?.model.findSheet(name)?.getContents(area) ?? [];
    return contents.map((row) => row.map(({ value }) => value));
  }, sheet);
}

/** Address of the cell of a row and column of a sheet of the plan, by their hidden ids. */
async function planCell(sheet: string, rowId: string, column: string): Promise<string> {
  const rows = await rowsOf(sheet);
  const row = rows.findIndex(([id]) => id === rowId);
  return cellAddress({ row, column: rows[0]?.indexOf(column) ?? -1 });
}

/** Pastes lines of text into an empty sheet, tabs between the cells, as Word hands tables over. */
async function pasteTables(sheet: string, text: string): Promise<void> {
  const rows = text.split("\n").map((line) => line.split("\t"));
  const width = Math.max(...rows.map((row) => row.length));
  const contents = rows.map((row) => Array.from({ length: width }, (_, at) => ({ value: row[at] ?? "" })));
  await excel.page.evaluate(
    ([name, cells, columnCount]) => {
      const area = { row: 0, column: 0, rowCount: cells.length, columnCount };
      window.embeddedExcel?.model.findSheet(name)?.setContents(area, cells);
    },
    [sheet, contents, width] as const,
  );
}

/** How many plans were applied in the workbook. */
async function appliedPlans(): Promise<number> {
  return (await rowsOf("_cchc_plans")).filter(([kind]) => kind === "plan").length;
}

const openPlan = () => excel.pane.getByRole("button", { name: "Kế hoạch và cài đặt" }).click();
const press = (name: string) => excel.pane.getByRole("button", { name, exact: true }).click();

describe("a plan is brought in, as the organisation office does it", () => {
  it("reads the decision's tables that were pasted into the workbook, with what is doubtful", async () => {
    const { page, pane } = excel;
    const first = await page.evaluate(() => window.embeddedExcel?.selection().sheet ?? "");
    await pasteTables(first, readFileSync(resolve(fixtures, "plan-2024.txt"), "utf8"));
    await press("Bắt đầu");
    await openPlan();
    await press("Đọc kế hoạch từ văn bản");
    await press("Đọc bảng đã dán");
    await pane.getByText(/Đã đọc kế hoạch năm 2024 vào các trang của sổ tính/).waitFor();
    await pane
      .getByText(/Chuyên đổi số/)
      .first()
      .waitFor();
    const cell = await planCell(appendix1, "PL1.3.2", "target");
    expect(await valueAt(page, appendix1, cell)).toBe("80%");
  });

  it("names the cell that must be mended, and applies nothing until it is", async () => {
    const { page, pane } = excel;
    const percent = await planCell(appendix1, "PL1.3.2", "percent");
    await pasteInto(page, appendix1, percent, "chín mươi");
    await press("Áp dụng kế hoạch");
    await pane.getByText("Không đọc được số phải đạt từ “chín mươi”.").waitFor();
    await pane.getByRole("button", { name: `Đến ô ${percent} · trang “${appendix1}”` }).click();
    await page.waitForFunction((cell) => window.embeddedExcel?.selection().address === cell, percent);
    expect(await appliedPlans()).toBe(0);
  });

  it("applies the plan with the new target, from which the forms are made", async () => {
    const { page, pane } = excel;
    await pasteInto(page, appendix1, await planCell(appendix1, "PL1.3.2", "percent"), "90%");
    await pasteInto(page, appendix1, await planCell(appendix1, "PL1.3.2", "target"), "90%");
    await press("Áp dụng kế hoạch");
    await pane.getByText(/Đã áp dụng kế hoạch năm 2024/).waitFor();
    expect(await appliedPlans()).toBe(1);
    await pane.getByRole("tab", { name: "Biểu mẫu" }).click();
    await makeForms(excel, { isFirstRun: false });
    const rows = await rowsOf("Phụ lục I");
    expect(rows.find(([id]) => id === "PL1.3.2")).toContain("90%");
  });

  it("opens with that plan again, and takes the same plan from a Word file only over the officer's yes", async () => {
    const { page, pane } = excel;
    await page.evaluate(() => window.embeddedExcel?.reloadPane());
    await openPlan();
    await press("Đọc kế hoạch từ văn bản");
    await pane.locator('input[accept=".docx,.txt"]').setInputFiles(docx);
    await pane.getByText("Sổ tính đang có các trang của kế hoạch.").waitFor();
    await pane.getByRole("checkbox", { name: replaces }).first().check();
    await pane.locator('input[accept=".docx,.txt"]').setInputFiles(docx);
    await pane.getByText(/Đã đọc kế hoạch năm 2024 vào các trang của sổ tính/).waitFor();
    expect(await valueAt(page, appendix1, await planCell(appendix1, "PL1.3.2", "target"))).toBe("80%");
    const rows = await rowsOf("Phụ lục I");
    expect(rows.find(([id]) => id === "PL1.3.2")).toContain("90%");
  });

  it("makes next year's plan over the sheets, last year's target beside the new one, and applies it", async () => {
    const { page, pane } = excel;
    await press("Tạo kế hoạch năm sau");
    await pane.getByRole("checkbox", { name: replaces }).first().check();
    await press("Tạo kế hoạch năm 2025");
    await pane.getByText(/Đã lập kế hoạch năm 2025 trên các trang của sổ tính/).waitFor();
    expect(await valueAt(page, appendix1, await planCell(appendix1, "PL1.3.2", "lastTarget"))).toBe("90%");
    const followers = (await rowsOf("Đối chiếu năm trước")).map(([id]) => id);
    expect(followers).toContain("PL1.3.2");
    await pasteInto(page, appendix1, await planCell(appendix1, "PL1.3.2", "percent"), "95%");
    await pasteInto(page, appendix1, await planCell(appendix1, "PL1.3.2", "target"), "95%");
    await press("Áp dụng kế hoạch");
    await pane.getByText(/Đã áp dụng kế hoạch năm 2025/).waitFor();
    await pane.getByRole("tab", { name: "Biểu mẫu" }).click();
    await press("Cập nhật biểu mẫu");
    await pane.getByText("Chi cục Thủy sản · Quý I · chốt ngày 14/03/2025").waitFor();
    const rows = await rowsOf("Phụ lục I");
    expect(rows.find(([id]) => id === "PL1.3.2")).toContain("95%");
  });

  it("hands the plan on as a file, and takes the file back", async () => {
    const { page, pane } = excel;
    await openPlan();
    await press("Tệp kế hoạch");
    const [download] = await Promise.all([page.waitForEvent("download"), press("Xuất tệp kế hoạch")]);
    expect(download.suggestedFilename()).toBe("SNN-2025.cchc-plan.json");
    await pasteInto(page, appendix1, await planCell(appendix1, "PL1.3.2", "target"), "sửa nhầm");
    await pane.getByRole("checkbox", { name: replaces }).first().check();
    await pane.locator('input[accept=".json"]').setInputFiles(await download.path());
    await pane.getByText(/^Đã nhận “.*2025.*” vào các trang của sổ tính\.$/).waitFor();
    expect(await valueAt(page, appendix1, await planCell(appendix1, "PL1.3.2", "target"))).toBe("95%");
    await press("Kiểm tra kế hoạch");
    await pane.getByText("Kế hoạch hợp lệ. Có thể áp dụng.").waitFor();
  });

  it("did all of it without an error in the page", () => {
    expect(problems).toEqual([]);
  });
});
