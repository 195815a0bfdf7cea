import { AxeBuilder } from "@axe-core/playwright";
import { placeOf } from "../proof/mistake";
import { pasteInto } from "./support/cells";
import { makeForms } from "./support/make-forms";
import { openEmbeddedExcel, type OpenPage } from "./support/open-page";
import { typeInto } from "./support/type-into";

jest.setTimeout(240_000);

const standard = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const sheet = "Phụ lục I";
/** Fluent's own marks at the ends of a tab list or menu: hidden, never announced, they hand the focus on at once (keyborg/tabster). */
const focusSentinels = "[data-tabster-dummy]";

let excel: OpenPage;

beforeAll(async () => {
  excel = await openEmbeddedExcel();
  // tall enough for all of it: what is scrolled under a line that stays in sight would count as too small to hit
  await excel.page.setViewportSize({ width: 1366, height: 4000 });
});

afterAll(() => excel.close());

/** "color-contrast: .fui-Text" for each violation in the pane; the page around it is the stand-in for Excel. */
async function violations(): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page: excel.page })
    .setLegacyMode(true)
    .include(["iframe", "body"])
    .exclude(["iframe", focusSentinels])
    .withTags(standard)
    .analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

function cellOf(key: string): string {
  return placeOf(key).split("!")[1] ?? "";
}

async function openTab(name: string): Promise<void> {
  await excel.pane.getByRole("tab", { name }).click();
  await excel.pane.getByRole("tabpanel", { name }).waitFor();
}

async function check(): Promise<void> {
  await excel.pane.getByRole("tabpanel").getByRole("button", { name: "Kiểm tra", exact: true }).click();
  await excel.pane.getByText(/^Có .*lỗi/).waitFor();
}

/** Buttons whose words do not fit into them; a tab reserves room for its bold words by itself. */
function cutOff(): Promise<readonly string[]> {
  return excel.pane
    .locator("button:visible:not([role=tab])")
    .evaluateAll((all) =>
      all.filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.textContent ?? ""),
    );
}

describe("the pane in each of its states, against WCAG 2.2 AA", () => {
  it("looks at the pane itself: a button without a name is found there", async () => {
    const { pane } = excel;
    await pane.getByRole("button", { name: "Bắt đầu" }).waitFor();
    await pane
      .locator("body")
      .evaluate((body) => body.insertAdjacentHTML("beforeend", "<button id='x'></button>"));
    expect(await violations()).toEqual([expect.stringContaining("button-name")]);
    await pane.locator("#x").evaluate((button) => button.remove());
  });

  it("first run", async () => {
    expect(await violations()).toEqual([]);
  });

  it("the tabs while there is nothing", async () => {
    await excel.pane.getByRole("button", { name: "Bắt đầu" }).click();
    for (const tab of ["Kiểm tra", "Tổng hợp", "Biểu mẫu"]) {
      await openTab(tab);
      expect(await violations()).toEqual([]);
    }
  });

  it("what failed, told in the bar", async () => {
    await openTab("Kiểm tra");
    await excel.pane.getByRole("tabpanel").getByRole("button", { name: "Kiểm tra", exact: true }).click();
    await excel.pane.getByRole("alert").waitFor();
    expect(await violations()).toEqual([]);
    await openTab("Biểu mẫu");
  });

  it("the unit's list opened, then the forms made", async () => {
    const { page, pane } = excel;
    await pane.getByRole("combobox", { name: "Đơn vị" }).click();
    await pane.getByRole("option", { name: "Chi cục Thủy sản", exact: true }).waitFor();
    expect(await violations()).toEqual([]);
    await page.keyboard.press("Escape");
    await makeForms(excel, { isFirstRun: false });
    expect(await violations()).toEqual([]);
  });

  it("after a check with findings, with a fix before and after, with an explanation begun", async () => {
    const { page, pane } = excel;
    const [filed, reason] = [cellOf("PL1.7.2/numerator"), cellOf("PL1.3.2/explanation")];
    await pasteInto(page, sheet, filed, "1.234");
    await pasteInto(page, sheet, cellOf("PL1.7.2/denominator"), "2000");
    await pasteInto(page, sheet, cellOf("PL1.3.2/numerator"), 50);
    await pasteInto(page, sheet, cellOf("PL1.3.2/denominator"), 100);
    await openTab("Kiểm tra");
    await check();
    expect(await violations()).toEqual([]);
    await pane.getByRole("button", { name: "Xem trước" }).click();
    await pane.getByRole("button", { name: `Sửa ô ${filed}` }).click();
    await pane.getByRole("button", { name: "Đồng ý sửa" }).waitFor();
    expect(await violations()).toEqual([]);
    await pane.getByRole("button", { name: `Giải trình ô ${reason}` }).click();
    await pane.getByRole("button", { name: "Lưu", exact: true }).click();
    await pane.getByText("Hãy ghi ít nhất 5 ký tự.").waitFor();
    expect(await violations()).toEqual([]);
  });

  it("after a fix, then after it was undone", async () => {
    const { pane } = excel;
    await pane.getByRole("button", { name: /^Sửa an toàn/ }).click();
    await pane.getByText(/^Đã sửa 1 ô/).waitFor();
    expect(await violations()).toEqual([]);
    await pane.getByRole("button", { name: /^Hoàn tác 1 ô/ }).click();
    await pane.getByText("Đã hoàn tác 1 ô.").waitFor();
    expect(await violations()).toEqual([]);
  });

  it("while checking as one types", async () => {
    const { page, pane } = excel;
    await pane.getByRole("switch", { name: "Kiểm tra khi nhập" }).click();
    await pane.getByText("Đang theo dõi.").waitFor();
    expect(await violations()).toEqual([]);
    await typeInto(page, cellOf("PL1.3.2/numerator"), "120");
    await pane.getByText(/mục cần xem\.$/).waitFor();
    expect(await violations()).toEqual([]);
  });

  it("everything folded opened: results with their reasons, comparison, legend and threshold", async () => {
    const { pane } = excel;
    for (const title of ["Kết quả từng chỉ tiêu", "Đối chiếu kỳ trước", "Chú giải màu, ngưỡng gần đạt"]) {
      const fold = pane.getByRole("button", { name: title });
      if ((await fold.getAttribute("aria-expanded")) !== "true") await fold.click();
    }
    await pane
      .getByRole("button", { name: /^Vì sao\?/ })
      .first()
      .click();
    expect(await violations()).toEqual([]);
  });

  it("a filter that lets nothing pass, and the filter's list opened", async () => {
    const { pane, page } = excel;
    await pane.getByRole("button", { name: /^Lỗi \(/ }).click();
    await pane.getByRole("combobox", { name: "Lọc theo trang" }).click();
    expect(await violations()).toEqual([]);
    await page.keyboard.press("Escape");
  });

  it("the register of units, one opened, then the consolidation made", async () => {
    const { page, pane } = excel;
    await openTab("Tổng hợp");
    await page.getByRole("tab", { name: "Tệp" }).click();
    await page.getByRole("button", { name: "Dữ liệu mẫu" }).click();
    await pane.getByText("14/19 đơn vị đã báo cáo").waitFor();
    expect(await violations()).toEqual([]);
    await pane.getByRole("button", { name: /Chi cục Kiểm lâm ! cần xem/ }).click();
    expect(await violations()).toEqual([]);
    await pane.getByRole("button", { name: "Tạo bảng tổng hợp" }).click();
    await pane.getByText("Đã tạo bảng tổng hợp trong sổ tính.").waitFor();
    expect(await violations()).toEqual([]);
  });

  it("in dark colours, as an Excel in dark colours has them", async () => {
    const { page, pane } = excel;
    await page.emulateMedia({ colorScheme: "dark" });
    const background = () =>
      pane
        .locator(".fui-FluentProvider")
        .first()
        .evaluate((root) => getComputedStyle(root).backgroundColor);
    expect(await background()).toBe("rgb(41, 41, 41)");
    for (const tab of ["Biểu mẫu", "Kiểm tra", "Tổng hợp"]) {
      await openTab(tab);
      expect(await violations()).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: null });
    expect(await background()).toBe("rgb(255, 255, 255)");
  });

  it("320 points wide, and at 200 %: nothing is cut off and nothing needs to be pushed sideways", async () => {
    const { pane } = excel;
    const root = pane.locator("html");
    const overflow = () => root.evaluate((page) => page.scrollWidth - page.clientWidth);
    for (const zoom of [1, 2]) {
      await root.evaluate((page, times) => {
        const frame = page.ownerDocument.defaultView?.frameElement as HTMLElement;
        frame.style.width = `${320 * times}px`;
        page.style.zoom = String(times);
      }, zoom);
      for (const tab of ["Biểu mẫu", "Kiểm tra", "Tổng hợp"]) {
        await openTab(tab);
        expect([zoom, tab, await overflow()]).toEqual([zoom, tab, 0]);
        expect([zoom, tab, await cutOff()]).toEqual([zoom, tab, []]);
      }
    }
    await root.evaluate((page) => {
      (page.ownerDocument.defaultView?.frameElement as HTMLElement).style.width = "";
      page.style.zoom = "";
    });
  });

  it("with forced colours, as Windows' high contrast sets them", async () => {
    const { page } = excel;
    await page.emulateMedia({ forcedColors: "active" });
    for (const tab of ["Biểu mẫu", "Kiểm tra", "Tổng hợp"]) {
      await openTab(tab);
      expect(await violations()).toEqual([]);
    }
    await page.emulateMedia({ forcedColors: null });
  });
});
