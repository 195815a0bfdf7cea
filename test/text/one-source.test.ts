import { shownNarrative } from "../../src/domain/report/narrative";
import { paperOf } from "../../src/domain/report/paper-of";
import { emptyPeriods } from "../../src/domain/report/periods-book";
import { cellText } from "../../src/domain/sheet/cell-text";
import { summaryBlueprints } from "../../src/domain/sheet/summary-sheets";
import type { SummaryContext } from "../../src/domain/sheet/summary-context";
import { narrativeOf } from "../../src/text/narrative/narrative";
import { flawlessA } from "../domain/fixtures/form-grid";
import { summaryOf } from "../domain/sheet/drawn-summary";

const reportWith = (numerator: number): SummaryContext =>
  summaryOf({ A: { ...flawlessA, "P1.2/numerator": numerator, "P1.2/denominator": 2000 } });

/** Everything that one report says, place by place. */
function said(context: SummaryContext) {
  const key = { planId: context.plan.id, periodId: context.consolidation.period.id };
  const narrative = shownNarrative(narrativeOf(context), emptyPeriods, key);
  const paper = paperOf(context, narrative);
  const [summary, , , , charts] = summaryBlueprints(context);
  const rowOf = (sheet: typeof summary): readonly string[] =>
    (sheet?.cells.find(([id]) => id?.value.kind === "text" && id.value.text === "P1.2") ?? [])
      .slice(1)
      .map(cellText);
  return {
    sheet: rowOf(summary),
    series: rowOf(charts),
    narrative: narrative.map(({ text }) => text).join("\n"),
    body: paper.body.map(({ text }) => text).join("\n"),
    table: paper.appendices[0]?.table.rows.map((cells) => cells.map(({ text }) => text)) ?? [],
  };
}

describe("one figure, everywhere", () => {
  it.each([
    [1156, "57,8%", "1.156"],
    [1801, "90,05%", "1.801"],
  ])(
    "%d of 2000 is %s in the sheet, the series of the chart, the narrative and both parts of the document",
    (numerator, percent, count) => {
      const { sheet, series, narrative, body, table } = said(reportWith(numerator));
      expect(sheet.slice(3, 6)).toEqual([count, "2.000", percent]);
      expect(series[1]).toBe(percent);
      expect(narrative).toContain(`đạt ${percent} (${count}/2.000)`);
      expect(body).toContain(`đạt ${percent} (${count}/2.000)`);
      const row = table.find(([ordinal]) => ordinal === "2");
      expect(row?.slice(3, 6)).toEqual([count, "2.000", percent]);
    },
  );

  it("stands in the Word table as in the sheet, every cell but the column that has nothing to compare", () => {
    const context = reportWith(1156);
    const { sheet, table } = said(context);
    const withoutComparison = sheet.filter((_, column) => column !== 8);
    expect(table).toContainEqual(withoutComparison);
  });
});
