import { Workbook, type Worksheet } from "exceljs";
import { makeForms } from "./support/make-forms";
import { openEmbeddedExcel, type OpenPage } from "./support/open-page";
import { typeInto } from "./support/type-into";

jest.setTimeout(240_000);

let excel: OpenPage;
const problems: string[] = [];

beforeAll(async () => {
  excel = await openEmbeddedExcel();
  excel.page.on("pageerror", (error) => problems.push(String(error)));
});

afterAll(() => excel.close());

/** Cells of a sheet row found by its hidden id in column A, from column B on. */
function rowById(sheet: Worksheet | undefined, id: string): readonly unknown[] {
  const values: unknown[] = [];
  sheet?.eachRow((row) => {
    if (row.getCell(1).value === id)
      for (let column = 2; column <= 13; column++) values.push(row.getCell(column).value);
  });
  return values;
}

describe("the main job, as an officer does it", () => {
  it("sets up the forms of a unit for a period", async () => {
    const { pane } = excel;
    await makeForms(excel);
    await pane.getByText("đã nhập 0/11 chỉ tiêu · 0/1 nhiệm vụ").waitFor();
    await pane.getByText("Chi cục Thủy sản · Quý I · chốt ngày 14/03/2024").waitFor();
  });

  it("takes what is typed into entry cells and refuses a locked one", async () => {
    const { page } = excel;
    await typeInto(page, "G30", "120");
    await typeInto(page, "H30", "100");
    await typeInto(page, "G18", "80");
    await typeInto(page, "H18", "98");
    await typeInto(page, "I30", "");
    await page.keyboard.type("5");
    await page.getByText("nằm trên trang tính được bảo vệ").waitFor();
    await page.getByRole("button", { name: "Đồng ý" }).click();
    const entered = await page.evaluate(() => {
      const sheet = window.embeddedExcel?.model.findSheet("Phụ lục I");
      return sheet
        ?.getContents({ row: 29, column: 6, rowCount: 1, columnCount: 3 })[0]
        ?.map(({ value }) => value);
    });
    expect(entered).toEqual([120, 100, ""]);
  });

  it("takes a choice of a list and a day as Vietnamese write it, and computes the state of the task", async () => {
    const { page } = excel;
    await page.getByText("Phụ lục II", { exact: true }).first().click();
    await page.waitForFunction(() => window.embeddedExcel?.selection().sheet === "Phụ lục II");
    expect(await page.evaluate(() => window.embeddedExcel?.selection().address)).toBe("H14");
    await typeInto(page, "H14", "Đã hoàn thành");
    await typeInto(page, "I14", "25/1/2024");
    await typeInto(page, "J14", "15/KH-SNN");
    const shown = await page.evaluate(async () => {
      await window.embeddedExcel?.model.settle();
      const sheet = window.embeddedExcel?.model.findSheet("Phụ lục II");
      return sheet?.getTexts({ row: 13, column: 7, rowCount: 1, columnCount: 6 })[0];
    });
    expect(shown).toEqual(["Đã hoàn thành", "25/01/2024", "15/KH-SNN", "", "", "✔ Hoàn thành đúng hạn"]);
    await page.getByText("Phụ lục I", { exact: true }).first().click();
    await page.waitForFunction(() => window.embeddedExcel?.model.getActiveSheet().name === "Phụ lục I");
  });

  it("finds the mistake on one click of Kiểm tra and goes to its cell", async () => {
    const { pane, page } = excel;
    await pane.getByRole("tab", { name: "Kiểm tra" }).click();
    await pane.getByRole("tabpanel").getByRole("button", { name: "Kiểm tra", exact: true }).click();
    const wrong = pane.getByRole("listitem").filter({ hasText: "ô G30" });
    await wrong.getByText("V07").waitFor();
    await typeInto(page, "B10", "");
    await wrong.getByRole("button", { name: "Đến ô G30" }).click();
    await page.waitForFunction(() => window.embeddedExcel?.selection().address === "G30");
  });

  it("no longer finds it once it is mended", async () => {
    const { pane, page } = excel;
    await typeInto(page, "G30", "63");
    await pane.getByRole("tabpanel").getByRole("button", { name: "Kiểm tra", exact: true }).click();
    await pane.getByText("Có 9 lỗi").waitFor();
    expect(await pane.getByRole("listitem").filter({ hasText: "ô G30" }).count()).toBe(0);
  });

  it("colours by attainment: 63 of 100 against 55 % is met, 80 of 98 against 80 % too", async () => {
    const { pane, page } = excel;
    await pane.getByRole("button", { name: "Tô màu" }).click();
    await pane
      .getByText(/02 đã đạt|2 chỉ tiêu đã đạt|đã đạt 2|Đã đạt: 2/)
      .first()
      .waitFor();
    const paint = await page.evaluate(() =>
      window.embeddedExcel?.model.findSheet("Phụ lục I")?.getConditionalPaint(29, 10),
    );
    expect(paint).toMatchObject({ fillColor: "#C6EFCE" });
  });

  it("reads the units' files, lists what came of each and who is missing", async () => {
    const { pane, page } = excel;
    await pane.getByRole("tab", { name: "Tổng hợp" }).click();
    await page.getByRole("tab", { name: "Tệp" }).click();
    await page.getByRole("button", { name: "Dữ liệu mẫu" }).click();
    await pane.getByText("14/19 đơn vị đã báo cáo").waitFor();
    await pane.getByText("Danh sach dau moi CCHC.xlsx").first().waitFor();
    expect(await pane.getByRole("button", { name: /Chi cục Kiểm lâm ! cần xem/ }).count()).toBe(1);
    const notSent = pane.getByRole("listitem").filter({ hasText: "Trung tâm Giống nông nghiệp" });
    expect(await notSent.getByText("chưa gửi").count()).toBe(1);
  });

  it("makes the consolidated sheets and says what they hold", async () => {
    const { pane, page } = excel;
    await pane.getByRole("button", { name: "Tạo bảng tổng hợp" }).click();
    await pane.getByText("Đã tạo bảng tổng hợp trong sổ tính.").waitFor();
    const active = await page.evaluate(() => window.embeddedExcel?.model.getActiveSheet().name);
    expect(active).toBe("Tổng hợp");
  });

  it("saves a workbook whose sums are those added up by hand", async () => {
    const { page } = excel;
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "Lưu .xlsx" }).click();
    const workbook = new Workbook();
    await workbook.xlsx.readFile((await (await saving).path()) ?? "");
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      "Sheet1",
      "_cchc",
      "Phụ lục I",
      "Phụ lục II",
      "_cchc_register",
      "Sổ nhận báo cáo",
      "Tổng hợp",
      "Tổng hợp PL II",
      "Theo đơn vị",
      "Nhiệm vụ theo đơn vị",
      "Biểu đồ",
      "_cchc_periods",
    ]);
    const summary = workbook.getWorksheet("Tổng hợp");
    expect(summary?.getCell("B12").text).toContain("đã đạt 06, gần đạt 05, chưa đạt 00, chưa công bố 07");
    // Trồng trọt và BVTV wrote "120 hồ sơ": its row is left out.
    const online = 70 + 203 + 63 + 210 + 228 + 322 + 130;
    const received = 105 + 425 + 98 + 287 + 353 + 500 + 223;
    expect([online, received]).toEqual([1226, 1991]);
    expect(rowById(summary, "PL1.7.3a").slice(2, 8)).toEqual(["55%", 1226, 1991, 0.6158, 1.12, "✔ Đã đạt"]);
    // Thủy lợi left the denominator blank, Nước sạch lost the row.
    const filed = 158 + 160 + 164 + 182 + 112 + 55 + 221 + 64 + 184 + 56 + 56 + 180;
    const due = 207 + 173 + 173 + 201 + 120 + 58 + 233 + 71 + 203 + 76 + 60 + 200;
    expect(rowById(summary, "PL1.7.2").slice(3, 8)).toEqual([filed, due, 0.8969, 0.997, "▲ Gần đạt"]);
    expect(rowById(summary, "PL1.7.2")[11]).toBe("12/19 đơn vị");
    const tasks = workbook.getWorksheet("Tổng hợp PL II");
    expect(rowById(tasks, "PL2.1")[7]).toBe("✔ Hoàn thành đúng hạn");
    expect(rowById(tasks, "PL2.7")[10]).toBe("Đơn vị chủ trì chưa báo cáo");
    const form = workbook.getWorksheet("Phụ lục I");
    expect(rowById(form, "PL1.7.3a").slice(5, 7)).toEqual([63, 100]);
  });

  it("did all of it without an error in the page", () => {
    expect(problems).toEqual([]);
  });
});

describe("the ribbon", () => {
  it("runs the add-in's own commands: Kiểm tra shows its result in the pane", async () => {
    const { pane, page } = excel;
    await page.getByRole("tab", { name: "CCHC" }).click();
    await page.getByRole("button", { name: "Kiểm tra" }).click();
    await pane.getByText("Có 9 lỗi").waitFor();
  });
});
