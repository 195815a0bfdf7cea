import type { OpenPage } from "./open-page";

/** From the first run to the forms of Chi cục Thủy sản for Quý I, as an officer does it. */
export async function makeForms(
  { page, pane }: OpenPage,
  { isFirstRun = true }: { readonly isFirstRun?: boolean } = {},
): Promise<void> {
  if (isFirstRun) await pane.getByRole("button", { name: "Bắt đầu" }).click();
  await pane.getByRole("combobox", { name: "Đơn vị" }).click();
  await page.keyboard.type("thuy san");
  await pane.getByRole("option", { name: "Chi cục Thủy sản", exact: true }).click();
  await pane.getByRole("combobox", { name: "Kỳ báo cáo" }).selectOption({ label: "Quý I" });
  await pane.getByRole("button", { name: "Tạo biểu mẫu" }).click();
  await pane.getByRole("button", { name: "Cập nhật biểu mẫu" }).waitFor();
}
