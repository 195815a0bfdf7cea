import { fireEvent, screen, within } from "@testing-library/react";
import type { CollectReport, PaneActions } from "../../src/app/actions";
import { collectReport, fails } from "./support/fake-actions";
import { button, openTab, renderPane, waits } from "./support/render-pane";

const files = [new File(["a"], "vps.xlsx", { lastModified: 5 }), new File(["bc"], "tccb.xlsx")];
const picker = () => screen.getByLabelText<HTMLInputElement>("Chọn tệp đơn vị");

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

async function summaryTab(changes: Partial<PaneActions> = {}) {
  const pane = await renderPane(changes);
  await openTab(pane.user, "Tổng hợp");
  return pane;
}

test("before any file every unit is expected and none has reported", async () => {
  await summaryTab();
  expect(await screen.findByText("0/3 đơn vị đã báo cáo")).toBeTruthy();
  expect(screen.getAllByText("… chưa gửi")).toHaveLength(3);
});

test("picked files are read for the chosen period and entered in the register", async () => {
  const { actions, user } = await summaryTab();
  await user.upload(picker(), files);
  const [sources, period] = actions.collect.mock.calls[0] ?? [];
  expect(sources?.map(({ name, size }) => [name, size])).toEqual([
    ["vps.xlsx", 1],
    ["tccb.xlsx", 2],
  ]);
  expect(sources?.[0]?.modifiedAt).toBe(5);
  expect(period).toEqual({ periodId: "Q1", asOf: "2024-03-14" });
  expect(await screen.findByText("2/3 đơn vị đã báo cáo")).toBeTruthy();
  expect(await button("Văn phòng Sở ✓ đã nhận vps.xlsx 0 mục")).toBeTruthy();
  expect(await button("Phòng Tổ chức cán bộ ! cần xem tccb.xlsx 1 mục")).toBeTruthy();
});

test("dropped files are read too", async () => {
  const { actions } = await summaryTab();
  fireEvent.drop(await button("Chọn tệp đơn vị"), { dataTransfer: { files } });
  await waits(0);
  expect(actions.collect.mock.calls[0]?.[0]).toHaveLength(2);
});

test("the button opens the file chooser", async () => {
  const { user } = await summaryTab();
  const opened = jest.spyOn(picker(), "click");
  await user.click(await button("Chọn tệp đơn vị"));
  expect(opened).toHaveBeenCalledTimes(1);
});

test("a unit opens to what was found in its file, without a way into this workbook", async () => {
  const { user } = await summaryTab();
  await user.upload(picker(), files);
  await user.click(await button(/Phòng Tổ chức cán bộ/));
  expect(screen.getByText(/Sai ở G12/)).toBeTruthy();
  expect(screen.getByText("Bản cũ đã được thay: tccb-cu.xlsx")).toBeTruthy();
  expect(screen.queryByRole("button", { name: /Đến ô/ })).toBeNull();
});

test("a refused file stands with its reason", async () => {
  const { user } = await summaryTab();
  await user.upload(picker(), files);
  const refused = await screen.findByRole("region", { name: "Tệp không nhận được" });
  expect(within(refused).getByText("cu.xls")).toBeTruthy();
  expect(within(refused).getByText(/dạng Excel cũ/)).toBeTruthy();
});

test("progress shows only after a second, and Dừng keeps what was read", async () => {
  const stopped: CollectReport = { ...collectReport, wasStopped: true };
  const { user } = await summaryTab({
    collect: (sources, _period, onProgress, signal) => {
      onProgress({ done: 1, total: sources.length });
      return new Promise((resolve) => signal.addEventListener("abort", () => resolve(stopped)));
    },
  });
  fireEvent.change(picker(), { target: { files } });
  await waits(900);
  expect(screen.queryByText("Đang đọc 1/2 tệp")).toBeNull();
  await waits(200);
  expect(screen.getByRole("progressbar", { name: "Đang đọc 1/2 tệp" })).toBeTruthy();
  await user.click(await button("Dừng"));
  expect(await screen.findByText(/Đã dừng. Các tệp đã đọc vẫn được giữ/)).toBeTruthy();
  expect(await screen.findByText("2/3 đơn vị đã báo cáo")).toBeTruthy();
});

test("the table is made with units missing, and the overview says which", async () => {
  const { actions, user } = await summaryTab();
  expect(await screen.findByText(/Còn thiếu báo cáo của 3 đơn vị/)).toBeTruthy();
  await user.click(await button("Tạo bảng tổng hợp"));
  expect(actions.consolidate).toHaveBeenCalledWith({ periodId: "Q1", asOf: "2024-03-14" });
  const overview = await screen.findByRole("region", { name: "Kết quả tổng hợp" });
  const rows = within(overview)
    .getAllByRole("row")
    .map((row) => row.textContent);
  expect(rows).toEqual([
    "✔ Đã đạt2",
    "▲ Gần đạt0",
    "✖ Chưa đạt1",
    "– Chưa có số liệu0",
    "Hoàn thành đúng hạn4",
    "Hoàn thành quá hạn1",
    "Quá hạn chưa hoàn thành2",
  ]);
  expect(within(overview).getByText("Chưa báo cáo: 1 đơn vị")).toBeTruthy();
  expect(within(overview).getByText("Chi cục Trồng trọt và Bảo vệ thực vật")).toBeTruthy();
});

test("without any report the table is refused with what to do", async () => {
  const { user } = await summaryTab({ consolidate: fails({ kind: "nothingToConsolidate" }) });
  await user.click(await button("Tạo bảng tổng hợp"));
  expect((await screen.findByRole("alert")).textContent).toContain("bấm lại");
});

test("what came in for one period is not shown for another", async () => {
  const { user } = await summaryTab();
  await user.upload(picker(), files);
  await screen.findByText("2/3 đơn vị đã báo cáo");
  await user.click(await screen.findByRole("combobox", { name: "Kỳ báo cáo" }));
  await user.click(await screen.findByRole("option", { name: "6 tháng đầu năm" }));
  expect(await screen.findByText("0/3 đơn vị đã báo cáo")).toBeTruthy();
});

describe("files of another period than the one the pane proposed", () => {
  const wrong: CollectReport = {
    receipts: ["a.xlsx", "b.xlsx"].map((file) => ({
      file,
      outcome: "refused",
      unitId: "VPS",
      periodId: "H1",
      failure: null,
      findings: [],
    })),
    received: [],
    missing: ["VPS", "TCCB", "CCTTBVTV"],
    wasStopped: false,
  };
  const right: CollectReport = { ...collectReport, received: ["VPS"] };
  const collect: PaneActions["collect"] = (_files, { periodId }) =>
    Promise.resolve(periodId === "H1" ? right : wrong);

  test("choose their period, which the pane says, when the officer has not chosen", async () => {
    const { actions, user } = await summaryTab({ collect });
    await user.upload(picker(), files);
    expect(actions.collect.mock.calls.map(([sources, { periodId }]) => [sources.length, periodId])).toEqual([
      [2, "Q1"],
      [0, "H1"],
    ]);
    expect(
      screen.getByText("Các tệp là báo cáo kỳ 6 tháng đầu năm nên đã chọn kỳ 6 tháng đầu năm."),
    ).toBeTruthy();
    expect(screen.getByText("1/3 đơn vị đã báo cáo")).toBeTruthy();
  });

  test("are refused when the officer has chosen the period", async () => {
    const { actions, user } = await summaryTab({ collect });
    await user.clear(screen.getByLabelText("Ngày chốt số liệu"));
    await user.type(screen.getByLabelText("Ngày chốt số liệu"), "14/03/2024");
    await user.upload(picker(), files);
    expect(actions.collect).toHaveBeenCalledTimes(1);
    expect(screen.getByText("0/3 đơn vị đã báo cáo")).toBeTruthy();
  });
});
