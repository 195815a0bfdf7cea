import type { Worksheet, WorksheetView } from "exceljs";
import { cellAddress, columnLetters, type Area } from "../../domain/address";
import type { PrintLayout, SheetBlueprint } from "../../domain/sheet/blueprint";

const a4 = 9;
const mmPerInch = 25.4;
/** Half an inch less than the least margin of NĐ 30/2020 leaves room for the page number at the top. */
const headerMarginInches = 0.3;

/** Page as printed: A4, as many pages wide as the blueprint says and as high as the content. */
export function layPage(worksheet: Worksheet, print: PrintLayout): void {
  const { margins, titleRows } = print;
  const inches = (mm: number): number => Math.round((mm / mmPerInch) * 10_000) / 10_000;
  Object.assign(worksheet.pageSetup, {
    ...{ paperSize: a4, orientation: print.orientation, fitToPage: true },
    ...{
      fitToWidth: print.fitToPagesWide,
      fitToHeight: print.fitToPagesTall ?? 0,
      printArea: absoluteRows(print.area),
    },
    margins: {
      ...{ top: inches(margins.top), bottom: inches(margins.bottom) },
      ...{ left: inches(margins.left), right: inches(margins.right) },
      ...{ header: headerMarginInches, footer: headerMarginInches },
    },
    ...(titleRows && { printTitlesRow: `${titleRows.first + 1}:${titleRows.last + 1}` }),
  });
  if (print.centerHeader !== "") worksheet.headerFooter.oddHeader = `&C${print.centerHeader}`;
}

/** View as opened: panes frozen, the cursor at the first visible cell that scrolls. */
export function sheetView(blueprint: SheetBlueprint): Partial<WorksheetView> {
  const { freeze, showsGridlines } = blueprint;
  const start = cellAddress({
    row: firstVisible(blueprint.rows, freeze?.rows ?? 0),
    column: firstVisible(blueprint.columns, freeze?.columns ?? 0),
  });
  const shown = { showGridLines: showsGridlines, activeCell: start };
  return freeze === null
    ? { ...shown, state: "normal" }
    : { ...shown, state: "frozen", xSplit: freeze.columns, ySplit: freeze.rows, topLeftCell: start };
}

function firstVisible(shapes: readonly { readonly isHidden: boolean }[], from: number): number {
  const index = shapes.findIndex((shape, at) => at >= from && !shape.isHidden);
  return index < 0 ? from : index;
}

/** exceljs puts "$" before the column only: "A$1:K$40" becomes "$A$1:$K$40". */
function absoluteRows({ top, left, bottom, right }: Area): string {
  return `${columnLetters(left)}$${top + 1}:${columnLetters(right)}$${bottom + 1}`;
}
