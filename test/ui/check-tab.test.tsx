import { screen, within } from "@testing-library/react";
import type { Finding } from "../../src/domain/check/finding";
import { ok } from "../../src/domain/result";
import { checkReport, fails, found, onlineRow, place } from "./support/fake-actions";
import { button, openTab, renderPane, waits } from "./support/render-pane";

const taskSheet = place(null, null, "Phụ lục II");
const findings: readonly Finding[] = [
  found("error", onlineRow),
  found("warning", place("N12", "PL1.2")),
  found("info", taskSheet),
];
const shownProblems = () => screen.queryAllByText(/Sai ở/).length;

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

async function checked(list: readonly Finding[]) {
  const pane = await renderPane({ check: () => Promise.resolve(ok(checkReport(list))) });
  await screen.findByText("đã nhập 2/3 chỉ tiêu · 1/2 nhiệm vụ");
  await openTab(pane.user, "Kiểm tra");
  await pane.user.click(await button("Kiểm tra"));
  await waits(0);
  return pane;
}

test.each([
  [[], "Số liệu hợp lệ. Có thể gửi."],
  [["info"], "Số liệu hợp lệ. Có thể gửi. Có 1 lưu ý để xem thêm."],
  [["warning"], "Không có lỗi. Có 1 mục cần giải trình."],
  [["error", "error", "error", "warning", "warning"], "Có 3 lỗi, 2 mục cần giải trình."],
  [["error", "info"], "Có 1 lỗi. Thêm 1 lưu ý."],
] as const)("findings %p are one sentence: %p", async (severities, sentence) => {
  await checked(severities.map((severity) => found(severity, onlineRow)));
  expect(await screen.findByText(sentence)).toBeTruthy();
});

test("the check is made as of the cut-off date", async () => {
  const { actions } = await checked([]);
  expect(actions.check).toHaveBeenCalledWith("2024-03-14");
});

test("a finding says where, what is wrong, what to do, and its rule", async () => {
  await checked(findings);
  const sheet = await screen.findByRole("region", { name: "Phụ lục I · 2 mục" });
  const item = within(sheet).getAllByRole("listitem")[0];
  expect(item?.textContent).toBe(
    "ô G12 · 7.3 Tỷ lệ hồ sơ trực tuyếnLỗi: Sai ở G12Cách xử lý: Nhập lại số đúng.Đến ôV07",
  );
});

test("the button of a finding goes to its cell, once", async () => {
  const { actions, user } = await checked(findings);
  await user.click(await button("Đến ô G12"));
  expect(actions.goTo.mock.calls).toEqual([[onlineRow]]);
});

test("a click anywhere on a finding goes to its place", async () => {
  const { actions, user } = await checked(findings);
  await user.click(await screen.findByText("trang “Phụ lục II”"));
  expect(actions.goTo.mock.calls).toEqual([[taskSheet]]);
});

test("filters narrow the list to the pressed severities; none pressed shows all", async () => {
  const { user } = await checked(findings);
  expect(shownProblems()).toBe(3);
  await user.click(await button("Lỗi (1)"));
  expect(shownProblems()).toBe(1);
  await user.click(await button("Cần giải trình (1)"));
  expect(shownProblems()).toBe(2);
  await user.click(await button("Lỗi (1)"));
  await user.click(await button("Cần giải trình (1)"));
  expect(shownProblems()).toBe(3);
});

test("a filter without findings cannot be pressed", async () => {
  await checked([found("error", onlineRow)]);
  expect(await screen.findByRole("button", { name: "Lưu ý (0)" })).toHaveProperty("disabled", true);
});

test("long lists are shown 20 at a time", async () => {
  const { user } = await checked(Array.from({ length: 50 }, () => found("error", onlineRow)));
  expect(shownProblems()).toBe(20);
  await user.click(await button("Hiện thêm 20 mục"));
  await user.click(await button("Hiện thêm 10 mục"));
  expect(shownProblems()).toBe(50);
});

test("colouring says how many indicators stand where, and clearing says that the figures stay", async () => {
  const { user } = await renderPane();
  await openTab(user, "Kiểm tra");
  await user.click(await button("Tô màu"));
  expect(
    await screen.findByText("Đã tô màu: 2 chỉ tiêu đã đạt, 1 gần đạt, 3 chưa có số liệu, 1 chưa công bố."),
  ).toBeTruthy();
  await user.click(await button("Xóa màu"));
  expect(await screen.findByText("Đã xóa màu. Số liệu không thay đổi.")).toBeTruthy();
});

test("the legend tells the five colours apart by sign and word", async () => {
  const { user } = await renderPane();
  await openTab(user, "Kiểm tra");
  const legend = await screen.findByRole("list", { name: "Chú giải màu" });
  expect(
    within(legend)
      .getAllByRole("listitem")
      .map((item) => item.textContent),
  ).toEqual(["✔ Đã đạt", "▲ Gần đạt", "✖ Chưa đạt", "– Chưa có số liệu", "… Chưa công bố"]);
});

test("a workbook without forms is sent to the tab that makes them", async () => {
  const { user } = await renderPane({ check: fails({ kind: "noForms" }) });
  await openTab(user, "Kiểm tra");
  await user.click(await button("Kiểm tra"));
  expect((await screen.findByRole("alert")).textContent).toContain("bấm “Tạo biểu mẫu”");
});
