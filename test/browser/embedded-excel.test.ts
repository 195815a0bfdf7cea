import { openEmbeddedExcel, type OpenPage } from "./support/open-page";

jest.setTimeout(240_000);

describe("the page of the embedded Excel", () => {
  let open: OpenPage;
  const problems: string[] = [];
  beforeAll(async () => {
    open = await openEmbeddedExcel();
    open.page.on("pageerror", (error) => problems.push(error.message));
    open.page.on("request", (request) => {
      if (/^https?:/.test(request.url()) && !request.url().startsWith(new URL("/", open.page.url()).href)) {
        problems.push(request.url());
      }
    });
  });
  afterAll(() => open.close());

  const firstCell = () =>
    open.page.evaluate(async () => {
      const { model } = window.embeddedExcel ?? {};
      await model?.settle();
      const area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
      const sheet = model?.getActiveSheet();
      return [sheet?.getContents(area)[0]?.[0]?.value, sheet?.getTexts(area)[0]?.[0]];
    });
  const selectFirstCell = async () => {
    await open.page.evaluate(() => {
      const { model } = window.embeddedExcel ?? {};
      model?.select(model.getActiveSheet().id, [{ row: 0, column: 0, rowCount: 1, columnCount: 1 }]);
    });
    await open.page.locator(".grid canvas").last().focus();
  };
  const type = async (text: string) => {
    await selectFirstCell();
    await open.page.keyboard.type(text);
    await open.page.keyboard.press("Enter");
    await open.page.waitForFunction(() => window.embeddedExcel?.switches.cellEditMode === false);
  };

  it("draws the ribbon of the manifest", async () => {
    for (const name of ["Biểu mẫu", "Kiểm tra", "Tô màu", "Tổng hợp", "Mở ngăn"]) {
      expect(await open.page.getByRole("button", { name, exact: true }).isVisible()).toBe(true);
    }
  });

  it.each([
    ["1,5", 1.5, "1,5"],
    ["15/9/2026", 46280, "15/09/2026"],
    ["85%", 0.85, "85%"],
  ])("reads %s as Excel in Vietnamese does", async (typed, value, text) => {
    await open.page.evaluate(() => window.embeddedExcel?.newBook());
    await type(typed);
    expect(await firstCell()).toEqual([value, text]);
  });

  it("refuses typing into a locked cell of a protected sheet, and takes it again without protection", async () => {
    await open.page.evaluate(() => window.embeddedExcel?.newBook());
    await open.page.getByRole("tab", { name: "Thử nghiệm" }).click();
    await open.page.getByRole("button", { name: "Bảo vệ trang tính này" }).click();
    await selectFirstCell();
    await open.page.keyboard.type("7");
    await open.page.getByRole("dialog").getByText("trang tính được bảo vệ").waitFor();
    await open.page.getByRole("button", { name: "Đồng ý" }).click();
    expect(await firstCell()).toEqual([null, ""]);
    await open.page.getByRole("button", { name: "Bỏ bảo vệ trang tính này" }).click();
    await type("7");
    expect(await firstCell()).toEqual([7, "7"]);
  });

  it("opens what it saved", async () => {
    await open.page.evaluate(() => window.embeddedExcel?.newBook());
    await type("Xin chào");
    await open.page.evaluate(async () => {
      const bytes = await window.embeddedExcel?.saveFile();
      window.embeddedExcel?.newBook();
      if (bytes) await window.embeddedExcel?.openFile(new Uint8Array(bytes).buffer, "thu.xlsx");
    });
    expect(await firstCell()).toEqual(["Xin chào", "Xin chào"]);
  });

  it("asked nobody outside, and nothing broke", () => {
    expect(problems).toEqual([]);
  });
});
