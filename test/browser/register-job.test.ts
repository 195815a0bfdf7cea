import { readFileSync } from "node:fs";
import { Workbook } from "exceljs";
import { unzipSync } from "fflate";
import type { Locator } from "playwright-core";
import { returnedFiles, type ReturnedFile } from "../support/returned-files";
import { openEmbeddedExcel, type OpenPage } from "./support/open-page";

jest.setTimeout(240_000);

let excel: OpenPage;
let files: readonly ReturnedFile[];
const problems: string[] = [];
const late = "BQLCC";

beforeAll(async () => {
  files = [...(await returnedFiles(11, new Set([late]))), ...junk(2)];
  excel = await openEmbeddedExcel();
  excel.page.on("pageerror", (error) => problems.push(String(error)));
  await excel.pane.getByRole("button", { name: "Bắt đầu" }).click();
  await openRegister();
});

afterAll(() => excel.close());

function junk(count: number): readonly ReturnedFile[] {
  return Array.from({ length: count }, (_, index) => ({
    name: `hong ${index}.xlsx`,
    mimeType: "application/octet-stream",
    buffer: Buffer.from(`không phải sổ tính ${index}`),
  }));
}

async function openRegister(): Promise<void> {
  const { pane, page } = excel;
  await pane.getByRole("tab", { name: "Tổng hợp" }).click();
  await pane.getByRole("combobox", { name: "Kỳ báo cáo" }).selectOption({ label: "Quý I" });
  await page.waitForTimeout(0);
}

/** Files picked in the file dialog. */
async function pick(picked: readonly ReturnedFile[]): Promise<void> {
  await excel.pane.locator('input[type="file"]').setInputFiles([...picked]);
}

/** Files dropped on the drop zone, as from a folder. */
async function drop(dropped: readonly ReturnedFile[]): Promise<void> {
  const data = dropped.map(({ name, buffer }) => ({ name, base64: buffer.toString("base64") }));
  const zone = excel.pane.getByText("hoặc kéo các tệp .xlsx thả vào đây");
  await zone.evaluate((element, entries) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of entries) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([bytes], name));
    }
    element.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: transfer }));
  }, data);
}

const unitLine = (name: string): Locator =>
  excel.pane.getByRole("list", { name: "Sổ nhận báo cáo" }).getByRole("listitem").filter({ hasText: name });

describe("receiving 200 files, as the organisation office does it", () => {
  it("takes 200 files of the file picker and keeps them in the workbook", async () => {
    const { pane } = excel;
    expect(files).toHaveLength(200);
    await pick(files);
    await pane.getByText("Đã đọc xong 200 tệp: 200 tệp mới.").waitFor({ timeout: 120_000 });
    await pane.getByText("18/19 đơn vị đã báo cáo").waitFor();
    await pane.getByText("Đã ghi vào Sổ nhận báo cáo.").waitFor();
    await unitLine("Chi cục Thủy sản").getByText("lần 11").waitFor();
    expect(await unitLine("Ban Quản lý Cảng cá").getByText("chưa gửi").count()).toBe(1);
  });

  it("notices files that are in the register already when they are dropped again", async () => {
    await drop(files.slice(0, 6));
    await excel.pane.getByText("Đã đọc xong 06 tệp: 00 tệp mới, 06 tệp đã có trong sổ.").waitFor();
    expect(await unitLine("Chi cục Thủy sản").getByText("lần 11").count()).toBe(1);
  });

  it("keeps all of it when the workbook is saved, closed and opened again, and takes the late file by drop", async () => {
    const { page, pane } = excel;
    await page.evaluate(async () => {
      const bytes = (await window.embeddedExcel?.saveFile()) ?? new Uint8Array();
      window.embeddedExcel?.newBook();
      await window.embeddedExcel?.openFile(bytes.slice().buffer, "so nhan.xlsx");
    });
    await pane.getByRole("tab", { name: "Tổng hợp" }).waitFor();
    await openRegister();
    await pane.getByText("18/19 đơn vị đã báo cáo").waitFor();
    await unitLine("Chi cục Thủy sản").getByText("lần 11").waitFor();
    await drop(await returnedFiles(1, new Set(files.flatMap(({ name }) => name.split(" ")[0] ?? ""))));
    await pane.getByText("19/19 đơn vị đã báo cáo").waitFor();
    await pane.getByText("Đã ghi vào Sổ nhận báo cáo.").waitFor();
  });

  it("counts an older version when the officer says so", async () => {
    const { pane } = excel;
    const line = unitLine("Chi cục Thủy sản");
    await line.getByRole("button").first().click();
    await line.getByRole("radio", { name: /Lần 1 / }).check();
    await pane.getByText("Đã ghi vào Sổ nhận báo cáo.").waitFor();
    const counted = await excel.page.waitForFunction(() => {
      const sheet = window.embeddedExcel?.model.findSheet("Sổ nhận báo cáo");
      const rows = sheet?.getTexts({ row: 0, column: 0, rowCount: 400, columnCount: 8 }) ?? [];
      const line = rows.find(([id]) => id?.includes("CCTS"));
      return line?.includes("CCTS lan 01.xlsx") ? line : null;
    });
    expect(await counted.jsonValue()).toContain("CCTS lan 01.xlsx");
  });

  it("says where a total comes from", async () => {
    const { pane } = excel;
    await pane.getByRole("button", { name: "Tạo bảng tổng hợp" }).click();
    await pane.getByText("Đã tạo bảng tổng hợp trong sổ tính.").waitFor();
    await excel.page.evaluate(() => {
      const sheet = window.embeddedExcel?.model.findSheet("Tổng hợp");
      const ids = sheet?.getTexts({ row: 0, column: 0, rowCount: 80, columnCount: 1 }) ?? [];
      const row = ids.findIndex(([id]) => id === "PL1.7.2");
      const area = { row, column: 4, rowCount: 1, columnCount: 1 };
      if (sheet) window.embeddedExcel?.model.select(sheet.id, [area]);
    });
    await pane.getByRole("button", { name: "Xem nguồn của ô đang chọn" }).click();
    await pane.getByText("CCTS lan 01.xlsx").last().waitFor();
    await pane.getByText("19/19 đơn vị có số liệu được tính").waitFor();
  });

  it("makes the form of every unit, one .zip of them all and each as a workbook of its own", async () => {
    const { page, pane } = excel;
    await pane.getByRole("tab", { name: "Biểu mẫu" }).click();
    await pane.getByRole("button", { name: "Biểu mẫu cho tất cả đơn vị" }).click();
    await pane.getByRole("button", { name: "Tạo tệp cho từng đơn vị" }).click();
    await pane.getByText(/^Đã tạo 19 tệp biểu mẫu/).waitFor({ timeout: 60_000 });
    const zipped = page.waitForEvent("download");
    await pane.getByRole("button", { name: "Tải tệp .zip" }).click();
    const zip = unzipSync(readFileSync((await (await zipped).path()) ?? ""));
    expect(Object.keys(zip)).toHaveLength(19);
    const opened = page.waitForEvent("download");
    await pane.getByRole("button", { name: "Mở biểu mẫu của Chi cục Thủy sản" }).click();
    const form = new Workbook();
    await form.xlsx.readFile((await (await opened).path()) ?? "");
    expect(form.getWorksheet("_cchc")?.getCell("B5").value).toBe("CCTS");
  });

  it("did all of it without an error in the page", () => {
    expect(problems).toEqual([]);
  });
});
