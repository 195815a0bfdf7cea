import { act, screen } from "@testing-library/react";
import { ok } from "../../src/domain/result";
import { checkReport, found, onlineRow } from "./support/fake-actions";
import { button, renderPane } from "./support/render-pane";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test("the keyboard alone checks the forms and goes to the cell", async () => {
  const report = checkReport([found("error", onlineRow)]);
  const { actions, user } = await renderPane({ check: () => Promise.resolve(ok(report)) });
  (await screen.findByRole("tab", { name: "Kiểm tra" })).focus();
  await user.keyboard("{Enter}");
  (await button("Kiểm tra")).focus();
  await user.keyboard("{Enter}");
  const there = await button("Đến ô G12");
  act(() => there.focus());
  await user.keyboard(" ");
  expect(actions.goTo).toHaveBeenCalledWith(onlineRow);
});

test("nothing that is shown or read aloud is English", async () => {
  const { user } = await renderPane();
  for (const tab of ["Biểu mẫu", "Kiểm tra", "Tổng hợp"]) {
    await user.click(await screen.findByRole("tab", { name: tab }));
    const spoken = [...document.querySelectorAll("[aria-label],[title],[placeholder]")].flatMap((element) =>
      ["aria-label", "title", "placeholder"].map((name) => element.getAttribute(name) ?? ""),
    );
    const texts = [document.body.textContent ?? "", ...spoken];
    expect(texts.filter((text) => /\b(open|close|clear|loading|error|warning|select)\b/i.test(text))).toEqual(
      [],
    );
  }
});
