import { makeForms } from "./make-forms";
import type { OpenPackaged } from "./open-packaged";
import { typeInto } from "./type-into";

/** From the first run to the consolidated sheets, as an officer does it. */
export async function wholeJob(excel: OpenPackaged): Promise<void> {
  const { page, pane } = excel;
  await makeForms(excel);
  await typeInto(page, "G30", "120");
  await typeInto(page, "H30", "100");
  await pane.getByRole("tab", { name: "Kiểm tra" }).click();
  await pane.getByRole("tabpanel").getByRole("button", { name: "Kiểm tra", exact: true }).click();
  await pane.getByRole("listitem").filter({ hasText: "ô G30" }).getByText("V07").waitFor();
  await pane.getByRole("button", { name: "Tô màu" }).click();
  await pane.getByText(/^Đã tô màu/).waitFor();
  await pane.getByRole("tab", { name: "Tổng hợp" }).click();
  await page.getByRole("tab", { name: "Tệp" }).click();
  await page.getByRole("button", { name: "Dữ liệu mẫu" }).click();
  await pane.getByText("14/19 đơn vị đã báo cáo").waitFor();
  await pane.getByRole("button", { name: "Tạo bảng tổng hợp" }).click();
  await pane.getByText("Đã tạo bảng tổng hợp trong sổ tính.").waitFor();
  const fold = pane.getByRole("button", { name: "Báo cáo Word và sổ tính gửi đi" });
  if ((await fold.getAttribute("aria-expanded")) !== "true") await fold.click();
  await pane.getByRole("button", { name: "Báo cáo Word", exact: true }).click();
  await pane.getByText(/^Đã tạo tệp .*\.docx/).waitFor();
}
