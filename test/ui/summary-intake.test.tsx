import { fireEvent, screen, within } from "@testing-library/react";
import type { PaneActions } from "../../src/app/actions";
import { ok, type Result } from "../../src/domain/result";
import { excelFailure, fails } from "./support/fake-actions";
import { arrival, collectOutcome, emptyView } from "./support/fake-register";
import { button, waits } from "./support/render-pane";
import { picker, summaryPane, twoFiles } from "./support/summary-pane";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test("the register that the workbook keeps is read once, when the tab is opened for the first time", async () => {
  const { actions, user } = await summaryPane();
  await user.click(await screen.findByRole("tab", { name: "Biểu mẫu" }));
  await user.click(await screen.findByRole("tab", { name: "Tổng hợp" }));
  expect(actions.openRegister.mock.calls).toEqual([[{ periodId: "Q1", asOf: "2024-03-14" }]]);
  expect(screen.getByText("0/3 đơn vị đã báo cáo")).toBeTruthy();
});

test("the register that could not be read is read before anything is written into it", async () => {
  const answers = [
    fails(excelFailure("Timeout"))(),
    Promise.resolve(ok(emptyView({ periodId: "Q1", asOf: "" }))),
  ];
  const { actions, user } = await summaryPane({
    openRegister: () => answers.shift() ?? Promise.reject(new Error("opened three times")),
  });
  expect(screen.getByRole("alert")).toBeTruthy();
  await user.upload(picker(), twoFiles);
  expect(actions.openRegister).toHaveBeenCalledTimes(2);
  expect(actions.saveRegister).toHaveBeenCalledTimes(1);
});

test("picked files are read for the chosen period with the day they came, and entered in the register", async () => {
  const { actions, user } = await summaryPane();
  await user.upload(picker(), twoFiles);
  const [sources, when] = actions.collect.mock.calls[0] ?? [];
  expect(sources?.map(({ name, size }) => [name, size])).toEqual([
    ["vps.xlsx", 1],
    ["tccb.xlsx", 2],
  ]);
  expect(sources?.[0]?.modifiedAt).toBe(5);
  expect(when).toEqual({ periodId: "Q1", asOf: "2024-03-14", receivedOn: "2024-03-10" });
  expect(screen.getByText("2/3 đơn vị đã báo cáo")).toBeTruthy();
});

test("dropped files are read too, and the button opens the file chooser", async () => {
  const { actions, user } = await summaryPane();
  fireEvent.drop(await button("Chọn tệp đơn vị"), { dataTransfer: { files: twoFiles } });
  await waits(0);
  expect(actions.collect.mock.calls[0]?.[0]).toHaveLength(2);
  const opened = jest.spyOn(picker(), "click");
  await user.click(await button("Chọn tệp đơn vị"));
  expect(opened).toHaveBeenCalledTimes(1);
});

test("after reading the pane says how many files were new, names those known, and keeps the register", async () => {
  const repeated = [
    { file: "b.xlsx", sameAs: "a.xlsx" },
    { file: "c.xlsx", sameAs: "c.xlsx" },
  ];
  const { actions, user } = await summaryPane({
    collect: () => Promise.resolve(collectOutcome({ added: 18, repeated })),
  });
  await user.upload(picker(), twoFiles);
  expect(screen.getByText("Đã đọc xong 20 tệp: 18 tệp mới, 02 tệp đã có trong sổ.")).toBeTruthy();
  const known = screen.getByRole("region", { name: "Tệp đã có trong sổ (02)" });
  expect(
    within(known)
      .getAllByRole("listitem")
      .map((item) => item.textContent),
  ).toEqual(["b.xlsx – nội dung giống tệp “a.xlsx”", "c.xlsx"]);
  expect(actions.saveRegister.mock.calls).toEqual([[{ periodId: "Q1", asOf: "2024-03-14" }]]);
  expect(screen.getByText("Đã ghi vào Sổ nhận báo cáo.")).toBeTruthy();
});

test("files that were all known change nothing in the workbook", async () => {
  const { actions, user } = await summaryPane({
    collect: () => Promise.resolve(collectOutcome({ added: 0, repeated: [{ file: "b", sameAs: "a" }] })),
  });
  await user.upload(picker(), twoFiles);
  expect(actions.saveRegister).not.toHaveBeenCalled();
});

test("a register that could not be kept says so until it is", async () => {
  const answers: Result<void, ReturnType<typeof excelFailure>>[] = [];
  const { actions, user } = await summaryPane({
    saveRegister: () =>
      answers.shift() === undefined ? fails(excelFailure("Timeout"))() : Promise.resolve(ok(undefined)),
  });
  await user.upload(picker(), twoFiles);
  expect(screen.getByText(/Chưa ghi vào Sổ nhận báo cáo/)).toBeTruthy();
  answers.push(ok(undefined));
  await user.click(await button("Ghi vào Sổ nhận báo cáo"));
  expect(actions.saveRegister).toHaveBeenCalledTimes(2);
  expect(screen.getByText("Đã ghi vào Sổ nhận báo cáo.")).toBeTruthy();
});

const slowly: PaneActions["collect"] = (sources, _when, { onProgress, signal }) => {
  onProgress({ done: 1, total: sources.length });
  return new Promise((resolve) =>
    signal.addEventListener("abort", () => resolve(collectOutcome({ added: 1, wasStopped: true }))),
  );
};

test("progress shows only after a second, and Dừng keeps what was read", async () => {
  const { actions, user } = await summaryPane({ collect: slowly });
  fireEvent.change(picker(), { target: { files: twoFiles } });
  await waits(900);
  expect(screen.queryByText("Đang đọc 1/2 tệp")).toBeNull();
  await waits(200);
  expect(screen.getByRole("progressbar", { name: "Đang đọc 1/2 tệp" })).toBeTruthy();
  await user.click(await button("Dừng"));
  expect(screen.getByText(/^Đã dừng sau khi đọc 01 tệp: 01 tệp mới/)).toBeTruthy();
  expect(screen.getByText("2/3 đơn vị đã báo cáo")).toBeTruthy();
  expect(actions.saveRegister).toHaveBeenCalledTimes(1);
});

test("the pane is drawn at most ten times a second while files come in", async () => {
  let tell: (done: number) => void = () => undefined;
  await summaryPane({
    collect: (_files, _when, { onProgress }) => {
      tell = (done) => onProgress({ done, total: 1000 });
      return new Promise(() => undefined);
    },
  });
  fireEvent.change(picker(), { target: { files: twoFiles } });
  await waits(1000);
  tell(1);
  await waits(50);
  tell(2);
  expect(screen.queryByText("Đang đọc 2/1.000 tệp")).toBeNull();
  await waits(50);
  expect(screen.getByText("Đang đọc 2/1.000 tệp")).toBeTruthy();
});

test.each([
  ["31/02/2024", "Không có ngày này. Nhập ngày/tháng/năm, ví dụ 18/03/2024."],
  ["11/03/2024", "Ngày nhận không thể sau hôm nay (10/03/2024)."],
])("the day of receipt %p is refused and nothing is read", async (text, sentence) => {
  const { actions, user } = await summaryPane();
  await user.clear(screen.getByLabelText("Ngày nhận"));
  await user.type(screen.getByLabelText("Ngày nhận"), text);
  await user.click(screen.getByRole("button", { name: "Tạo bảng tổng hợp" }));
  expect(screen.getByText(sentence)).toBeTruthy();
  fireEvent.drop(await button("Chọn tệp đơn vị"), { dataTransfer: { files: twoFiles } });
  await waits(0);
  expect(actions.collect).not.toHaveBeenCalled();
});

test("an earlier day of receipt goes with the files", async () => {
  const { actions, user } = await summaryPane();
  await user.clear(screen.getByLabelText("Ngày nhận"));
  await user.type(screen.getByLabelText("Ngày nhận"), "8/3/2024");
  await user.upload(picker(), twoFiles);
  expect(actions.collect.mock.calls[0]?.[1].receivedOn).toBe("2024-03-08");
});

test("the tabs of a shared workbook are read like files", async () => {
  const { actions, user } = await summaryPane();
  await user.click(await button("Đọc các trang của sổ này"));
  expect(actions.collectTabs.mock.calls).toEqual([
    [{ periodId: "Q1", asOf: "2024-03-14", receivedOn: "2024-03-10" }],
  ]);
  expect(screen.getByText("Đã đọc xong các trang của sổ này: 02 báo cáo mới.")).toBeTruthy();
  expect(actions.saveRegister).toHaveBeenCalledTimes(1);
});

describe("files of another period than the one the pane proposed", () => {
  const others = ["a.xlsx", "b.xlsx"].map((file) => arrival(file, "VPS", { periodId: "H1" }));
  const wrong = { ...emptyView({ periodId: "Q1", asOf: "2024-03-14" }), ofOtherPeriods: others };
  const collect = () => Promise.resolve(collectOutcome({ view: wrong }));

  test("choose their period, which the pane says, when the officer has not chosen", async () => {
    const { actions, user } = await summaryPane({ collect });
    await user.upload(picker(), twoFiles);
    expect(
      screen.getByText(/Các tệp là báo cáo kỳ 6 tháng đầu năm nên đã chọn kỳ 6 tháng đầu năm\./),
    ).toBeTruthy();
    expect(actions.saveRegister.mock.calls).toEqual([[{ periodId: "H1", asOf: "2024-06-14" }]]);
    const period = screen.getByRole<HTMLSelectElement>("combobox", { name: "Kỳ báo cáo" });
    expect(period.selectedOptions[0]?.textContent).toBe("6 tháng đầu năm");
  });

  test("stay in their period, which the pane says, when the officer has chosen another", async () => {
    const { user } = await summaryPane({ collect });
    await user.clear(screen.getByLabelText("Ngày chốt số liệu"));
    await user.type(screen.getByLabelText("Ngày chốt số liệu"), "14/03/2024");
    await user.upload(picker(), twoFiles);
    expect(
      screen.getByText("02 tệp của kỳ khác (6 tháng đầu năm: 02) vẫn nằm trong sổ của kỳ đó."),
    ).toBeTruthy();
  });
});
