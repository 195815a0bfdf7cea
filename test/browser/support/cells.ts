import type { Page } from "playwright-core";
import { cellPosition, type CellPosition } from "../../../src/domain/address";

/** Zero-based row and column of "G12". */
function positionOf(address: string): CellPosition {
  const position = cellPosition(address);
  if (!position) throw new Error(`No cell ${address}`);
  return position;
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
