import { screen } from "@testing-library/react";
import { safeStorage } from "../../src/ui/start/pane-storage";
import { button, renderPane, waits } from "./support/render-pane";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function memory() {
  const values = new Map<string, string>();
  return {
    values,
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
  };
}

test("the first run shows three cards; Bắt đầu puts them away for good", async () => {
  const store = memory();
  const storage = safeStorage(() => store, "part1");
  const { user } = await renderPane({}, storage);
  expect(screen.getByText("1. Biểu mẫu")).toBeTruthy();
  expect(screen.getByText("2. Kiểm tra")).toBeTruthy();
  expect(screen.getByText("3. Tổng hợp")).toBeTruthy();
  await user.click(await button("Bắt đầu"));
  expect(await screen.findByRole("tab", { name: "Biểu mẫu" })).toBeTruthy();
  await waits(0);
  expect([...store.values.keys()].every((key) => key.startsWith("part1"))).toBe(true);
  expect(storage.read("hasSeenStart")).toBe("1");
});

test("whoever has started before sees the tabs at once", async () => {
  await renderPane();
  expect(await screen.findByRole("tab", { name: "Biểu mẫu" })).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Bắt đầu" })).toBeNull();
  await waits(0);
});

test("forbidden storage is as good as none", () => {
  const storage = safeStorage(() => {
    throw new Error("SecurityError");
  }, "");
  expect(storage.read("hasSeenStart")).toBeNull();
  expect(() => storage.write("hasSeenStart", "1")).not.toThrow();
});

test("the guide is a link that opens beside the pane, on the first page and later", async () => {
  const { user } = await renderPane({}, { read: () => null, write: () => undefined });
  expect((await screen.findByRole("link", { name: "Xem hướng dẫn có hình" })).getAttribute("href")).toBe(
    "help.html",
  );
  await user.click(await button("Bắt đầu"));
  const link = await screen.findByRole("link", { name: "Hướng dẫn" });
  expect([link.getAttribute("href"), link.getAttribute("target"), link.getAttribute("rel")]).toEqual([
    "help.html",
    "_blank",
    "noopener",
  ]);
});
