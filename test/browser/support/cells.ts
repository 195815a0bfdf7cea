import type { Page } from "playwright-core";

/** Zero-based row and column of "G12". */
function positionOf(address: string): { readonly row: number; readonly column: number } {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

/** Puts a value into a cell as a paste does: past the validation, which only stops typing. */
export async function pasteInto(
  page: Page,
  sheet: string,
  cell: string,
  value: string | number,
): Promise<void> {
  await page.evaluate(
    ([name, { row, column }, pasted]) => {
      const area = { row, column, rowCount: 1, columnCount: 1 };
      window.embeddedExcel?.model.findSheet(name)?.setContents(area, [[{ value: pasted }]]);
    },
    [sheet, positionOf(cell), value] as const,
  );
}

/** What stands in a cell. */
export function valueAt(page: Page, sheet: string, cell: string): Promise<unknown> {
  return page.evaluate(
    ([name, { row, column }]) => {
      const area = { row, column, rowCount: 1, columnCount: 1 };
      return window.embeddedExcel?.model.findSheet(name)?.getContents(area)[0]?.[0]?.value;
    },
    [sheet, positionOf(cell)] as const,
  );
}
