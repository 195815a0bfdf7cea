import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { Workbook } from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { openEmbeddedExcel, type OpenPage } from "./support/open-page";

jest.setTimeout(240_000);

const folder = join(__dirname, "..", "..", "seeds", "submissions");
let excel: OpenPage;
const problems: string[] = [];

const button = (name: string) => excel.pane.getByRole("button", { name, exact: true });
const part = (name: string) => excel.pane.getByRole("region", { name, exact: true });
const opened = async (name: string) => {
  const fold = part(name);
  const toggle = fold.getByRole("button", { name, exact: true });
  if ((await toggle.getAttribute("aria-expanded")) === "false") await toggle.click();
  return fold;
};

beforeAll(async () => {
  excel = await openEmbeddedExcel();
  excel.page.on("pageerror", (error) => problems.push(String(error)));
  await button("Bắt đầu").click();
  await excel.pane.getByRole("tab", { name: "Tổng hợp" }).click();
  await excel.pane.getByRole("combobox", { name: "Kỳ báo cáo" }).selectOption({ label: "Quý I" });
  const files = readdirSync(folder).filter((name) => name.endsWith(".xlsx"));
  await excel.pane
    .locator('input[type="file"]')
    .first()
    .setInputFiles(files.map((name) => join(folder, name)));
  await excel.pane.getByText("14/19 đơn vị đã báo cáo").first().waitFor();
  await button("Tạo bảng tổng hợp").click();
  await excel.pane.getByText("Đã tạo bảng tổng hợp trong sổ tính.").waitFor();
});

afterAll(() => excel.close());

/** The file that a click lets the browser save. */
async function saved(click: () => Promise<void>): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([excel.page.waitForEvent("download"), click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

async function documentText(): Promise<string> {
  const fold = await opened("Báo cáo Word và sổ tính gửi đi");
  const file = await saved(() => fold.getByRole("button", { name: "Báo cáo Word", exact: true }).click());
  expect(file.name).toBe("Bao cao CCHC Quy I 2024 - SNN.docx");
  const xml = strFromU8(unzipSync(file.bytes)["word/document.xml"] ?? new Uint8Array());
  return [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join("\n");
}

describe("from the table to what leaves the office", () => {
  it("keeps the officer's words for a paragraph and puts them into the Word document", async () => {
    const fold = await opened("Lời văn");
    await fold.getByRole("button", { name: /^Sửa đoạn “Đến ngày chốt số liệu/ }).click();
    await fold.getByLabel("Nội dung đoạn").fill("Sở đã có văn bản đôn đốc các đơn vị.");
    await fold.getByRole("button", { name: "Lưu đoạn này" }).click();
    await fold.getByText("Đã sửa tay.").waitFor();
    const text = await documentText();
    expect(text).toContain("Sở đã có văn bản đôn đốc các đơn vị.");
    expect(text).not.toContain("14/19 đơn vị đã gửi báo cáo");
    expect(text).toContain("PHỤ LỤC II");
  });

  it("puts number, day and who signs on the document", async () => {
    const fold = await opened("Số, ngày, người ký");
    await fold.getByLabel("Số văn bản").fill("5");
    await fold.getByLabel("Ngày ký (ngày/tháng/năm)").fill("31/2/2024");
    await fold.getByText("Ghi ngày có thật").waitFor();
    await fold.getByLabel("Ngày ký (ngày/tháng/năm)").fill("20/3/2024");
    await fold.getByRole("button", { name: "Lưu", exact: true }).click();
    await fold.getByText("Đã lưu.").waitFor();
    const text = await documentText();
    expect(text).toContain("Số: 05/BC-SNN");
    expect(text).toContain("Bình Định, ngày 20 tháng 3 năm 2024");
  });

  it("locks the period, names the cell that somebody changed, and opens it again with a reason", async () => {
    const fold = await opened("Chốt số liệu");
    await fold.getByLabel("Người chốt").fill("Trưởng phòng TCCB");
    await fold.getByRole("button", { name: "Chốt số liệu", exact: true }).last().click();
    await fold.getByText(/người chốt: Trưởng phòng TCCB/).waitFor();
    await fold.getByRole("button", { name: "Kiểm tra số đã chốt" }).click();
    await fold.getByText("Số liệu và bảng tổng hợp vẫn đúng như khi chốt.").waitFor();
    await fold.getByLabel("Người mở lại").fill("Trưởng phòng TCCB");
    await fold.getByLabel("Lý do mở lại").fill("Đơn vị gửi bổ sung");
    await fold.getByRole("button", { name: "Mở lại kỳ báo cáo" }).click();
    await fold.getByText("Số liệu kỳ này chưa chốt.").waitFor();
  });

  it("makes a workbook of the chosen sheets that stands alone", async () => {
    const fold = await opened("Báo cáo Word và sổ tính gửi đi");
    await fold.getByLabel("Nhiệm vụ theo đơn vị").uncheck();
    await fold.getByRole("button", { name: "Tạo sổ tính gửi đi" }).click();
    const file = await saved(() => fold.getByRole("button", { name: "Tải tệp về" }).click());
    expect(file.name).toBe("Tong hop CCHC Quy I 2024 - SNN.xlsx");
    const workbook = new Workbook();
    await workbook.xlsx.load(file.bytes as unknown as ArrayBuffer);
    expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ["Tổng hợp", "visible"],
      ["Tổng hợp PL II", "visible"],
      ["Theo đơn vị", "visible"],
      ["Biểu đồ", "visible"],
    ]);
    expect(workbook.worksheets[0]?.getCell("A1").value).toBe("UBND TỈNH BÌNH ĐỊNH");
    expect(JSON.stringify(workbook.model)).not.toMatch(/cchc:|_cchc/);
    await fold.getByLabel("Tiêu đề thư").waitFor();
    await fold.getByRole("button", { name: "Mở trong Excel" }).click();
    await fold.getByText("Đã mở trong cửa sổ mới").waitFor();
  });

  it("raises no error on the page", () => {
    expect(problems).toEqual([]);
  });
});
