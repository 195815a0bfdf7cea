import fc from "fast-check";
import type { SheetBlueprint } from "../../../src/domain/sheet/blueprint";
import { cellText } from "../../../src/domain/sheet/cell-text";
import { pagePicture } from "../../../src/domain/sheet/page-pictures";
import { heightOf, printedSheet } from "../../../src/domain/sheet/print-pages";
import { sendableSheet } from "../../../src/domain/sheet/sendable";
import { summaryBlueprints } from "../../../src/domain/sheet/summary-sheets";
import { draftReport } from "../../../src/domain/report/draft-report";
import { sheetWords as words } from "../../../src/text/sheet-words";
import { consolidationOf } from "../../support/many-units";
import { noteBlueprint } from "../../support/note-blueprint";

const print = {
  orientation: "landscape",
  fitToPagesWide: 1,
  titleRows: { first: 1, last: 1 },
  margins: { top: 20, bottom: 15, left: 15, right: 12 },
  centerHeader: "&P",
} as const;

function sheetOf(heights: readonly number[], widths: readonly number[]): SheetBlueprint {
  const [cell] = noteBlueprint("A", "x").cells[0] ?? [];
  if (!cell) throw new Error("no cell");
  return {
    ...noteBlueprint("A", "x"),
    cells: heights.map(() => widths.map(() => cell)),
    rows: heights.map((height) => ({ height, isHidden: false })),
    columns: widths.map((width) => ({ width, isHidden: false })),
    print: { ...print, area: { top: 0, bottom: heights.length - 1, left: 0, right: widths.length - 1 } },
  };
}

describe("the pages of a sheet", () => {
  it("hold every row once, in order, and no more than fits below the repeated header", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 8, max: 409 }), { minLength: 2, maxLength: 60 }),
        fc.array(fc.integer({ min: 3, max: 60 }), { minLength: 1, maxLength: 20 }),
        (heights, widths) => {
          const sheet = sheetOf(heights, widths);
          const printed = printedSheet(sheet);
          const pages = printed?.pages ?? [];
          const rows = pages.flatMap(({ first, last }) =>
            Array.from({ length: last - first + 1 }, (_, at) => first + at),
          );
          expect(rows).toEqual(heights.map((_, row) => row));
          const room = (595.28 - (35 * 72) / 25.4) / (printed?.scale ?? 1);
          for (const { first, last, titleRows } of pages) {
            expect(titleRows).toEqual(first > 1 ? { first: 1, last: 1 } : null);
            const header = titleRows ? heightOf(sheet, 1, 1) : 0;
            if (last > first) expect(heightOf(sheet, first, last) + header).toBeLessThanOrEqual(room);
          }
        },
      ),
    );
  });

  it("are fitted to the paper's width in whole percents and never enlarged", () => {
    // 10 columns of 20 characters are 1,087.5 points; 765.35 points stand between the margins
    expect(printedSheet(sheetOf([20, 20], new Array<number>(10).fill(20)))?.scale).toBe(0.7);
    expect(printedSheet(sheetOf([20, 20], [10]))?.scale).toBe(1);
  });

  it("of the summary of 20 units are known, with nothing beside the paper and every word on one of them", () => {
    const { plan, consolidation } = consolidationOf(20);
    const sheets = summaryBlueprints({ ...draftReport(plan, consolidation, words.document), words });
    const sent = sheets.map((sheet) => sendableSheet(sheet, null));
    const counts = sent.map((sheet) => [sheet.name, printedSheet(sheet)?.pages.length]);
    expect(counts).toEqual([
      ["Tổng hợp", 12],
      ["Tổng hợp PL II", 4],
      ["Theo đơn vị", 1],
      ["Nhiệm vụ theo đơn vị", 1],
      ["Biểu đồ", 1],
    ]);
    for (const sheet of sent) {
      const pages = (printedSheet(sheet)?.pages ?? []).map((_, index) => pagePicture(sheet, index));
      const texts = new Set(pages.flatMap((page) => page?.boxes.map(({ text }) => text) ?? []));
      for (const cell of sheet.cells.flat())
        expect(texts.has(cellText(cell)) || cellText(cell) === "").toBe(true);
      for (const page of pages)
        for (const { left, top, width, height } of page?.boxes ?? []) {
          expect(Math.min(left, top)).toBeGreaterThan(0);
          expect(left + width).toBeLessThan(page?.width ?? 0);
          if ((page?.boxes.length ?? 0) > 1)
            expect(top + height).toBeLessThanOrEqual((page?.height ?? 0) + 1);
        }
    }
  });
});
