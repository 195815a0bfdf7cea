import { act, screen } from "@testing-library/react";
import { excelFailure, fails } from "./support/fake-actions";
import { quarter } from "./support/fake-register";
import { downloads } from "./support/downloads";
import { button } from "./support/render-pane";
import { picker, summaryPane, twoFiles } from "./support/summary-pane";

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  jest.restoreAllMocks();
  jest.useRealTimers();
});

async function dataFold(...args: Parameters<typeof summaryPane>) {
  const pane = await summaryPane(...args);
  await pane.user.click(await button("Dữ liệu"));
  return pane;
}

test("the tidy table is made as a sheet of the workbook", async () => {
  const { actions, user } = await dataFold();
  await user.click(await button("Tạo trang Dữ liệu"));
  expect(actions.drawData.mock.calls).toEqual([[quarter]]);
  expect(screen.getByText("Đã tạo trang “Dữ liệu” trong sổ tính.")).toBeTruthy();
});

test("a table that could not be made is not said to be made", async () => {
  const { user } = await dataFold({ drawData: fails(excelFailure("Timeout")) });
  await user.click(await button("Tạo trang Dữ liệu"));
  expect(screen.getByRole("alert")).toBeTruthy();
  expect(screen.queryByText("Đã tạo trang “Dữ liệu” trong sổ tính.")).toBeNull();
});

test("the table is downloaded as CSV with its mark, and can be copied without it where downloads are refused", async () => {
  const files = downloads();
  const { user } = await dataFold();
  expect(screen.queryByRole("button", { name: "Sao chép" })).toBeNull();
  await user.click(await button("Tải tệp CSV"));
  expect(files.map(({ name }) => name)).toEqual(["du-lieu-Q1-2024.csv"]);
  expect(files[0]?.pieces.join("")).toBe("\ufeffunit,value\r\nVPS,1\r\n");
  const copied = jest.fn(() => Promise.resolve());
  Object.defineProperty(navigator, "clipboard", { value: { writeText: copied }, configurable: true });
  await user.click(await button("Sao chép"));
  expect(copied.mock.calls).toEqual([["unit,value\r\nVPS,1\r\n"]]);
  expect(screen.getByText("Đã sao chép.")).toBeTruthy();
});

test("while the file is being made it says so and is not made twice; a copy of what more files have changed is not offered", async () => {
  downloads();
  const made: ((pieces: readonly string[]) => void)[] = [];
  const dataCsv = jest.fn(() => new Promise<readonly string[]>((resolve) => made.push(resolve)));
  const { user } = await dataFold({ dataCsv });
  await user.click(await button("Tải tệp CSV"));
  expect(screen.getByText("Đang tạo tệp CSV…")).toBeTruthy();
  await user.click(await button("Tải tệp CSV"));
  expect(dataCsv).toHaveBeenCalledTimes(1);
  await act(async () => made[0]?.(["unit\r\n"]));
  expect(await button("Sao chép")).toBeTruthy();
  await user.upload(picker(), twoFiles);
  expect(screen.queryByRole("button", { name: "Sao chép" })).toBeNull();
});
