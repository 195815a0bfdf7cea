import { shownAttainment, shownRatio } from "../attain/shown-ratio";
import type { IndicatorTotal } from "../consolidate/consolidation";
import { differenceFromUnits } from "../consolidate/official-totals";
import { compareIndicator } from "../report/compare-periods";
import { decidingRatio } from "../report/deciding-ratio";
import { appendix1Rows } from "../form/form-rows";
import type { BlueprintCell, CellStyle } from "./blueprint";
import { numberCell, textCell } from "./cells";
import type { SheetRow } from "./summary-layout";
import type { SummaryContext } from "./summary-context";
import { summaryTable, tableLegend, type PlanText } from "./summary-table";
import { centredStyle, plainStyle, signedStyle } from "./styles";
import { shownText, unitLines } from "./unit-lines";

const countStyle: CellStyle = { ...plainStyle, numberFormat: "#,##0", horizontal: "right" };
const resultStyle: CellStyle = { ...centredStyle, numberFormat: "0.00%" };
const shareStyle: CellStyle = { ...centredStyle, numberFormat: "0.0%" };

/** Width in characters of the columns of figures. */
export const figureWidth = 11;

/** Column of the comparison with earlier periods, from 0: blank in a first period. */
export const comparisonColumn = 8;

/** Phụ lục I of the summary: each indicator with its sums, result, verdict, causes and n/m units. */
export function appendix1Table(context: SummaryContext): readonly SheetRow[] {
  const { plan, words, consolidation } = context;
  const totals = consolidation.indicators.flatMap((total) => [total, ...total.parts]);
  return summaryTable({
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
    ...figureCells(total, context.words.summary),
    textCell(verdict, signedStyle(centredStyle, verdict)),
    comparisonCell(total, context),
    textCell(text("monitoring"), centredStyle),
    textCell(explanationLines(total, context), plainStyle),
    reportedCell(total, context),
  ];
}

function figureCells(
  total: IndicatorTotal,
  words: SummaryContext["words"]["summary"],
): readonly BlueprintCell[] {
  if (total.published !== null || total.target === null) {
    const details = textCell(shownText(total.published ?? "", figureWidth, words), plainStyle);
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

/** L02: the previous period and the same period last year, a line each; blank where neither is known. */
function comparisonCell(total: IndicatorTotal, { plan, earlier, words }: SummaryContext): BlueprintCell {
  const compared = compareIndicator(total, earlier, plan);
  const style = compared.some(({ hasFallen }) => hasFallen) ? signedStyle(centredStyle, "!") : centredStyle;
  return textCell(compared.map((each) => words.summary.comparison(each, plan.year)).join("\n"), style);
}

/** Explanations of a composite stand beside its parts. */
function explanationLines(total: IndicatorTotal, context: SummaryContext): string {
  return total.parts.length > 0 ? "" : unitLines(total.explanations, context);
}

/** C11: n/m units; where an official total is judged, its source and Σ units with the difference on lines below. */
function reportedCell(total: IndicatorTotal, { words }: SummaryContext): BlueprintCell {
  const { official, unitSum, reported, expected } = total;
  const { unitsReported, official: officialLines } = words.summary;
  const units = unitsReported(reported, expected);
  if (official === null) return textCell(units, centredStyle);
  const difference = differenceFromUnits(official, unitSum);
  return textCell([units, ...officialLines({ official, unitSum, difference })].join("\n"), plainStyle);
}
