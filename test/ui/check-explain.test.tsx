import { screen } from "@testing-library/react";
import { ok } from "../../src/domain/result";
import { checkedPane } from "./support/checked-pane";
import {
  changeReport,
  checkReport,
  excelFailure,
  explained,
  fails,
  found,
  place,
} from "./support/fake-actions";
import { button } from "./support/render-pane";

const at = place("G12", "PL1.7.3a");
const query = found("warning", at);
const error = found("error", place("G9", "PL1.2"));
const report = checkReport([query, error]);
const answered = checkReport([explained(at, "Đã đối chiếu"), error]);
const field = () => screen.getByRole("textbox", { name: "Nội dung giải trình" });
const saves = () => Promise.resolve(ok(changeReport(answered, 1)));

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test("only what may be answered offers Giải trình", async () => {
  await checkedPane(report);
  expect(await button("Giải trình ô G12")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Giải trình ô G9" })).toBeNull();
});

test("an answer is saved, shown, counted apart and no longer asked for", async () => {
  const { actions, user } = await checkedPane(report, { explain: saves });
  expect(screen.getByText("Có 1 lỗi, 1 mục cần giải trình.")).toBeTruthy();
  await user.click(await button("Giải trình ô G12"));
  await user.type(field(), "  Đã đối chiếu ");
  await user.click(await button("Lưu"));
  expect(actions.explain.mock.calls).toEqual([[query, "Đã đối chiếu", "2024-03-14"]]);
  expect(screen.getByText("Đã giải trình: Đã đối chiếu")).toBeTruthy();
  expect(screen.getByText("Có 1 lỗi. 1 mục đã giải trình.")).toBeTruthy();
  expect(screen.getByText("Đã lưu giải trình.")).toBeTruthy();
  expect(screen.queryByRole("textbox")).toBeNull();
  expect(screen.queryByRole("button", { name: "Giải trình ô G12" })).toBeNull();
});

test.each([
  ["1234", false],
  [" 1234 ", false],
  ["12345", true],
])("an answer %p of at least 5 characters is taken: %p", async (text, isTaken) => {
  const { actions, user } = await checkedPane(report);
  await user.click(await button("Giải trình ô G12"));
  expect(screen.queryByText("Hãy ghi ít nhất 5 ký tự.")).toBeNull();
  await user.type(field(), text);
  await user.click(await button("Lưu"));
  expect(actions.explain).toHaveBeenCalledTimes(isTaken ? 1 : 0);
  expect(screen.queryByText("Hãy ghi ít nhất 5 ký tự.") === null).toBe(isTaken);
});

test("an answer that could not be saved is not lost", async () => {
  const { user } = await checkedPane(report, { explain: fails(excelFailure("Timeout")) });
  await user.click(await button("Giải trình ô G12"));
  await user.type(field(), "Đã đối chiếu");
  await user.click(await button("Lưu"));
  expect(screen.getByRole("alert")).toBeTruthy();
  expect((field() as HTMLTextAreaElement).value).toBe("Đã đối chiếu");
});

test("an answer to a row changed meanwhile stays in its field, and the cell is named", async () => {
  const { user } = await checkedPane(report, {
    explain: () => Promise.resolve(ok(changeReport(report, 0, [at]))),
  });
  await user.click(await button("Giải trình ô G12"));
  await user.type(field(), "Đã đối chiếu");
  await user.click(await button("Lưu"));
  expect(screen.getByText("Chưa lưu giải trình.")).toBeTruthy();
  expect(screen.getByText(/^Ô G12 đã được sửa sau khi kiểm tra/)).toBeTruthy();
  expect((field() as HTMLTextAreaElement).value).toBe("Đã đối chiếu");
});

test("the arrow keys belong to the field while an answer is written", async () => {
  const { user } = await checkedPane(report);
  await user.click(await button("Giải trình ô G12"));
  await user.type(field(), "Đã{ArrowDown}{Home}");
  expect(document.activeElement).toBe(field());
});

test("Hủy puts the field away without saving", async () => {
  const { actions, user } = await checkedPane(report);
  await user.click(await button("Giải trình ô G12"));
  await user.click(await button("Hủy"));
  expect(screen.queryByRole("textbox")).toBeNull();
  expect(actions.explain).not.toHaveBeenCalled();
});
