import type { Ratio } from "../attain/ratio";
import { shownAttainment, shownRatio } from "../attain/shown-ratio";
import type { IndicatorTotal } from "../consolidate/consolidation";
import { planTexts } from "../form/plan-texts";
import { appendix1Rows, type FormRow } from "../form/form-rows";
import type { BlueprintCell, CellStyle } from "./blueprint";
import { numberCell, textCell } from "./cells";
import { lineRow, signedStyle, tableRow, type SheetRow } from "./summary-layout";
import type { SummaryContext } from "./summary-sheets";
import { centredStyle, groupStyle, headerStyle, headingStyle, plainStyle } from "./styles";

const countStyle: CellStyle = { ...plainStyle, numberFormat: "#,##0", horizontal: "right" };
const resultStyle: CellStyle = { ...centredStyle, numberFormat: "0.00%" };
const shareStyle: CellStyle = { ...centredStyle, numberFormat: "0.0%" };

/** Phụ lục I of the summary: each indicator with its sums, result, verdict, causes and n/m units. */
export function appendix1Table(context: SummaryContext, width: number): readonly SheetRow[] {
  const { plan, words, consolidation } = context;
  const totals = new Map(
    consolidation.indicators
      .flatMap((total) => [total, ...total.parts])
      .map((total) => [total.id, total] as const),
  );
  return [
    lineRow(plan.appendix1.heading, headingStyle, width),
    tableRow(
      "",
      words.summary.columns1.map((text) => textCell(text, headerStyle)),
    ),
    ...appendix1Rows(plan, "").map((row) => tableRow(row.id, rowCells(row, totals.get(row.id), context))),
  ];
}

function rowCells(
  row: FormRow,
  total: IndicatorTotal | undefined,
  context: SummaryContext,
): readonly BlueprintCell[] {
  const texts = planTexts(row);
  const text = (column: "ordinal" | "name" | "target" | "monitoring"): string => texts.get(column) ?? "";
  if (!total) {
    const cells = Array.from({ length: 9 }, () => textCell("", groupStyle));
    return [
      textCell(text("ordinal"), { ...groupStyle, horizontal: "center" }),
      textCell(text("name"), groupStyle),
      ...cells,
    ];
  }
  const verdict = verdictWord(total, context);
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

function verdictWord(total: IndicatorTotal, { words }: SummaryContext): string {
  return words.verdicts[total.verdict];
}

function explanationLines(total: IndicatorTotal, { plan }: SummaryContext): string {
  return total.explanations.map(({ unitId, text }) => `${unitName(plan, unitId)}: ${text}`).join("\n");
}

/** Name of a unit of the plan; its id when the plan no longer has it. */
export function unitName(plan: SummaryContext["plan"], unitId: string): string {
  return plan.units.find((unit) => unit.id === unitId)?.name ?? unitId;
}
