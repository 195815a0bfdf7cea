import { allYear } from "../../src/domain/plan/in-force";
import { screen, within } from "@testing-library/react";
import type { Unit } from "../../src/domain/plan/plan";
import type { RegisterView, UnitStanding } from "../../src/domain/register/register-view";
import { plan } from "./support/plan";
import {
  arrival,
  collectOutcome,
  emptyView,
  quarter,
  registerView,
  secondOfTccb,
  sent,
  unitStanding,
  unreadable,
  version,
} from "./support/fake-register";
import { button } from "./support/render-pane";
import { openedUnit, summaryPane, summaryWith } from "./support/summary-pane";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const register = () => screen.getByRole("region", { name: "Sổ nhận báo cáo" });
const rows = () =>
  within(within(register()).getByRole("list", { name: "Sổ nhận báo cáo" }))
    .getAllByRole("button", { expanded: false })
    .map((row) => row.textContent);
const viewOf = (units: readonly UnitStanding[]): RegisterView => registerView({ units, refused: [] });

test("before any file every unit is expected and none has reported", async () => {
  await summaryPane();
  expect(rows()).toEqual([
    "Văn phòng Sở… chưa gửi",
    "Phòng Tổ chức cán bộ… chưa gửi",
    "Chi cục Trồng trọt và Bảo vệ thực vật… chưa gửi",
  ]);
  expect(screen.getByText(/Còn thiếu báo cáo của 03 đơn vị/)).toBeTruthy();
});

test("a unit says its state, its file, which time it sent, whether late, and what is open in it", async () => {
  const late = sent("VPS", [version(1, arrival("vps.xlsx", "VPS"))], { isLate: true });
  await summaryWith(viewOf([late, ...registerView().units.slice(1)]));
  expect(rows()).toEqual([
    "Văn phòng Sở✓ đã nhậnvps.xlsxquá hạn",
    "Phòng Tổ chức cán bộ! cần xemtccb.xlsxlần 21 cần giải trình",
    "Chi cục Trồng trọt và Bảo vệ thực vật… chưa gửi",
  ]);
});

test.each([
  ["2024-03-09", "… chưa gửiquá hạn"],
  ["2024-03-10", "… chưa gửi"],
])("a unit that has not sent with the period due on %s stands as %p on 10 March", async (due, words) => {
  const view = emptyView(quarter);
  await summaryWith({ ...view, period: { ...view.period, due } });
  expect(rows()[0]).toBe(`Văn phòng Sở${words}`);
});

test("the filter counts the units of each state and shows one of them", async () => {
  const { user } = await summaryWith(registerView());
  const filter = within(screen.getByRole("group", { name: "Lọc theo tình trạng" }));
  expect(filter.getAllByRole("button").map((one) => one.textContent)).toEqual([
    "Tất cả 3",
    "Chưa gửi 1",
    "Cần xem 1",
    "Đã nhận 1",
  ]);
  await user.click(filter.getByRole("button", { name: "Cần xem 1" }));
  expect(rows()).toHaveLength(1);
  await user.click(filter.getByRole("button", { name: "Tất cả 3" }));
  expect(rows()).toHaveLength(3);
});

test("a unit opens to what was found and changed, without a way into this workbook", async () => {
  const { user } = await openedUnit(registerView(), /Phòng Tổ chức cán bộ/);
  expect(screen.getByText(/Sai ở G12/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: /Đến ô/ })).toBeNull();
  await user.click(await button("Lần 2 so với lần trước: 01 ô thay đổi"));
  expect(screen.getByText("Ô G12 · 7.3 Tỷ lệ hồ sơ trực tuyến: 45 → 48")).toBeTruthy();
});

test("another version can be picked, which is kept", async () => {
  const { actions, user } = await openedUnit(registerView(), /Phòng Tổ chức cán bộ/);
  const versions = within(screen.getByRole("radiogroup", { name: "Báo cáo được tính" }));
  expect(versions.getAllByRole("radio").map((radio) => radio.getAttribute("value"))).toEqual([
    "id-of-tccb-cu.xlsx",
    "id-of-tccb.xlsx",
  ]);
  await user.click(versions.getByRole("radio", { name: /Lần 1 · 12\/03\/2024 09:15/ }));
  const picked = { periodId: "Q1", unitId: "TCCB", policy: "newest", picked: "id-of-tccb-cu.xlsx" };
  expect(actions.chooseVersion.mock.calls).toEqual([[picked, quarter]]);
  expect(actions.saveRegister).toHaveBeenCalledTimes(1);
});

test.each([
  ["Lấy bản mới nhất", "newest"],
  ["Giữ bản đầu", "first"],
  ["Hỏi tôi", "ask"],
])("%p holds for the unit from now on, and takes back what was picked", async (name, policy) => {
  const { actions, user } = await openedUnit(registerView(), /Phòng Tổ chức cán bộ/);
  await user.click(screen.getByRole("combobox", { name: "Khi đơn vị gửi nhiều lần" }));
  await user.click(screen.getByRole("option", { name }));
  expect(actions.chooseVersion.mock.calls[0]?.[0]).toEqual({
    periodId: "Q1",
    unitId: "TCCB",
    policy,
    picked: null,
  });
});

test("two claims to one unit are asked about, with file, day and how far they differ", async () => {
  const versions = [version(1, arrival("tccb-cu.xlsx", "TCCB")), secondOfTccb];
  const asked = unitStanding("TCCB", { state: "asked", versions });
  await openedUnit(viewOf([asked]), /Phòng Tổ chức cán bộ \? cần chọn/);
  expect(screen.getByText(/^Có 02 báo cáo cùng của đơn vị này\. Chưa báo cáo nào được tính/)).toBeTruthy();
  const radios = screen.getAllByRole<HTMLInputElement>("radio");
  expect(radios.filter(({ checked }) => checked)).toEqual([]);
  expect(radios.map((radio) => radio.labels?.[0]?.textContent)).toEqual([
    "Lần 1 · 12/03/2024 09:15tccb-cu.xlsxnhận ngày 12/03/2024",
    "Lần 2 · 12/03/2024 09:15tccb.xlsxnhận ngày 12/03/2024 · khác lần trước 01 ô",
  ]);
});

test("a refused file stands with its reason: under its unit, or apart when it names none", async () => {
  const refused = unitStanding("VPS", { state: "refused", refused: [unreadable("vps.xls")] });
  await openedUnit(registerView({ units: [refused] }), /Văn phòng Sở ✕ trả lại/);
  const own = screen.getByRole("list", { name: "Tệp trả lại" });
  expect(within(own).getByText("vps.xls")).toBeTruthy();
  expect(within(own).getByText(/dạng Excel cũ/)).toBeTruthy();
  const apart = screen.getByRole("region", { name: "Tệp không nhận được" });
  expect(within(apart).getByText("cu.xls")).toBeTruthy();
});

test("files of other periods are counted in one line", async () => {
  const ofOtherPeriods = ["a", "b", "c"].map((file) => arrival(file, "VPS", { periodId: "H1" }));
  await summaryWith(registerView({ ofOtherPeriods }));
  expect(
    screen.getByText("03 tệp của kỳ khác (6 tháng đầu năm: 03) vẫn nằm trong sổ của kỳ đó."),
  ).toBeTruthy();
});

describe("a register of 60 units", () => {
  const many = Array.from({ length: 60 }, (_, index): Unit => {
    const number = String(index + 1).padStart(2, "0");
    return { id: `U${number}`, name: `Đơn vị số ${number}`, aliases: [], ...allYear };
  });
  const view = viewOf(many.map(({ id }) => unitStanding(id)));
  const start = () => summaryWith(view, { plan: { ...plan, units: many } });

  test("is shown by pages of 25", async () => {
    const { user } = await start();
    const seen: (string | null | undefined)[] = [rows()[0]];
    await user.click(await button("Trang sau"));
    seen.push(rows()[0]);
    await user.click(await button("Trang sau"));
    seen.push(rows()[0]);
    expect(seen).toEqual(["01", "26", "51"].map((number) => `Đơn vị số ${number}… chưa gửi`));
    expect(rows()).toHaveLength(10);
    expect(screen.getByText("Trang 3/3")).toBeTruthy();
    expect((await button("Trang sau")).getAttribute("aria-disabled")).toBe("true");
  });

  test("is searched without tones, from whatever page, and a search that finds nothing says so", async () => {
    const { user } = await start();
    await user.click(await button("Trang sau"));
    await user.type(screen.getByRole("searchbox", { name: "Tìm đơn vị" }), "don vi so 0");
    expect(rows()).toHaveLength(9);
    await user.type(screen.getByRole("searchbox", { name: "Tìm đơn vị" }), "xyz");
    expect(screen.getByText("Không có đơn vị nào khớp.")).toBeTruthy();
    await user.click(await button("Hiện tất cả đơn vị"));
    expect(rows()).toHaveLength(25);
  });
});

test("a register of no more than 25 units is not searched", async () => {
  await summaryPane();
  expect(screen.queryByRole("searchbox")).toBeNull();
  expect(screen.queryByRole("button", { name: "Trang sau" })).toBeNull();
});

test("reports checked by another cut-off date are told, and checked again by the one chosen on one click", async () => {
  const old = { ...arrival("vps.xlsx", "VPS"), asOf: "2024-01-31" };
  const collect = jest.fn().mockResolvedValue(collectOutcome({ added: 0 }));
  const saveRegister = jest.fn().mockResolvedValue({ ok: true, value: undefined });
  const view = viewOf([sent("VPS", [version(1, old)])]);
  const { user } = await summaryWith(view, { collect, saveRegister });
  expect(screen.getByText(/^01 báo cáo đã được kiểm tra theo ngày chốt khác/)).toBeTruthy();
  await user.click(await button("Kiểm tra lại"));
  expect(collect.mock.lastCall?.[0]).toEqual([]);
  expect(screen.queryByText(/kiểm tra theo ngày chốt khác/)).toBeNull();
  expect(saveRegister).toHaveBeenCalled();
});
