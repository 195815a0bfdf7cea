import { screen, within } from "@testing-library/react";
import { checkedPane } from "./support/checked-pane";
import { checkReport, fails, found, onlineRow } from "./support/fake-actions";
import { standing } from "./support/standing";
import { button } from "./support/render-pane";

const met = standing({});
const missed = standing({
  ...{ rowId: "PL1.7.3a", verdict: "missed", ratio: { numerator: 40, denominator: 100 } },
  ...{ difference: -40, needed: 40, neededIfAllNew: 200 },
});
const region = (name: string) => screen.getByRole("region", { name });
const error = found("error", onlineRow);

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test("results stand worst first, open when there are no errors, and answer why and how much more", async () => {
  const { user } = await checkedPane(checkReport([], { standings: [met, missed] }));
  const items = within(region("Kết quả từng chỉ tiêu")).getAllByRole("listitem");
  expect(items.map((item) => item.textContent)).toEqual([
    "7.3 Tỷ lệ hồ sơ trực tuyến✖ Chưa đạtVì sao?Kết quả 40% · chỉ tiêu 80%",
    "2 Văn bản ban hành đúng trình tự✔ Đã đạtVì sao?Kết quả 90% · chỉ tiêu 80%",
  ]);
  await user.click(await button("Vì sao? 7.3 Tỷ lệ hồ sơ trực tuyến"));
  expect(items[0]?.textContent).toContain("thấp hơn chỉ tiêu 80% là 40 điểm phần trăm");
  expect(items[0]?.textContent).toContain("Cần thêm 40 hồ sơ trực tuyến để đạt 80%");
});

test("results are shut while there are errors, and open when asked", async () => {
  const { user } = await checkedPane(checkReport([error], { standings: [met] }));
  expect(screen.queryByText(/Kết quả 90%/)).toBeNull();
  await user.click(await button("Kết quả từng chỉ tiêu"));
  expect(screen.getByText("Kết quả 90% · chỉ tiêu 80%")).toBeTruthy();
});

test("a row without a result has its target only", async () => {
  await checkedPane(
    checkReport([], { standings: [standing({ verdict: "none", ratio: null, needed: null })] }),
  );
  expect(screen.getByText("Chỉ tiêu 80%")).toBeTruthy();
});

test("the list is exported with what was found", async () => {
  const report = checkReport([error]);
  const { actions, user } = await checkedPane(report);
  await user.click(await button("Xuất kết quả"));
  expect(actions.exportFindings.mock.calls).toEqual([[report]]);
  expect(screen.getByText("Đã lập trang “Kết quả kiểm tra” để in hoặc gửi kèm.")).toBeTruthy();
});

test("an export that fails says so", async () => {
  const taken = fails({ kind: "sheetTaken", sheet: "Kết quả kiểm tra" });
  const { user } = await checkedPane(checkReport([error]), { exportFindings: taken });
  await user.click(await button("Xuất kết quả"));
  expect(screen.getByRole("alert").textContent).toContain("Hãy đổi tên trang đó");
});

test("a damaged form can be repaired, and the pane says that the entries are kept", async () => {
  const { actions, user } = await checkedPane(checkReport([error], { needsRepair: true }));
  expect(screen.getByText(/giữ nguyên số liệu đã nhập/)).toBeTruthy();
  await user.click(await button("Khôi phục biểu mẫu"));
  expect(actions.repair).toHaveBeenCalledWith("2024-03-14");
  expect(screen.getByText("Đã khôi phục biểu mẫu, giữ nguyên số liệu đã nhập.")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Khôi phục biểu mẫu" })).toBeNull();
});

test("an undamaged form keeps its repair folded away, for what a paste took", async () => {
  const { actions, user } = await checkedPane(checkReport([error]));
  expect(screen.queryByRole("button", { name: "Khôi phục biểu mẫu" })).toBeNull();
  await user.click(await button("Mất danh sách chọn, lời nhắc hay màu?"));
  await user.click(await button("Khôi phục biểu mẫu"));
  expect(actions.repair).toHaveBeenCalledWith("2024-03-14");
});
