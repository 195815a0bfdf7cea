import { screen, within } from "@testing-library/react";
import type { PaneActions } from "../../src/app/actions";
import type { PastFile } from "../../src/app/check-actions";
import { ok } from "../../src/domain/result";
import { checkedPane } from "./support/checked-pane";
import { checkReport, excelFailure, fails, found, onlineRow } from "./support/fake-actions";
import { standing } from "./support/standing";
import { button } from "./support/render-pane";

const error = found("error", onlineRow);

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const files = [new File(["x"], "quy1.xlsx"), new File(["y"], "cu.xls")];
const past: readonly PastFile[] = [
  { file: "quy1.xlsx", problem: null, periodId: "Q1" },
  { file: "cu.xls", problem: { kind: "file", code: "oldXls" }, periodId: null },
  { file: "vps.xlsx", problem: "otherUnit", periodId: "Q1" },
];

async function compared(answer: readonly PastFile[]) {
  const report = checkReport([error], { comparedWith: ["Quý I"] });
  const pane = await checkedPane(report, { compareWith: () => Promise.resolve(ok(answer)) });
  await pane.user.click(await button("Đối chiếu kỳ trước"));
  await pane.user.upload(screen.getByLabelText("Chọn báo cáo kỳ trước"), files);
  return pane;
}

test("earlier reports are taken, checked with at once, and those refused say why", async () => {
  const { actions } = await compared(past);
  expect(actions.compareWith.mock.calls[0]?.[0].map(({ name }) => name)).toEqual(["quy1.xlsx"]);
  expect(actions.check).toHaveBeenCalledTimes(2);
  expect(screen.getByText("Đang đối chiếu với: Quý I.")).toBeTruthy();
  const list = screen.getByRole("list", { name: "Các tệp đã chọn" });
  expect(
    within(list)
      .getAllByRole("listitem")
      .map((item) => item.textContent),
  ).toEqual([
    "quy1.xlsx✓ Đã nhận: Quý I",
    "cu.xls✕ Tệp lưu ở dạng Excel cũ (.xls). Mở bằng Excel, lưu thành dạng .xlsx rồi chọn lại.",
    "vps.xlsx✕ Đây là báo cáo của đơn vị khác. Hãy chọn báo cáo của đơn vị mình.",
  ]);
});

test("when no file was taken nothing is checked again", async () => {
  const { actions } = await compared(past.slice(1));
  expect(actions.check).toHaveBeenCalledTimes(1);
});

const spin = () => screen.getByRole("spinbutton", { name: "Ngưỡng gần đạt (% của chỉ tiêu)" });

async function thresholds(changes: Partial<PaneActions> = {}) {
  const report = checkReport([error], { standings: [standing({ nearPercent: 85 })] });
  const pane = await checkedPane(report, changes);
  await pane.user.click(await button("Chú giải màu, ngưỡng gần đạt"));
  return pane;
}

test.each([
  ["50", 50],
  ["99", 99],
  ["49", 50],
  ["100", 99],
  ["70,4", 70],
])("the threshold typed as %p is set to %p and the forms are checked again", async (text, percent) => {
  const { actions, user } = await thresholds();
  expect(spin()).toHaveProperty("value", "85");
  await user.clear(spin());
  await user.type(spin(), `${text}{Enter}`);
  expect(actions.setNearPercent.mock.calls).toEqual([[percent]]);
  expect(screen.getByText(`Đã đặt ngưỡng gần đạt là ${percent}% của chỉ tiêu.`)).toBeTruthy();
  expect(actions.check).toHaveBeenCalledTimes(2);
});

test.each(["85", "abc"])("a threshold of %p changes nothing", async (text) => {
  const { actions, user } = await thresholds();
  await user.clear(spin());
  await user.type(spin(), `${text}{Enter}`);
  expect(actions.setNearPercent).not.toHaveBeenCalled();
});

test("a threshold that could not be set says so and is not taken over", async () => {
  const { actions, user } = await thresholds({ setNearPercent: fails(excelFailure("Timeout")) });
  await user.clear(spin());
  await user.type(spin(), "70{Enter}");
  expect(screen.getByRole("alert")).toBeTruthy();
  expect(spin()).toHaveProperty("value", "85");
  expect(actions.check).toHaveBeenCalledTimes(1);
});
