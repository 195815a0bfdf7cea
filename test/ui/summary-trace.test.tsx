import { act, screen, within } from "@testing-library/react";
import type { PaneActions } from "../../src/app/actions";
import type { RatioTrace, UnitTrace } from "../../src/domain/consolidate/trace";
import { ok } from "../../src/domain/result";
import { consolidation, fails, found, onlineRow } from "./support/fake-actions";
import { quarter, registerView } from "./support/fake-register";
import { button } from "./support/render-pane";
import { picker, summaryPane, summaryWith, twoFiles } from "./support/summary-pane";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const rowId = "PL1.7.3a";
const rowName = "7.3 Tỷ lệ hồ sơ trực tuyến";

const unitTrace = (unitId: string, changes: Partial<UnitTrace>): UnitTrace => ({
  unitId,
  file: null,
  outcome: { kind: "notSent" },
  figures: null,
  verdict: null,
  state: null,
  cells: [],
  ...changes,
});

const cell = (address: string, value: number) => ({
  sheet: "Phụ lục I",
  cell: address,
  column: "numerator" as const,
  value: { kind: "number" as const, value },
  raw: value,
});

const trace: RatioTrace = {
  kind: "ratio",
  rowId,
  units: [
    unitTrace("VPS", {
      file: "vps.xlsx",
      outcome: { kind: "counted" },
      figures: { numerator: 1156, denominator: 2000 },
      cells: [cell("G12", 1156), cell("H12", 2000)],
    }),
    unitTrace("TCCB", {
      file: "tccb.xlsx",
      outcome: { kind: "faulty", findings: [found("error", onlineRow)] },
    }),
    unitTrace("CCTTBVTV", {}),
  ],
  reported: 1,
  expected: 3,
  unitSum: { numerator: 1156, denominator: 2000 },
  official: null,
};

const [indicator] = consolidation.indicators;
const withRow = {
  ...consolidation,
  indicators: indicator === undefined ? [] : [{ ...indicator, id: rowId }],
};

async function made(changes: Partial<PaneActions> = {}) {
  const actions = {
    consolidate: () => Promise.resolve(ok(withRow)),
    trace: () => Promise.resolve(trace),
    ...changes,
  };
  const pane = await summaryWith(registerView(), actions);
  await pane.user.click(await button("Tạo bảng tổng hợp"));
  return pane;
}

async function traced(changes: Partial<PaneActions> = {}) {
  const pane = await made(changes);
  await pane.user.click(await button("Từng chỉ tiêu và nguồn số liệu"));
  await pane.user.click(await button(/^7\.3 Tỷ lệ hồ sơ trực tuyến/));
  return pane;
}

const source = () => screen.getByRole("region", { name: `Nguồn số liệu: ${rowName}` });

test("the table is made with units missing, and the overview says which", async () => {
  const { actions, user } = await summaryPane();
  await user.click(await button("Tạo bảng tổng hợp"));
  expect(actions.consolidate.mock.calls).toEqual([[quarter]]);
  const overview = screen.getByRole("region", { name: "Kết quả tổng hợp" });
  const rows = within(overview).getAllByRole("row");
  expect(rows.map((row) => row.textContent)).toEqual([
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

test("the overview counts with signs, and names what lacks most of its target first", async () => {
  const [one] = consolidation.indicators;
  if (!one) throw new Error("no indicator");
  const lacking = (id: string, numerator: number, verdict: "missed" | "near" | "met") => ({
    ...{ ...one, id, verdict, numerator, denominator: 1000, target: 80, parts: [] },
    ...{ ratio: numerator / 1000, attainment: numerator / 800 },
  });
  const indicators = [
    lacking("PL1.2", 700, "near"),
    lacking("PL1.7.3a", 406, "missed"),
    lacking("PL1.1", 900, "met"),
  ];
  await made({ consolidate: () => Promise.resolve(ok({ ...consolidation, indicators })) });
  const overview = screen.getByRole("region", { name: "Kết quả tổng hợp" });
  expect(within(overview).getByText("✖ 1")).toBeTruthy();
  const list = within(overview).getByRole("list", { name: "Còn xa chỉ tiêu nhất" });
  const lines = within(list)
    .getAllByRole("button")
    .map((each) => each.textContent);
  expect(lines).toHaveLength(2);
  expect(lines[0]).toContain("40,6% so với chỉ tiêu 80%");
  expect(lines[1]).toContain("70% so với chỉ tiêu 80%");
});

test("without any report the table is refused with what to do", async () => {
  const { user } = await summaryPane({ consolidate: fails({ kind: "nothingToConsolidate" }) });
  await user.click(await button("Tạo bảng tổng hợp"));
  expect(screen.getByRole("alert").textContent).toContain("bấm lại");
});

test("a table made before more files came in is said to be out of date", async () => {
  const { user } = await made();
  expect(screen.getByText("Đã tạo bảng tổng hợp trong sổ tính.")).toBeTruthy();
  await user.upload(picker(), twoFiles);
  expect(screen.getByText(/đã thay đổi sau khi tạo bảng/)).toBeTruthy();
  await user.click(await button("Tạo bảng tổng hợp"));
  expect(screen.getByText("Đã tạo bảng tổng hợp trong sổ tính.")).toBeTruthy();
});

test("an indicator opens to every unit's figures, file and cells, why one does not count, and the sum", async () => {
  const { actions } = await traced();
  expect(actions.trace).toHaveBeenCalledWith(rowId, quarter);
  expect(within(source()).getByText("Tổng các đơn vị: 1.156/2.000")).toBeTruthy();
  expect(within(source()).getByText("1/3 đơn vị có số liệu được tính")).toBeTruthy();
  const units = within(source()).getAllByRole("listitem");
  expect(units.map((unit) => unit.textContent)).toEqual([
    "Văn phòng Sở1.156/2.000✓ được tínhvps.xlsxPhụ lục I: G12 = 1156; H12 = 2000",
    "Phòng Tổ chức cán bộ✕ không tính: có lỗi cần sửaSai ở G12tccb.xlsx",
    "Chi cục Trồng trọt và Bảo vệ thực vật… chưa gửi báo cáo",
  ]);
});

test("while the reports are being opened the source says so, and an answer that comes late for another state is not shown", async () => {
  const answers: ((trace: RatioTrace) => void)[] = [];
  const asked = () => new Promise<RatioTrace>((resolve) => answers.push(resolve));
  const { user } = await traced({ trace: asked });
  expect(screen.getByText("Đang xem báo cáo của các đơn vị…")).toBeTruthy();
  await user.upload(picker(), twoFiles);
  const [first, second] = answers;
  await act(async () => second?.({ ...trace, reported: 2 }));
  await act(async () => first?.(trace));
  expect(within(source()).getByText("2/3 đơn vị có số liệu được tính")).toBeTruthy();
});

test("the selected cell of the sheet leads to the source of its row, until it is closed", async () => {
  const { user } = await made({ traceSelection: () => Promise.resolve(ok(trace)) });
  await user.click(await button("Xem nguồn của ô đang chọn"));
  expect(source()).toBeTruthy();
  await user.click(await button("Đóng"));
  expect(screen.queryByRole("region", { name: /^Nguồn số liệu/ })).toBeNull();
});

test("a selected cell without a source is answered with what to select", async () => {
  const { user } = await made();
  await user.click(await button("Xem nguồn của ô đang chọn"));
  expect(screen.getByText(/^Ô đang chọn không nằm ở dòng nào có nguồn/)).toBeTruthy();
});

describe("official figures", () => {
  const field = (name: string) => screen.getByRole("textbox", { name });

  async function entering(texts: readonly [string, string, string], changes: Partial<PaneActions> = {}) {
    const pane = await traced(changes);
    await pane.user.click(await button("Số liệu chính thức"));
    for (const [index, name] of ["Tử số", "Mẫu số", "Nguồn số liệu"].entries())
      if (texts[index]) await pane.user.type(field(name), texts[index]);
    await pane.user.click(await button("Lưu số liệu chính thức"));
    return pane;
  }

  test.each([
    ["1200", "2000", 1200, 2000],
    ["2000", "2000", 2000, 2000],
    ["0", "0", 0, 0],
  ])("[C10] %s/%s with a source is kept", async (top, bottom, numerator, denominator) => {
    const { actions } = await entering([top, bottom, " Một cửa tỉnh "]);
    const entry = { periodId: "Q1", rowId, numerator, denominator, source: "Một cửa tỉnh" };
    expect(actions.setOfficial.mock.calls).toEqual([[entry]]);
    expect(actions.saveRegister).toHaveBeenCalledTimes(1);
    expect(screen.getByText(/đã thay đổi sau khi tạo bảng/)).toBeTruthy();
  });

  test.each([
    ["", "2000", "a", "Nhập số nguyên từ 0 trở lên, chỉ gồm chữ số, ví dụ 1200."],
    ["1.200", "2000", "a", "Nhập số nguyên từ 0 trở lên, chỉ gồm chữ số, ví dụ 1200."],
    ["2001", "2000", "a", "Tử số không thể lớn hơn mẫu số. Kiểm tra lại cả hai số."],
    ["1", "1234567890123", "a", "Số quá lớn. Nhập số có không quá 12 chữ số."],
    ["1200", "2000", " ", "Ghi nguồn của số liệu để người đọc đối chiếu được."],
  ])("[C10] %p/%p from %p is refused: %s", async (top, bottom, from, sentence) => {
    const { actions } = await entering([top, bottom, from]);
    expect(screen.getByText(sentence)).toBeTruthy();
    expect(actions.setOfficial).not.toHaveBeenCalled();
  });

  test("[C11] stand beside the sum of the units with the difference, and can be taken back", async () => {
    const official = { numerator: 1200, denominator: 2000, source: "Một cửa tỉnh" };
    const { actions, user } = await traced({ trace: () => Promise.resolve({ ...trace, official }) });
    expect(within(source()).getByText("Số liệu chính thức: 1.200/2.000")).toBeTruthy();
    expect(within(source()).getByText("Nguồn: Một cửa tỉnh")).toBeTruthy();
    expect(
      within(source()).getByText("So với tổng các đơn vị: tử số cao hơn 44, mẫu số bằng nhau."),
    ).toBeTruthy();
    await user.click(await button("Số liệu chính thức"));
    expect(field("Tử số")).toHaveProperty("value", "1200");
    await user.click(await button("Bỏ số liệu chính thức"));
    const none = { periodId: "Q1", rowId, numerator: null, denominator: null, source: "" };
    expect(actions.setOfficial.mock.calls).toEqual([[none]]);
  });
});
