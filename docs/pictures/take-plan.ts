/** `npm run pictures:plan`: reads the decision of 2024 and makes the plan of 2025 in the embedded Excel; a picture of each step. */
import path from "node:path";
import { openEmbeddedExcel, type OpenPage } from "../../test/browser/support/open-page";

const decision = path.join(__dirname, "../../test/files/decision/fixtures/plan-2024.docx");

async function take({ page }: OpenPage, name: string): Promise<void> {
  await page.mouse.move(600, 760);
  await page.waitForTimeout(1000);
  await page.screenshot({ path: path.join(__dirname, `${name}.png`) });
}

async function takeAll(): Promise<void> {
  const excel = await openEmbeddedExcel();
  const { pane } = excel;
  try {
    await pane.getByRole("button", { name: "Bắt đầu" }).click();
    await pane.getByRole("button", { name: "Kế hoạch và cài đặt" }).click();
    await take(excel, "9-ke-hoach");
    await pane.getByRole("button", { name: "Đọc kế hoạch từ văn bản" }).click();
    await pane.locator('input[accept=".docx,.txt"]').setInputFiles(decision);
    await pane.getByText(/Đã đọc kế hoạch năm 2024/).waitFor();
    await take(excel, "10-doc-van-ban");
    await pane.getByRole("button", { name: "Áp dụng kế hoạch" }).click();
    await pane.getByText(/Đã áp dụng kế hoạch năm 2024/).waitFor();
    await pane.getByRole("button", { name: "Tạo kế hoạch năm sau" }).click();
    await pane.getByRole("checkbox", { name: "Thay các trang kế hoạch đang có" }).first().check();
    await pane.getByRole("button", { name: "Tạo kế hoạch năm 2025", exact: true }).click();
    await pane.getByText(/Đã lập kế hoạch năm 2025/).waitFor();
    await take(excel, "11-nam-sau");
  } finally {
    await excel.close();
  }
}

void takeAll();
