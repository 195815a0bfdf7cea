import { act, screen, within } from "@testing-library/react";
import { ok } from "../../src/domain/result";
import { excelFailure, fails, onlineRow, status } from "./support/fake-actions";
import { plan } from "./support/plan";
import { button, renderPane } from "./support/render-pane";

const unitField = () => screen.findByRole("combobox", { name: "Đơn vị" });
const cutoffField = () => screen.findByRole("textbox", { name: "Ngày chốt số liệu" });
const emptyWorkbook = { readStatus: () => Promise.resolve(ok(null)) };

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test("the head says whose report this is and how far it is filled in", async () => {
  await renderPane();
  expect(await screen.findByText("Phòng Tổ chức cán bộ · Quý I · chốt ngày 14/03/2024")).toBeTruthy();
  expect(screen.getByText("đã nhập 2/3 chỉ tiêu · 1/2 nhiệm vụ")).toBeTruthy();
  const bar = screen.getByRole("progressbar", { name: "Tiến độ nhập số liệu" });
  expect(bar.getAttribute("aria-valuenow")).toBe("3");
  expect(bar.getAttribute("aria-valuemax")).toBe("5");
});

test("a workbook without forms is told so, and offers to make them", async () => {
  await renderPane(emptyWorkbook);
  expect(await screen.findByText("Sổ tính này chưa có biểu mẫu")).toBeTruthy();
  expect(await button("Tạo biểu mẫu")).toBeTruthy();
});

test("typing without diacritics finds the unit, and the forms are made for the period due next", async () => {
  const { actions, user } = await renderPane(emptyWorkbook);
  await user.type(await unitField(), "trong trot");
  const options = within(await screen.findByRole("listbox")).getAllByRole("option");
  expect(options.map((option) => option.textContent)).toEqual(["Chi cục Trồng trọt và Bảo vệ thực vật"]);
  await user.keyboard("{Enter}");
  await user.click(await button("Tạo biểu mẫu"));
  expect(actions.createForms).toHaveBeenCalledWith({
    unitId: "CCTTBVTV",
    periodId: "Q1",
    asOf: "2024-03-14",
  });
});

test("without a unit nothing is made and the field says what is wanted", async () => {
  const { actions, user } = await renderPane(emptyWorkbook);
  await user.click(await button("Tạo biểu mẫu"));
  expect(await screen.findByText("Hãy chọn đơn vị trong danh sách.")).toBeTruthy();
  expect(actions.createForms).not.toHaveBeenCalled();
});

test("forms of last year's plan do not propose their cut-off date", async () => {
  await renderPane({ readStatus: () => Promise.resolve(ok({ ...status, asOf: "2023-03-14" })) });
  await screen.findByText("Phòng Tổ chức cán bộ · Quý I · chốt ngày 14/03/2023");
  expect((await cutoffField()).getAttribute("value")).toBe("14/03/2024");
});

test("another period brings its own cut-off date", async () => {
  const { user } = await renderPane();
  await user.choose(await screen.findByRole("combobox", { name: "Kỳ báo cáo" }), "6 tháng đầu năm");
  expect((await cutoffField()).getAttribute("value")).toBe("14/06/2024");
});

test.each([
  ["31/6/2024", "Không có ngày này. Nhập ngày/tháng/năm, ví dụ 14/03/2024."],
  ["", "Không có ngày này. Nhập ngày/tháng/năm, ví dụ 14/03/2024."],
  ["14/12/2023", "Ngày chốt không thể trước ngày bắt đầu kỳ (15/12/2023)."],
  ["1/1/2025", "Ngày chốt không thể sau ngày 31/12/2024."],
])("an impossible cut-off date %p is refused with a reason", async (typed, reason) => {
  const { actions, user } = await renderPane();
  await button("Cập nhật biểu mẫu");
  await user.clear(await cutoffField());
  if (typed !== "") await user.type(await cutoffField(), typed);
  await user.click(await button("Cập nhật biểu mẫu"));
  expect(await screen.findByText(reason)).toBeTruthy();
  expect(actions.createForms).not.toHaveBeenCalled();
});

test.each([
  ["15/12/2023", "2023-12-15"],
  ["1-3-2024", "2024-03-01"],
  ["31.12.2024", "2024-12-31"],
])("the cut-off date %p is taken", async (typed, asOf) => {
  const { actions, user } = await renderPane();
  await button("Cập nhật biểu mẫu");
  await user.clear(await cutoffField());
  await user.type(await cutoffField(), typed);
  await user.click(await button("Cập nhật biểu mẫu"));
  expect(actions.createForms).toHaveBeenCalledWith({ unitId: "TCCB", periodId: "Q1", asOf });
});

test("a form that had to be made anew says where the old one stays", async () => {
  const report = { ...status, isUpdate: true, retired: ["Phụ lục I (cũ)"], gone: [] };
  const { user } = await renderPane({ createForms: () => Promise.resolve(ok(report)) });
  await user.click(await button("Cập nhật biểu mẫu"));
  expect(await screen.findByText(/Bản trước còn ở trang “Phụ lục I \(cũ\)”/)).toBeTruthy();
});

test("where forms exist they are updated, and the pane says that the entries are kept", async () => {
  const { user } = await renderPane();
  await user.click(await button("Cập nhật biểu mẫu"));
  expect(screen.getByText("giữ nguyên số liệu đã nhập")).toBeTruthy();
  expect(await screen.findByText("Đã cập nhật biểu mẫu, giữ nguyên số liệu đã nhập.")).toBeTruthy();
});

test("an empty cell stands under its group, and a click goes there", async () => {
  const { actions, user } = await renderPane();
  await user.click(await button(/7\. Chính quyền điện tử.*còn thiếu 1/));
  await user.click(await button("Đến ô G12 · 7.3 Tỷ lệ hồ sơ trực tuyến"));
  expect(actions.goTo).toHaveBeenCalledWith(onlineRow);
});

test("a group without an empty cell is said to be done", async () => {
  await renderPane();
  const overview = await screen.findByRole("region", { name: "Tình hình nhập số liệu" });
  expect(within(overview).getByText("1. Kết quả các chỉ số")).toBeTruthy();
  expect(within(overview).getAllByText("✓ đã nhập đủ")).toHaveLength(2);
});

test("a sheet that has lost rows is not called complete", async () => {
  const progress = { ...status.progress, missing: [] };
  await renderPane({ readStatus: () => Promise.resolve(ok({ ...status, progress })) });
  expect(await screen.findByText(/Biểu mẫu bị mất dòng/)).toBeTruthy();
});

test("a failure says what happened, what was kept and what to do, and can be put away", async () => {
  const { user } = await renderPane({ createForms: fails(excelFailure("AccessDenied", "Phụ lục I")) });
  await user.click(await button("Cập nhật biểu mẫu"));
  const alert = await screen.findByRole("alert");
  expect(alert.textContent).toContain(
    "Chưa làm được trên trang “Phụ lục I” vì trang đang được bảo vệ. Số liệu đã nhập được giữ nguyên. Vào Xem lại → Bỏ bảo vệ trang tính rồi bấm lại.",
  );
  await user.click(await button("Đóng thông báo"));
  expect(screen.queryByRole("alert")).toBeNull();
});

test("forms of another unit are named in the message", async () => {
  const { user } = await renderPane({
    createForms: fails({ kind: "otherForms", unitId: "VPS", periodId: "H1" }),
  });
  await user.click(await button("Cập nhật biểu mẫu"));
  expect((await screen.findByRole("alert")).textContent).toContain("Văn phòng Sở, 6 tháng đầu năm");
});

test("a field left before its list is here keeps the focus where the officer went", async () => {
  const { user } = await renderPane(emptyWorkbook);
  const [unit, cutoff] = [await unitField(), await cutoffField()];
  act(() => unit.focus());
  act(() => cutoff.focus());
  await user.keyboard("{End}");
  expect(document.activeElement).toBe(cutoff);
  expect((await unitField()).getAttribute("aria-expanded")).toBe("false");
});

test("a unit that is not in force on the cut-off date of the period is not offered", async () => {
  const units = plan.units.map((unit) => (unit.id === "VPS" ? { ...unit, validTo: "2024-01-31" } : unit));
  const { user } = await renderPane({ ...emptyWorkbook, plan: { ...plan, units } });
  await user.click(await unitField());
  const options = within(await screen.findByRole("listbox")).getAllByRole("option");
  expect(options.map(({ textContent }) => textContent)).not.toContain("Văn phòng Sở");
  expect(options).toHaveLength(plan.units.length - 1);
});
