import { screen, within } from "@testing-library/react";
import type { PaneActions } from "../../src/app/actions";
import { ok } from "../../src/domain/result";
import { downloads } from "./support/downloads";
import { fails, unitFiles } from "./support/fake-actions";
import { quarter } from "./support/fake-register";
import { button, renderPane, waits } from "./support/render-pane";

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  jest.restoreAllMocks();
  jest.useRealTimers();
});

async function unitForms(changes: Partial<PaneActions> = {}) {
  const pane = await renderPane(changes);
  await pane.user.click(await button("Biểu mẫu cho tất cả đơn vị"));
  return pane;
}

const makeFiles = () => button("Tạo tệp cho từng đơn vị");

test("the form of every unit is made for the chosen period, after the register was read for the last one", async () => {
  const { actions, user } = await unitForms();
  await user.click(await makeFiles());
  expect(actions.makeUnitFiles.mock.calls.map(([when]) => when)).toEqual([quarter]);
  const [opened] = actions.openRegister.mock.invocationCallOrder;
  expect(opened).toBeLessThan(actions.makeUnitFiles.mock.invocationCallOrder[0] ?? 0);
  expect(screen.getByText("Đã tạo 03 tệp biểu mẫu, 01 tệp có số liệu kỳ trước.")).toBeTruthy();
});

test("they are downloaded as one .zip, or opened one by one", async () => {
  const files = downloads();
  const { actions, user } = await unitForms();
  await user.click(await makeFiles());
  await user.click(await button("Tải tệp .zip"));
  expect(files.map(({ name }) => name)).toEqual(["Bieu mau CCHC Quy I 2024.zip"]);
  expect(files[0]?.pieces).toEqual([unitFiles.zip]);
  const list = within(screen.getByRole("list", { name: "Các tệp đã tạo" }));
  await user.click(list.getByRole("button", { name: "Mở biểu mẫu của Phòng Tổ chức cán bộ" }));
  expect(actions.openUnitFile.mock.calls).toEqual([[{ ...quarter, unitId: "TCCB" }]]);
});

test("making them shows its progress after a second, and Dừng keeps what was made", async () => {
  const { user } = await unitForms({
    makeUnitFiles: (_when, { onProgress, signal }) => {
      onProgress({ done: 1, total: 3 });
      const stopped = ok({ ...unitFiles, files: unitFiles.files.slice(0, 1), wasStopped: true });
      return new Promise((resolve) => signal.addEventListener("abort", () => resolve(stopped)));
    },
  });
  await user.click(await makeFiles());
  expect((await makeFiles()).getAttribute("aria-disabled")).toBe("true");
  await waits(1100);
  expect(screen.getByRole("progressbar", { name: "Đang tạo 1/3 tệp" })).toBeTruthy();
  await user.click(await button("Dừng"));
  expect(screen.getByText(/^Đã dừng\. Đã tạo 01 tệp/)).toBeTruthy();
  expect(screen.getByRole("button", { name: "Tải tệp .zip" })).toBeTruthy();
});

test("files that could not be made say so, and nothing can be downloaded", async () => {
  const { user } = await unitForms({ makeUnitFiles: fails({ kind: "fileNotMade" }) });
  await user.click(await makeFiles());
  expect(screen.getByRole("alert").textContent).toContain("Chưa tạo được tệp.");
  expect(screen.queryByRole("button", { name: "Tải tệp .zip" })).toBeNull();
});

test("the tabs of all units are made in this workbook, those that stand here left alone", async () => {
  const { actions, user } = await unitForms();
  await user.click(await button("Tạo trang cho từng đơn vị trong sổ này"));
  expect(actions.createUnitTabs.mock.calls.map(([when]) => when)).toEqual([quarter]);
  expect(
    screen.getByText("Đã tạo trang cho 02 đơn vị; trang của 01 đơn vị đã có từ trước được giữ nguyên."),
  ).toBeTruthy();
});

test("an impossible cut-off date makes neither files nor tabs", async () => {
  const { actions, user } = await unitForms();
  await user.clear(screen.getByLabelText("Ngày chốt số liệu"));
  await user.type(screen.getByLabelText("Ngày chốt số liệu"), "31/02/2024");
  await user.click(await makeFiles());
  await user.click(await button("Tạo trang cho từng đơn vị trong sổ này"));
  expect(actions.makeUnitFiles).not.toHaveBeenCalled();
  expect(actions.createUnitTabs).not.toHaveBeenCalled();
});
