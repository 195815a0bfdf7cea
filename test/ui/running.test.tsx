import { screen } from "@testing-library/react";
import type { FormsStatus } from "../../src/app/actions";
import { err, ok, type Result } from "../../src/domain/result";
import { checkReport, excelFailure, status } from "./support/fake-actions";
import { button, openTab, renderPane, waits } from "./support/render-pane";

const isDisabled = (element: HTMLElement) => element.getAttribute("aria-disabled") === "true";

/** A promise and the function that fulfils it. */
function later<T>() {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((fulfil) => (resolve = fulfil));
  return { promise, resolve };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test("a running action disables its own button and shows a spinner only after a second", async () => {
  const checking = later<ReturnType<typeof okCheck>>();
  const { actions, user } = await renderPane({ check: () => checking.promise });
  await openTab(user, "Kiểm tra");
  await user.click(await button("Kiểm tra"));
  expect(isDisabled(await button("Kiểm tra"))).toBe(true);
  expect(isDisabled(await button("Tô màu"))).toBe(false);
  await waits(900);
  expect(screen.queryByRole("progressbar", { name: "Đang làm…" })).toBeNull();
  await waits(200);
  expect(screen.getByRole("progressbar", { name: "Đang làm…" })).toBeTruthy();
  await user.click(await button(/Kiểm tra/));
  checking.resolve(okCheck());
  await waits(0);
  expect(actions.check).toHaveBeenCalledTimes(1);
  expect(isDisabled(await button("Kiểm tra"))).toBe(false);
});

const okCheck = () => ok(checkReport([]));

test("a second action waits for the first and then goes on by itself", async () => {
  const checking = later<ReturnType<typeof okCheck>>();
  const { actions, user } = await renderPane({ check: () => checking.promise });
  await openTab(user, "Kiểm tra");
  await user.click(await button("Kiểm tra"));
  await user.click(await button("Tô màu"));
  expect(actions.colour).not.toHaveBeenCalled();
  checking.resolve(okCheck());
  await waits(0);
  expect(actions.colour).toHaveBeenCalledTimes(1);
});

test("a cell in edit mode is asked to be finished, and the action goes on by itself", async () => {
  const editing = excelFailure("InvalidOperationInCellEditMode");
  const answers: Result<FormsStatus, typeof editing>[] = [err(editing), err(editing), ok(status)];
  const { actions } = await renderPane({ readStatus: () => Promise.resolve(answers.shift() ?? ok(status)) });
  expect((await screen.findByText("Hãy nhấn Enter để kết thúc nhập ô")).isConnected).toBe(true);
  await waits(1400);
  expect(actions.readStatus).toHaveBeenCalledTimes(3);
  expect(screen.queryByText("Hãy nhấn Enter để kết thúc nhập ô")).toBeNull();
  expect(screen.getByText("đã nhập 2/3 chỉ tiêu · 1/2 nhiệm vụ")).toBeTruthy();
});

test("after 20 seconds of edit mode the action gives up and says so", async () => {
  await renderPane({
    readStatus: () => Promise.resolve(err(excelFailure("InvalidOperationInCellEditMode"))),
  });
  await waits(19_000);
  expect(screen.queryByRole("alert")).toBeNull();
  await waits(2_000);
  expect(screen.getByRole("alert").textContent).toContain("một ô đang được nhập dở");
});

test("the next action puts the last failure away", async () => {
  const answers = [err(excelFailure("Timeout")), okCheck()];
  const { user } = await renderPane({ check: () => Promise.resolve(answers.shift() ?? okCheck()) });
  await openTab(user, "Kiểm tra");
  await user.click(await button("Kiểm tra"));
  expect(await screen.findByRole("alert")).toBeTruthy();
  await user.click(await button("Kiểm tra"));
  expect(screen.queryByRole("alert")).toBeNull();
});

test("a bug of ours stops the pane with a sentence, and it can be opened again", async () => {
  const complain = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const { user } = await renderPane({ check: () => Promise.reject(new Error("bug")) });
  await openTab(user, "Kiểm tra");
  await user.click(await button("Kiểm tra"));
  expect((await screen.findByRole("alert")).textContent).toContain(
    "Số liệu trong sổ tính không bị ảnh hưởng",
  );
  await user.click(await button("Mở lại"));
  expect(await screen.findByRole("tab", { name: "Biểu mẫu" })).toBeTruthy();
  complain.mockRestore();
});

test("what failed can be copied for the officer of IT, and it is said that it was", async () => {
  const failing = err(excelFailure("AccessDenied"));
  const { user } = await renderPane({ check: () => Promise.resolve(failing) });
  await openTab(user, "Kiểm tra");
  await user.click(await button("Kiểm tra"));
  await user.click(await button("Sao chép chi tiết lỗi"));
  expect(await navigator.clipboard.readText()).toContain("Lỗi: excel/AccessDenied");
  expect(screen.getByText(/^Đã sao chép\./).isConnected).toBe(true);
});
