/** `npm run pictures`: does the main job in the embedded Excel and takes a picture of each step into this folder. */
import path from "node:path";
import { makeForms } from "../../test/browser/support/make-forms";
import { openEmbeddedExcel, type OpenPage } from "../../test/browser/support/open-page";
import { typeInto } from "../../test/browser/support/type-into";

const folder = __dirname;

async function take({ page }: OpenPage, name: string): Promise<void> {
  await page.mouse.move(600, 760);
  await page.waitForTimeout(600);
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
}

async function enter({ page }: OpenPage): Promise<void> {
  const entries = [
    ["G30", "120"],
    ["H30", "100"],
    ["G18", "80"],
    ["H18", "98"],
    ["G19", "44"],
    ["H19", "98"],
    ["G31", "20"],
    ["H31", "98"],
  ] as const;
  for (const [address, text] of entries) await typeInto(page, address, text);
  await typeInto(page, "G30", "");
}

async function check({ pane }: OpenPage): Promise<void> {
  await pane.getByRole("tab", { name: "Kiểm tra" }).click();
  await pane.getByRole("tabpanel").getByRole("button", { name: "Kiểm tra", exact: true }).click();
  await pane.getByRole("group", { name: "Lọc theo mức độ" }).waitFor();
}

async function mendAndColour(excel: OpenPage): Promise<void> {
  await typeInto(excel.page, "G30", "63");
  await check(excel);
  await excel.pane.getByRole("button", { name: "Tô màu" }).click();
  await typeInto(excel.page, "K30", "");
}

async function collect({ page, pane }: OpenPage): Promise<void> {
  await pane.getByRole("tab", { name: "Tổng hợp" }).click();
  await page.getByRole("tab", { name: "Tệp" }).click();
  await page.getByRole("button", { name: "Dữ liệu mẫu" }).click();
  await pane.getByText("14/19 đơn vị đã báo cáo").waitFor();
}

async function consolidate({ page, pane }: OpenPage): Promise<void> {
  await page.getByRole("tab", { name: "CCHC" }).click();
  await pane.getByRole("button", { name: "Tạo bảng tổng hợp" }).click();
  await pane.getByText("Đã tạo bảng tổng hợp trong sổ tính.").waitFor();
}

async function takeAll(): Promise<void> {
  const excel = await openEmbeddedExcel();
  try {
    await take(excel, "1-bat-dau");
    await makeForms(excel);
    await take(excel, "2-bieu-mau");
    await enter(excel);
    await check(excel);
    await take(excel, "3-kiem-tra");
    await mendAndColour(excel);
    await take(excel, "4-to-mau");
    await collect(excel);
    await take(excel, "5-nhan-tep");
    await consolidate(excel);
    await take(excel, "6-tong-hop");
    await excel.page.evaluate(() => {
      const model = window.embeddedExcel?.model;
      const sheet = model?.findSheet("Theo đơn vị");
      if (sheet) model?.activateSheet(sheet.id);
    });
    await take(excel, "7-theo-don-vi");
    await excel.page.evaluate(() => {
      const model = window.embeddedExcel?.model;
      const sheet = model?.findSheet("Biểu đồ");
      if (sheet) model?.activateSheet(sheet.id);
    });
    await take(excel, "8-bieu-do");
  } finally {
    await excel.close();
  }
}

void takeAll();
