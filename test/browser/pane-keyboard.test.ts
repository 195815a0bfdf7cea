import { openEmbeddedExcel, type OpenPage } from "./support/open-page";

jest.setTimeout(240_000);

let excel: OpenPage;

beforeAll(async () => {
  excel = await openEmbeddedExcel();
});

afterAll(() => excel.close());

/** What has the focus in the pane: its accessible words. */
function focused(): Promise<string> {
  return excel.pane.locator(":focus").evaluate((element) => {
    const labelled = element.getAttribute("aria-labelledby")?.split(" ")[0] ?? "";
    const label = element.ownerDocument.getElementById(labelled)?.textContent;
    const ownLabel = (element as HTMLInputElement).labels?.[0]?.textContent;
    return (ownLabel ?? label ?? element.textContent ?? "").trim();
  });
}

describe("the pane by keyboard alone", () => {
  it("goes from unit to period, cut-off date and the primary button, in the order they are read", async () => {
    const { page, pane } = excel;
    await pane.getByRole("button", { name: "Bắt đầu" }).press("Enter");
    await pane.getByRole("combobox", { name: "Đơn vị" }).focus();
    // the list takes the place of the field that was entered
    await pane.locator('[role="combobox"][aria-autocomplete], [role="combobox"]:focus').first().waitFor();
    for (let tries = 0; (await focused()) === "" && tries < 50; tries++) await page.waitForTimeout(100);
    const seen: string[] = [await focused()];
    for (let step = 0; step < 3; step++) {
      await page.keyboard.press("Tab");
      seen.push(await focused());
    }
    expect(seen[0]).toContain("Đơn vị");
    expect(seen[1]).toContain("Kỳ báo cáo");
    expect(seen[2]).toContain("Ngày chốt số liệu");
    expect(seen[3]).toContain("Tạo biểu mẫu");
  });

  it("changes tabs with the arrow keys", async () => {
    const { page, pane } = excel;
    await pane.getByRole("tab", { name: "Biểu mẫu" }).focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await pane.getByRole("tabpanel", { name: "Kiểm tra" }).waitFor();
  });
});
