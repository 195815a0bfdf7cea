import { screen } from "@testing-library/react";
import { metadataSheetName } from "../../src/domain/form/columns";
import { ok } from "../../src/domain/result";
import { checkedPane, mendOf } from "./support/checked-pane";
import { changeReport, checkReport, explained, found, place } from "./support/fake-actions";
import { button } from "./support/render-pane";

const first = found("error", place("G12", "PL1.7.3a"));
const second = found("warning", place("H12", "PL1.7.3a"));
const third = found("info", place("N12", "PL2.2", "Phụ lục II"));
const file = found("info", place(null, null, metadataSheetName));
const all = [first, second, third, file];
const problems = () => screen.queryAllByText(/Sai ở/).length;

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test("explained queries have a filter of their own, which is not there without them", async () => {
  const { user } = await checkedPane(checkReport([first, second, explained(place("G9", "PL1.2"), "Đúng")]));
  await user.click(await button("Đã giải trình (1)"));
  expect(problems()).toBe(1);
  expect(screen.getByText("Đã giải trình: Đúng")).toBeTruthy();
  await user.click(await button("Cần giải trình (1)"));
  expect(problems()).toBe(2);
});

test("one sheet needs no choice of sheets", async () => {
  await checkedPane(checkReport([first, second]));
  expect(screen.queryByRole("combobox", { name: "Lọc theo trang" })).toBeNull();
  expect(screen.queryByRole("button", { name: /Đã giải trình/ })).toBeNull();
});

test("the choice of sheets narrows the list; the whole file has its own name", async () => {
  const { user } = await checkedPane(checkReport(all));
  await user.click(screen.getByRole("combobox", { name: "Lọc theo trang" }));
  expect(screen.getAllByRole("option").map((option) => option.textContent)).toEqual([
    "Tất cả các trang (4)",
    "Phụ lục I (2)",
    "Phụ lục II (1)",
    "Cả tệp (1)",
  ]);
  await user.click(screen.getByRole("option", { name: "Phụ lục II (1)" }));
  expect(problems()).toBe(1);
  expect(screen.getByText("ô N12 · 2 Kiểm tra cải cách hành chính")).toBeTruthy();
});

test("filters stay after a mend; when nothing passes them any more, they can be cleared", async () => {
  const report = checkReport(all, { mends: new Map([[first, [mendOf(first, ["1 ", 1])]]]) });
  const { user } = await checkedPane(report, {
    mend: () => Promise.resolve(ok(changeReport(checkReport([second, third]), 1))),
  });
  await user.click(await button("Lỗi (1)"));
  await user.click(await button("Sửa ô G12"));
  await user.click(await button("Đồng ý sửa"));
  expect(problems()).toBe(0);
  expect(screen.getByText("Không còn mục nào theo cách lọc này.")).toBeTruthy();
  await user.click(await button("Bỏ lọc"));
  expect(problems()).toBe(2);
});

test("filters outlive a look at another tab", async () => {
  const { user } = await checkedPane(checkReport(all));
  await user.click(await button("Lỗi (1)"));
  await user.click(screen.getByRole("tab", { name: "Tổng hợp" }));
  await user.click(screen.getByRole("tab", { name: "Kiểm tra" }));
  expect(problems()).toBe(1);
});
