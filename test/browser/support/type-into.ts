import type { Page } from "playwright-core";

/** Goes to a cell by the name box, types and presses Enter, as a person does (a Vietnamese keyboard hands over whole words); empty text only goes there. */
export async function typeInto(page: Page, address: string, text: string): Promise<void> {
  const nameBox = page.getByRole("textbox").first();
  await nameBox.click();
  await nameBox.fill(address);
  await page.keyboard.press("Enter");
  await page.waitForFunction((wanted) => window.embeddedExcel?.selection().address === wanted, address);
  if (text === "") return;
  await page.keyboard.insertText(text);
  await page.keyboard.press("Enter");
}
