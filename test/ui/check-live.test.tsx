import { act, cleanup, screen, within } from "@testing-library/react";
import type { CheckActions, LiveReport } from "../../src/app/check-actions";
import type { Failure } from "../../src/app/actions";
import { err, ok, type Result } from "../../src/domain/result";
import { checkedPane } from "./support/checked-pane";
import { checkReport, excelFailure, fails, found, onlineRow, place } from "./support/fake-actions";
import { button, openTab, waits } from "./support/render-pane";

const finding = found("error", onlineRow);
const other = found("error", place("G9", "PL1.2"));
const report = checkReport([other]);
const live = (changes: Partial<LiveReport> = {}): LiveReport => ({
  rows: ["PL1.7.3a"],
  findings: [finding],
  check: checkReport([finding, other]),
  ...changes,
});

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** The pane with "Kiểm tra khi nhập" turned on, and a way to edit a row. */
async function watching(changes: Partial<CheckActions> = {}) {
  const stop = jest.fn(() => Promise.resolve());
  let tell: (result: Result<LiveReport, Failure>) => void = () => undefined;
  const watch: CheckActions["watch"] = (_asOf, onEdit) => {
    tell = onEdit;
    return Promise.resolve(ok(stop));
  };
  const pane = await checkedPane(report, { watch, ...changes });
  await pane.user.click(screen.getByRole("switch", { name: "Kiểm tra khi nhập" }));
  const edits = async (result: Result<LiveReport, Failure>) => {
    act(() => tell(result));
    await waits(0);
  };
  return { ...pane, edits, stop };
}

const strip = () => screen.getAllByRole("status").map((status) => status.textContent);
const toggle = () => screen.getByRole("switch", { name: "Kiểm tra khi nhập" });

test("it is off until it is turned on, and then says where its results will stand", async () => {
  const { actions } = await watching();
  expect((toggle() as HTMLInputElement).checked).toBe(true);
  expect(actions.watch).toHaveBeenCalledTimes(1);
  expect(actions.watch.mock.calls[0]?.[0]()).toBe("2024-03-14");
  expect(strip()).toContain("Đang theo dõi. Kết quả hiện ở đây khi rời khỏi ô vừa nhập.");
});

test("an edited row is told with what was found in it, with the way there, and the list is renewed", async () => {
  const { actions, edits, user } = await watching();
  await edits(ok(live()));
  expect(strip()).toContain("Dòng “7.3 Tỷ lệ hồ sơ trực tuyến”: 1 mục cần xem.");
  expect(screen.getByText("Có 2 lỗi.")).toBeTruthy();
  await user.click(await button("Đến ô G12: Sai ở G12"));
  expect(actions.goTo.mock.calls).toEqual([[onlineRow]]);
});

test("a row without findings is said to be clean as far as is known", async () => {
  const { edits } = await watching();
  await edits(ok(live({ findings: [], check: report })));
  expect(strip()).toContain("Dòng “7.3 Tỷ lệ hồ sơ trực tuyến”: chưa thấy lỗi.");
});

test("of many findings three are shown and the rest counted", async () => {
  const { edits } = await watching();
  await edits(
    ok(live({ rows: ["PL1.2", "PL1.7.3a", "PL2.1"], findings: [1, 2, 3, 4, 5].map(() => finding) })),
  );
  expect(strip()).toContain("3 dòng vừa nhập: 5 mục cần xem.");
  expect(screen.getAllByRole("button", { name: "Đến ô G12: Sai ở G12" })).toHaveLength(3);
  expect(screen.getByText("Còn 2 mục nữa trong danh sách dưới đây.")).toBeTruthy();
});

test("the focus is not taken while typing, and an answer half written stays", async () => {
  const query = found("warning", place("G9", "PL1.2"));
  const { edits, user } = await watching({
    check: () => Promise.resolve(ok(checkReport([query]))),
  });
  await user.click(await button("Giải trình ô G9"));
  const field = screen.getByRole("textbox");
  await user.type(field, "Đã đối");
  await edits(ok(live({ check: checkReport([finding, found("warning", query.at)]) })));
  expect(document.activeElement).toBe(field);
  expect(screen.getByRole("textbox")).toHaveProperty("value", "Đã đối");
});

test("an edit that could not be checked is said quietly, and the list stays", async () => {
  const { edits } = await watching();
  await edits(err(excelFailure("Timeout")));
  expect(strip()).toContain("Chưa kiểm tra được dòng vừa nhập. Bấm “Kiểm tra” để kiểm tra lại.");
  expect(screen.queryByRole("alert")).toBeNull();
  expect(screen.getByText("Có 1 lỗi.")).toBeTruthy();
});

test("while a change is under way its own report counts, not that of the edit", async () => {
  const { edits, user } = await watching({ repair: () => new Promise(() => undefined) });
  const broken = checkReport([other], { needsRepair: true });
  await edits(ok(live({ check: broken })));
  await user.click(await button("Khôi phục biểu mẫu"));
  await edits(ok(live()));
  expect(screen.getByText("Có 1 lỗi.")).toBeTruthy();
});

test("it goes on while another tab is open", async () => {
  const { edits, stop, user } = await watching();
  await openTab(user, "Tổng hợp");
  await edits(ok(live()));
  await openTab(user, "Kiểm tra");
  expect(stop).not.toHaveBeenCalled();
  expect(screen.getByText("Có 2 lỗi.")).toBeTruthy();
  expect(within(screen.getByRole("tabpanel")).getByText(/1 mục cần xem/)).toBeTruthy();
});

test("turned off it stops and its strip goes away", async () => {
  const { stop, user } = await watching();
  await user.click(toggle());
  expect(stop).toHaveBeenCalledTimes(1);
  expect((toggle() as HTMLInputElement).checked).toBe(false);
  expect(screen.queryByText(/Đang theo dõi/)).toBeNull();
});

test("it stops with the pane", async () => {
  const { stop } = await watching();
  cleanup();
  expect(stop).toHaveBeenCalledTimes(1);
});

test("when it cannot be turned on it stays off and says why", async () => {
  await watching({ watch: fails(excelFailure("Timeout")) });
  expect(screen.getByRole("alert")).toBeTruthy();
  expect((toggle() as HTMLInputElement).checked).toBe(false);
});
