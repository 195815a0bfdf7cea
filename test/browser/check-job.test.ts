import type { Locator } from "playwright-core";
import { placeOf } from "../proof/mistake";
import { pasteInto, valueAt } from "./support/cells";
import { makeForms } from "./support/make-forms";
import { openEmbeddedExcel, type OpenPage } from "./support/open-page";
import { typeInto } from "./support/type-into";

jest.setTimeout(240_000);

const sheet = "Phụ lục I";
const filed = cellOf("PL1.7.2/numerator");
const toFile = cellOf("PL1.7.2/denominator");
const online = cellOf("PL1.7.3a/numerator");
const received = cellOf("PL1.7.3a/denominator");
const digitised = cellOf("PL1.3.2/numerator");
const dossiers = cellOf("PL1.3.2/denominator");
const reason = cellOf("PL1.3.2/explanation");

let excel: OpenPage;
const problems: string[] = [];

beforeAll(async () => {
  excel = await openEmbeddedExcel();
  excel.page.on("pageerror", (error) => problems.push(String(error)));
  await makeForms(excel);
  await pasteInto(excel.page, sheet, filed, "1.234");
  await pasteInto(excel.page, sheet, toFile, 2000);
  await pasteInto(excel.page, sheet, online, "63");
  await pasteInto(excel.page, sheet, received, "100");
  await pasteInto(excel.page, sheet, digitised, 50);
  await pasteInto(excel.page, sheet, dossiers, 100);
  await pasteInto(excel.page, sheet, cellOf("PL1.3.3/numerator"), 60);
  await pasteInto(excel.page, sheet, cellOf("PL1.3.3/denominator"), 90);
});

afterAll(() => excel.close());

function cellOf(key: string): string {
  return placeOf(key).split("!")[1] ?? "";
}

/** What was found in a cell, as an item of the list. */
function itemOf(cell: string): Locator {
  return excel.pane
    .getByRole("region", { name: "Danh sách cần xem" })
    .getByRole("listitem")
    .filter({ hasText: `ô ${cell} ` });
}

async function check(): Promise<void> {
  await excel.pane.getByRole("tabpanel").getByRole("button", { name: "Kiểm tra", exact: true }).click();
  await excel.pane.getByText(/^Có .*lỗi|^Không có lỗi|^Số liệu hợp lệ/).waitFor();
}

describe("checking and mending, as an officer does it", () => {
  it("finds what was pasted, each with what was typed", async () => {
    await excel.pane.getByRole("tab", { name: "Kiểm tra" }).click();
    await check();
    await itemOf(filed).getByText("“1.234”").first().waitFor();
    await itemOf(online).getByText("V03").waitFor();
    expect(await itemOf(toFile).count()).toBe(0);
  });

  it("shows before and after, and mends only when the officer agrees", async () => {
    const { pane, page } = excel;
    await itemOf(filed)
      .getByRole("button", { name: `Sửa ô ${filed}` })
      .click();
    await itemOf(filed).getByText("1234", { exact: true }).waitFor();
    expect(await valueAt(page, sheet, filed)).toBe("1.234");
    await itemOf(filed).getByRole("button", { name: "Đồng ý sửa" }).click();
    await pane.getByText("Đã sửa 1 ô.").waitFor();
    expect(await valueAt(page, sheet, filed)).toBe(1234);
    expect(await itemOf(filed).getByText("V03").count()).toBe(0);
  });

  it("puts back exactly what was typed", async () => {
    const { pane, page } = excel;
    await pane.getByRole("button", { name: "Hoàn tác 1 ô vừa sửa" }).click();
    await pane.getByText("Đã hoàn tác 1 ô.").waitFor();
    expect(await valueAt(page, sheet, filed)).toBe("1.234");
    await itemOf(filed).getByText("V03").waitFor();
  });

  it("mends at once what cannot be meant otherwise, and leaves the rest to the officer", async () => {
    const { pane, page } = excel;
    await pane.getByRole("button", { name: "Sửa an toàn (2)" }).click();
    await pane.getByText("Đã sửa 2 ô.").waitFor();
    expect(await valueAt(page, sheet, online)).toBe(63);
    expect(await valueAt(page, sheet, received)).toBe(100);
    expect(await valueAt(page, sheet, filed)).toBe("1.234");
  });

  it("takes the reason of a short result, after which nothing is asked", async () => {
    const { pane, page } = excel;
    const query = itemOf(reason);
    await query.getByRole("button", { name: `Giải trình ô ${reason}` }).click();
    await query.getByRole("button", { name: "Lưu" }).click();
    await query.getByText("Hãy ghi ít nhất 5 ký tự.").waitFor();
    await query.getByRole("textbox", { name: "Nội dung giải trình" }).fill("Hệ thống bảo trì 10 ngày.");
    await query.getByRole("button", { name: "Lưu" }).click();
    await pane.getByText("Đã lưu giải trình.").waitFor();
    expect(await valueAt(page, sheet, reason)).toBe("Hệ thống bảo trì 10 ngày.");
    expect(await query.count()).toBe(0);
  });

  it("keeps a query in sight once it is answered, and no longer counts it", async () => {
    const { pane } = excel;
    const query = itemOf(dossiers);
    await query.getByText("X01").waitFor();
    await query.getByRole("button", { name: `Giải trình ô ${dossiers}` }).click();
    await query.getByRole("textbox", { name: "Nội dung giải trình" }).fill("Mục 3.3 trừ hồ sơ nộp giấy.");
    await query.getByRole("button", { name: "Lưu" }).click();
    await query.getByText("Đã giải trình: Mục 3.3 trừ hồ sơ nộp giấy.").waitFor();
    await pane.getByRole("button", { name: "Đã giải trình (1)" }).waitFor();
  });
});

describe("checking while typing", () => {
  it("tells of the row just left, without moving the selection", async () => {
    const { pane, page } = excel;
    await pane.getByRole("switch", { name: "Kiểm tra khi nhập" }).click();
    await pane.getByText("Đang theo dõi.").waitFor();
    await typeInto(page, online, "120");
    await pane.getByText(/mục cần xem\.$/).waitFor();
    const below = `G${Number(online.slice(1)) + 1}`;
    expect(await page.evaluate(() => window.embeddedExcel?.selection().address)).toBe(below);
  });

  it("tells when the row is right again", async () => {
    const { pane, page } = excel;
    await typeInto(page, online, "70");
    await pane.getByText(/: chưa thấy lỗi\.$/).waitFor();
    await pane.getByRole("switch", { name: "Kiểm tra khi nhập" }).click();
    expect(await pane.getByText(/: chưa thấy lỗi\.$/).count()).toBe(0);
  });
});

describe("what remains", () => {
  it("makes the sheet of results with the findings", async () => {
    const { pane, page } = excel;
    await check();
    await pane.getByRole("button", { name: "Xuất kết quả" }).click();
    await pane.getByText("Đã lập trang “Kết quả kiểm tra”").waitFor();
    const texts = await page.evaluate(() => {
      const result = window.embeddedExcel?.model.findSheet("Kết quả kiểm tra");
      return result?.getTexts({ row: 0, column: 0, rowCount: 40, columnCount: 8 }).flat();
    });
    expect(texts).toEqual(expect.arrayContaining([`${sheet}, ô ${filed}`, "Mục 3.3 trừ hồ sơ nộp giấy."]));
    expect(texts?.some((text) => text.includes("“1.234”"))).toBe(true);
  });

  it("still undoes after the pane was closed and opened again", async () => {
    const { pane, page } = excel;
    await page.evaluate(() => window.embeddedExcel?.reloadPane());
    await pane.getByRole("tab", { name: "Kiểm tra" }).click();
    await check();
    await pane.getByRole("button", { name: /^Hoàn tác 1 ô \(/ }).click();
    await pane.getByText("Đã hoàn tác 1 ô.").waitFor();
    expect(
      await itemOf(dossiers)
        .getByText(/^Đã giải trình: /)
        .count(),
    ).toBe(0);
    await pane.getByRole("button", { name: /^Hoàn tác 1 ô/ }).click();
    await itemOf(reason).getByText("E01").waitFor();
    expect(await valueAt(page, sheet, reason)).toBeFalsy();
  });

  it("leaves alone what was typed after the mend that it undoes", async () => {
    const { pane, page } = excel;
    const undo = pane.getByRole("button", { name: /^Hoàn tác 2 ô/ });
    await undo.click();
    // the sentence of the undo before is the same
    await undo.waitFor({ state: "detached" });
    await pane.getByText("Đã hoàn tác 1 ô.").waitFor();
    expect(await valueAt(page, sheet, received)).toBe("100");
    expect(await valueAt(page, sheet, online)).toBe(70);
  });

  it("did all of it without an error in the page", () => {
    expect(problems).toEqual([]);
  });
});
