import { act, screen } from "@testing-library/react";
import { ok } from "../../src/domain/result";
import type { PaneCommand } from "../../src/ui/commands/command-source";
import { excelFailure, fails } from "./support/fake-actions";
import { read, renderPane, startPane, waits } from "./support/render-pane";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test.each<[PaneCommand, string]>([
  ["createForms", "Biểu mẫu"],
  ["check", "Kiểm tra"],
  ["colour", "Kiểm tra"],
  ["consolidate", "Tổng hợp"],
])("the ribbon button %p does its work once and shows the tab %p", async (command, tab) => {
  const { actions, press } = await renderPane();
  act(() => press(command));
  await waits(0);
  expect(actions[command]).toHaveBeenCalledTimes(1);
  expect(screen.getByRole("tab", { selected: true }).textContent).toBe(tab);
});

test("a ribbon button pressed while the workbook is being read waits for the unit of the forms", async () => {
  const { actions, press } = startPane();
  act(() => {
    press("createForms");
    press("createForms");
  });
  expect(actions.createForms).not.toHaveBeenCalled();
  await read();
  expect(actions.createForms.mock.calls).toEqual([[{ unitId: "TCCB", periodId: "Q1", asOf: "2024-03-14" }]]);
});

test("a ribbon button works even when the workbook could not be read", async () => {
  const { actions, press } = await renderPane({ readStatus: fails(excelFailure("Timeout")) });
  act(() => press("check"));
  await waits(0);
  expect(actions.check).toHaveBeenCalledTimes(1);
});

test("without forms the ribbon button asks for the unit", async () => {
  const { actions, press } = await renderPane({ readStatus: () => Promise.resolve(ok(null)) });
  act(() => press("createForms"));
  expect(screen.getByText("Hãy chọn đơn vị trong danh sách.")).toBeTruthy();
  expect(actions.createForms).not.toHaveBeenCalled();
});
