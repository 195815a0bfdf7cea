import { act, screen, within } from "@testing-library/react";
import { metadataSheetName } from "../../src/domain/form/columns";
import { ok } from "../../src/domain/result";
import { checkedPane, mendOf } from "./support/checked-pane";
import { changeReport, checkReport, found, place } from "./support/fake-actions";
import { button } from "./support/render-pane";

const first = found("error", place("G12", "PL1.7.3a"));
const second = found("warning", place("H12", "PL1.7.3a"));
const third = found("info", place("N12", "PL2.2", "Phụ lục II"));
const file = found("info", place(null, null, metadataSheetName));
const all = [first, second, third, file];
const item = (index: number) => screen.getAllByRole("listitem")[index];
const focusedText = () =>
  document.activeElement === document.body ? "" : (document.activeElement?.textContent ?? "");
const problems = () => screen.queryAllByText(/Sai ở/).length;

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

async function focusedList() {
  const pane = await checkedPane(checkReport(all));
  const first = item(0);
  act(() => first?.focus());
  return pane;
}

/** What the Tab key can reach in the list; jsdom has no layout in which to press it. */
const tabStops = () =>
  screen
    .getAllByRole("listitem")
    .flatMap((one) =>
      [one, ...within(one).queryAllByRole("button")]
        .filter(({ tabIndex }) => tabIndex === 0)
        .map((stop) => stop.getAttribute("aria-label") ?? stop.textContent),
    );

test("the list is one stop of the Tab key: the item last looked at and its buttons", async () => {
  const { user } = await focusedList();
  expect(tabStops()).toEqual([item(0)?.textContent, "Đến ô G12"]);
  await user.keyboard("{ArrowDown}");
  expect(tabStops()).toEqual([item(1)?.textContent, "Đến ô H12", "Giải trình ô H12"]);
});

test("the arrow keys, Home and End go from finding to finding, over the sheets", async () => {
  const { user } = await focusedList();
  await user.keyboard("{ArrowDown}{ArrowDown}");
  expect(focusedText()).toContain("ô N12");
  await user.keyboard("{ArrowUp}");
  expect(focusedText()).toContain("ô H12");
  await user.keyboard("{End}{ArrowDown}");
  expect(focusedText()).toContain("cả tệp");
  await user.keyboard("{Home}{ArrowUp}");
  expect(focusedText()).toContain("ô G12");
});

test("Enter goes to the cell of the finding and the focus stays; a finding of the whole file goes nowhere", async () => {
  const { actions, user } = await focusedList();
  await user.keyboard("{ArrowDown}{Enter}");
  expect(actions.goTo.mock.calls).toEqual([[second.at]]);
  expect(document.activeElement).toBe(item(1));
  await user.keyboard("{End}{Enter}");
  expect(actions.goTo).toHaveBeenCalledTimes(1);
});

test("the right arrow reaches the buttons inside, and Enter there goes once", async () => {
  const { actions, user } = await focusedList();
  await user.keyboard("{ArrowDown}{ArrowRight}");
  expect(document.activeElement).toBe(await button("Đến ô H12"));
  await user.keyboard("{Enter}");
  expect(actions.goTo).toHaveBeenCalledTimes(1);
  await user.keyboard("{ArrowRight}");
  expect(document.activeElement).toBe(await button("Giải trình ô H12"));
  await user.keyboard("{ArrowLeft}{ArrowLeft}");
  expect(document.activeElement).toBe(item(1));
});

test("a screen reader hears place and problem of the focused finding", async () => {
  await checkedPane(checkReport([first]));
  expect(screen.getByRole("listitem", { name: /ô G12 .*Lỗi: Sai ở G12/ })).toBeTruthy();
});

test("Mục sau and Mục trước go through the findings and their cells, and stop at the ends", async () => {
  const { actions, user } = await checkedPane(checkReport(all));
  expect(screen.getByText("4 mục")).toBeTruthy();
  await user.click(await button("Mục trước"));
  expect(actions.goTo).not.toHaveBeenCalled();
  await user.click(await button("Mục sau"));
  expect(screen.getByText("1/4")).toBeTruthy();
  await user.click(await button("Mục trước"));
  await user.click(await button("Mục sau"));
  await user.click(await button("Mục sau"));
  await user.click(await button("Mục trước"));
  expect(actions.goTo.mock.calls).toEqual([[first.at], [second.at], [third.at], [second.at]]);
  expect(screen.getByText("2/4")).toBeTruthy();
});

test("Mục sau shows more of a long list as it goes", async () => {
  const many = Array.from({ length: 25 }, (_one, index) => found("error", place(`G${index + 1}`, null)));
  const { user } = await checkedPane(checkReport(many));
  expect(problems()).toBe(20);
  for (let step = 0; step < 21; step++) await user.click(await button("Mục sau"));
  expect(screen.getByText("21/25")).toBeTruthy();
  expect(problems()).toBe(21);
});

test("after a mend the focus goes on to the finding that took its place", async () => {
  const report = checkReport([first, second], { mends: new Map([[first, [mendOf(first, ["1 ", 1])]]]) });
  const { user } = await checkedPane(report, {
    mend: () => Promise.resolve(ok(changeReport(checkReport([second]), 1))),
  });
  await user.click(await button("Sửa ô G12"));
  await user.click(await button("Đồng ý sửa"));
  expect(focusedText()).toContain("ô H12");
});
