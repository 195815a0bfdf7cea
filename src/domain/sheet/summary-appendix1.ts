import type { Ratio } from "../attain/ratio";
import { shownAttainment, shownRatio } from "../attain/shown-ratio";
import type { IndicatorTotal } from "../consolidate/consolidation";
import { appendix1Rows } from "../form/form-rows";
import type { BlueprintCell, CellStyle } from "./blueprint";
import { numberCell, textCell } from "./cells";
import type { SheetRow } from "./summary-layout";
import { unitName, type SummaryContext } from "./summary-context";
import { summaryTable, tableLegend, type PlanText } from "./summary-table";
import { centredStyle, plainStyle, signedStyle } from "./styles";

const countStyle: CellStyle = { ...plainStyle, numberFormat: "#,##0", horizontal: "right" };
const resultStyle: CellStyle = { ...centredStyle, numberFormat: "0.00%" };
const shareStyle: CellStyle = { ...centredStyle, numberFormat: "0.0%" };

/** Phụ lục I of the summary: each indicator with its sums, result, verdict, causes and n/m units. */
export function appendix1Table(context: SummaryContext): readonly SheetRow[] {
  const { plan, words, consolidation } = context;
  const totals = consolidation.indicators.flatMap((total) => [total, ...total.parts]);
  return summaryTable({
    heading: plan.appendix1.heading,
    legend: tableLegend("appendix1", context),
    columns: words.summary.columns1,
    rows: appendix1Rows(plan, ""),
    totals: new Map(totals.map((total) => [total.id, total])),
    cellsOf: (total, text) => indicatorCells(total, text, context),
  });
}

function indicatorCells(
  total: IndicatorTotal,
  text: PlanText,
  context: SummaryContext,
): readonly BlueprintCell[] {
  const verdict = context.words.verdicts[total.verdict];
  return [
    textCell(text("ordinal"), centredStyle),
    textCell(text("name"), plainStyle),
    textCell(text("target"), centredStyle),
    ...figureCells(total),
    textCell(verdict, signedStyle(centredStyle, verdict)),
    textCell(text("monitoring"), centredStyle),
    textCell(explanationLines(total, context), plainStyle),
    textCell(context.words.summary.unitsReported(total.reported, total.expected), centredStyle),
  ];
}

function figureCells(total: IndicatorTotal): readonly BlueprintCell[] {
  if (total.published !== null || total.target === null) {
    const details = textCell(total.published ?? "", plainStyle);
    return [
      details,
      textCell("", plainStyle),
      textCell(total.verdictText ?? "", centredStyle),
      textCell("", centredStyle),
    ];
  }
  const target = { percent: total.target };
  const ratio = decidingRatio(total);
  return [
    numberCell(total.numerator, countStyle),
    numberCell(total.denominator, countStyle),
    numberCell(ratio && shownRatio(ratio, target), resultStyle),
    numberCell(ratio && shownAttainment(ratio, target), shareStyle),
  ];
}

/** The figures that the result comes from: the indicator's own, or those of a composite's smallest part. */
function decidingRatio(total: IndicatorTotal): Ratio | null {
  const { numerator, denominator } = total.parts.find((part) => part.ratio === total.ratio) ?? total;
  return numerator === null || denominator === null ? null : { numerator, denominator };
}

/** Explanations of a composite stand beside its parts. */
function explanationLines(total: IndicatorTotal, { plan }: SummaryContext): string {
  if (total.parts.length > 0) return "";
  return total.explanations.map(({ unitId, text }) => `${unitName(plan, unitId)}: ${text}`).join("\n");
}
