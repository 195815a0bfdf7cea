import { screen, within } from "@testing-library/react";
import { ok } from "../../src/domain/result";
import { checkedPane, mendOf } from "./support/checked-pane";
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

const first = found("error", place("G12", "PL1.7.3a"));
const second = found("error", place("H12", "PL1.7.3a"));
const third = found("error", place("G9", "PL1.2"));
const findings = [first, second, third];
const safeFirst = mendOf(first, ["120 ", 120]);
const proposal = mendOf(second, ["12o", 120], "proposal");
const readings = [mendOf(third, ["1.234", 1234], "proposal"), mendOf(third, ["1.234", 1], "proposal")];
const mends = new Map([
  [first, [safeFirst]],
  [second, [proposal]],
  [third, readings],
]);
const report = checkReport(findings, { mends });
const undoable = { cells: 1, at: "2024-03-10T03:00:00.000Z" };
const mended = checkReport([second, third], { mends, undoable });

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test("Sửa an toàn mends what cannot be meant otherwise and nothing else, and says what it did", async () => {
  const { actions, user } = await checkedPane(report, {
    mend: () => Promise.resolve(ok(changeReport(mended, 1))),
  });
  await user.click(await button("Sửa an toàn (1)"));
  expect(actions.mend.mock.calls).toEqual([[[safeFirst], "2024-03-14"]]);
  expect(screen.getByText("Đã sửa 1 ô. Xem trang “Nhật ký”.")).toBeTruthy();
  expect(screen.getByText("Có 2 lỗi.")).toBeTruthy();
  expect(screen.queryByRole("button", { name: /Sửa an toàn/ })).toBeNull();
  expect(await button("Hoàn tác 1 ô vừa sửa")).toBeTruthy();
});

test("a query that was explained is not mended by Sửa an toàn", async () => {
  const answered = explained(place("G12", "PL1.7.3a"), "đúng như vậy");
  await checkedPane(checkReport([answered], { mends: new Map([[answered, [mendOf(answered, ["1 ", 1])]]]) }));
  expect(screen.queryByRole("button", { name: /Sửa an toàn/ })).toBeNull();
});

test("Xem trước lists before and after, so that a space at the end is seen", async () => {
  const { user } = await checkedPane(report);
  expect(screen.queryByRole("list", { name: "Những ô sẽ được sửa" })).toBeNull();
  await user.click(await button("Xem trước"));
  const list = screen.getByRole("list", { name: "Những ô sẽ được sửa" });
  expect(
    within(list)
      .getAllByRole("listitem")
      .map((item) => item.textContent),
  ).toEqual(["ô G12: “120 ” → 120 (đổi từ dạng chữ sang dạng số, bỏ dấu cách thừa)"]);
});

test("one finding shows before and after and is mended only when agreed to", async () => {
  const { actions, user } = await checkedPane(report);
  await user.click(await button("Sửa ô H12"));
  expect(screen.getByText("120", { selector: "span" })).toBeTruthy();
  expect(actions.mend).not.toHaveBeenCalled();
  await user.click(await button("Đồng ý sửa"));
  expect(actions.mend.mock.calls).toEqual([[[proposal], "2024-03-14"]]);
});

test("Hủy changes nothing and gives the focus back to the finding", async () => {
  const { actions, user } = await checkedPane(report);
  await user.click(await button("Sửa ô H12"));
  await user.click(await button("Hủy"));
  expect(actions.mend).not.toHaveBeenCalled();
  expect(screen.queryByRole("button", { name: "Đồng ý sửa" })).toBeNull();
  expect(document.activeElement?.textContent).toContain("ô H12");
});

test("of several readings none is taken until one is chosen", async () => {
  const { actions, user } = await checkedPane(report);
  await user.click(await button("Sửa ô G9"));
  await user.click(await button("Đồng ý sửa"));
  expect(actions.mend).not.toHaveBeenCalled();
  await user.click(screen.getByRole("radio", { name: /“1.234” → 1234/ }));
  await user.click(await button("Đồng ý sửa"));
  expect(actions.mend.mock.calls).toEqual([[[readings[0]], "2024-03-14"]]);
});

test("all of a kind are listed first; several readings are not among them", async () => {
  const { actions, user } = await checkedPane(report);
  await user.click(await button("Sửa ô G12"));
  await user.click(await button("Sửa tất cả cùng loại (2)"));
  expect(actions.mend).not.toHaveBeenCalled();
  const list = screen.getByRole("list", { name: "Những ô sẽ được sửa" });
  expect(list.textContent).toContain("ô H12: “12o” → 120");
  await user.click(await button("Đồng ý sửa 2 ô"));
  expect(actions.mend.mock.calls).toEqual([[[safeFirst, proposal], "2024-03-14"]]);
});

test("the only one of its kind offers no more than itself", async () => {
  const { user } = await checkedPane(checkReport([first], { mends }));
  await user.click(await button("Sửa ô G12"));
  expect(screen.queryByRole("button", { name: /cùng loại/ })).toBeNull();
});

test("cells that somebody changed meanwhile are named", async () => {
  const stale = [place("G12", "PL1.7.3a")];
  const { user } = await checkedPane(report, {
    mend: () => Promise.resolve(ok(changeReport(report, 0, stale))),
  });
  await user.click(await button("Sửa an toàn (1)"));
  expect(screen.getByText("Chưa sửa ô nào.")).toBeTruthy();
  expect(screen.getByText("Ô G12 đã được sửa sau khi kiểm tra nên được giữ nguyên.")).toBeTruthy();
});

test("a mend that fails says so and keeps the list", async () => {
  const { user } = await checkedPane(report, { mend: fails(excelFailure("AccessDenied", "Phụ lục I")) });
  await user.click(await button("Sửa an toàn (1)"));
  expect((await screen.findByRole("alert")).textContent).toContain("trang đang được bảo vệ");
  expect(screen.getByText("Có 3 lỗi.")).toBeTruthy();
  expect(await button("Sửa an toàn (1)")).toBeTruthy();
});

test("Hoàn tác says what it put back and goes away with the last batch", async () => {
  const { actions, user } = await checkedPane(checkReport([], { undoable }), {
    undo: () => Promise.resolve(ok(changeReport(checkReport([first]), 1, [place("H12", null)]))),
  });
  await user.click(await button("Hoàn tác 1 ô (10/03/2024 10:00)"));
  expect(actions.undo).toHaveBeenCalledWith("2024-03-14");
  expect(screen.getByText("Đã hoàn tác 1 ô.")).toBeTruthy();
  expect(screen.getByText("Ô H12 đã được sửa tiếp nên được giữ nguyên.")).toBeTruthy();
  expect(screen.queryByRole("button", { name: /Hoàn tác/ })).toBeNull();
});

test("a finding without a way to mend it offers none", async () => {
  await checkedPane(checkReport([first]));
  expect(screen.queryByRole("button", { name: /Sửa/ })).toBeNull();
});
