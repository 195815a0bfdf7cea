import {
  displayAttainment,
  displayPercent,
  formatInteger,
  formatNumber,
  formatPercent,
} from "../../domain/attain/number-text";
import type { Ratio } from "../../domain/attain/ratio";
import { shownRatio } from "../../domain/attain/shown-ratio";
import type { IndicatorTotal } from "../../domain/consolidate/consolidation";
import type { Indicator } from "../../domain/plan/plan";
import { compareIndicator, type PeriodComparison } from "../../domain/report/compare-periods";
import { decidingRatio } from "../../domain/report/deciding-ratio";
import type { Report } from "../../domain/report/report";
import { bareName } from "./phrases";

const noFigures = "chưa có số liệu";

/** What an indicator has come to, without its name: "đạt 57,8% (1.156/2.000), đạt 105,1% so với chỉ tiêu năm 2024 (55%)". */
export function indicatorResult(indicator: Indicator, total: IndicatorTotal, report: Report): string {
  if (indicator.kind === "qualitative") return qualitativeResult(total);
  if (total.verdict === "notArising") return "trong kỳ không phát sinh";
  const ratio = decidingRatio(total);
  if (ratio === null || ratio.denominator === 0 || total.target === null) return noFigures;
  const parts = indicator.kind === "composite" ? ` (${partResults(indicator, total)})` : "";
  return [
    ratioResult(ratio, total.target, report) + parts,
    ...compareIndicator(total, report.earlier, report.plan).map((each) => sinceThen(each, report)),
    ...partialNote(total),
  ].join(", ");
}

function ratioResult(ratio: Ratio, target: number, { plan }: Report): string {
  const percent = displayPercent(ratio, { percent: target });
  const figures = `${formatInteger(ratio.numerator)}/${formatInteger(ratio.denominator)}`;
  const assigned = `chỉ tiêu năm ${plan.year} (${formatNumber(target)}%)`;
  const attained = displayAttainment(ratio, { percent: target });
  return `đạt ${percent} (${figures}), bằng ${attained} so với ${assigned}${distance(ratio, target)}`;
}

/** The difference of the figures as shown, so that the reader's own subtraction gives the same. */
function distance(ratio: Ratio, target: number): string {
  const points =
    Math.round((shownRatio(ratio, { percent: target }) ?? 0) * 10_000) - Math.round(target * 100);
  if (points === 0) return "";
  const word = points > 0 ? "vượt" : "thấp hơn";
  return `, ${word} ${formatNumber(Math.abs(points) / 100)} điểm phần trăm`;
}

function sinceThen({ against, points, hasFallen }: PeriodComparison, { plan }: Report): string {
  const then = against.year === plan.year ? against.label : `cùng kỳ năm ${against.year}`;
  const fallen = hasFallen ? " (số luỹ kế giảm so với kỳ trước, cần rà soát)" : "";
  if (points === null) return `${then} chưa so sánh được${fallen}`;
  if (points === 0) return `bằng ${then}${fallen}`;
  const word = points > 0 ? "tăng" : "giảm";
  return `${word} ${formatNumber(Math.abs(points) / 100)} điểm phần trăm so với ${then}${fallen}`;
}

/** A composite is as good as its smallest part; each part is said. */
function partResults(indicator: Extract<Indicator, { kind: "composite" }>, total: IndicatorTotal): string {
  return indicator.inputs
    .map(({ rowId, label }) => {
      const part = total.parts.find(({ id }) => id === rowId);
      const ratio = part ? decidingRatio(part) : null;
      if (ratio === null) return `${bareName(label)}: ${noFigures}`;
      if (ratio.denominator === 0) return `${bareName(label)}: không phát sinh`;
      const percent = formatPercent(shownRatio(ratio, indicator.target) ?? 0);
      return `${bareName(label)}: ${percent} (${formatInteger(ratio.numerator)}/${formatInteger(ratio.denominator)})`;
    })
    .join("; ");
}

function qualitativeResult({ verdict, published, verdictText }: IndicatorTotal): string {
  const said = [published, verdictText].filter((text) => text !== null && text.trim() !== "").join("; ");
  if (verdict === "none" && said === "") return noFigures;
  if (verdict === "unpublished")
    return published === null ? "chưa có kết quả công bố của cấp có thẩm quyền" : said;
  return said;
}

/** A total that lacks units says so. */
function partialNote({ reported, expected }: IndicatorTotal): readonly string[] {
  return reported < expected ? [`số liệu của ${reported}/${expected} đơn vị`] : [];
}
