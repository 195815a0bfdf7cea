import { attainmentRatio, compositeRatio, compositeVerdict, ratioVerdict } from "../attain/attainment";
import { ratioValue, sumRatios, type Ratio } from "../attain/ratio";
import { entryAt, entryText, ratioEntry, verdictEntry } from "../form/form-entries";
import { answeringUnits } from "../plan/answers";
import type {
  CompositeIndicator,
  Indicator,
  Plan,
  QualitativeIndicator,
  RatioInput,
  RowId,
  Target,
  UnitId,
} from "../plan/plan";
import { assertNever } from "../result";
import type { IndicatorTotal } from "./consolidation";
import { explanationsOf, usableSheet, type UnitReport } from "./unit-reports";

type RatioKind = Exclude<Indicator, QualitativeIndicator>;

/** One indicator of the whole department from the units' reports (C01, C03, C04). */
export function indicatorTotal(
  plan: Plan,
  indicator: Indicator,
  reports: readonly UnitReport[],
): IndicatorTotal {
  switch (indicator.kind) {
    case "ratio":
      return { ...ratioTotal(plan, indicator, { input: indicator.input, reports }), id: indicator.id };
    case "composite":
      return compositeTotal(plan, indicator, reports);
    case "qualitative":
      return qualitativeTotal(plan, indicator, reports);
    default:
      return assertNever(indicator);
  }
}

/** The figures of a row that may be used, or null: missing, incomplete or with an error (C07). */
export function usableRatio(report: UnitReport, rowId: RowId): Ratio | null {
  const sheet = usableSheet(report, "appendix1", rowId);
  return sheet === null ? null : ratioEntry(sheet, rowId);
}

/** C01: sum over sum of the units that answer the row; `reported` counts usable figures, 0/0 among them. */
function ratioTotal(
  plan: Plan,
  indicator: RatioKind,
  { input, reports }: { readonly input: RatioInput; readonly reports: readonly UnitReport[] },
): IndicatorTotal {
  const answering = answeringUnits(plan, indicator, input.answeredBy);
  const own = reports.filter((report) => answering.includes(report.unitId));
  const ratios = own.map((report) => usableRatio(report, input.rowId)).filter((ratio) => ratio !== null);
  const sum = sumRatios(ratios);
  return {
    ...blankTotal(input.rowId, answering.length),
    ...judged(sum, indicator.target, plan),
    numerator: sum?.numerator ?? null,
    denominator: sum?.denominator ?? null,
    reported: ratios.length,
    explanations: explanationsOf(own, input.rowId),
  };
}

/** C03: a composite is the smallest of its parts, each consolidated by itself; it has no numerator of its own. A unit has reported when all the parts it answers are usable. */
function compositeTotal(
  plan: Plan,
  indicator: CompositeIndicator,
  reports: readonly UnitReport[],
): IndicatorTotal {
  const parts = indicator.inputs.map((input) => ratioTotal(plan, indicator, { input, reports }));
  const least = compositeRatio(parts.map(ratioOfTotal));
  const inputsOf = (unitId: UnitId): readonly RatioInput[] =>
    indicator.inputs.filter((input) => answeringUnits(plan, indicator, input.answeredBy).includes(unitId));
  const hasReported = (report: UnitReport): boolean =>
    inputsOf(report.unitId).every((input) => usableRatio(report, input.rowId) !== null);
  const answering = plan.units.filter((unit) => inputsOf(unit.id).length > 0).map((unit) => unit.id);
  return {
    ...blankTotal(indicator.id, answering.length),
    ...judged(least, indicator.target, plan),
    verdict: compositeVerdict(parts.map((part) => part.verdict)),
    reported: reports.filter((report) => answering.includes(report.unitId) && hasReported(report)).length,
    parts,
    explanations: parts.flatMap((part) => part.explanations),
  };
}

/** C04: a qualitative indicator is what its answering office reports; when several answer, the first in the plan's order that did. */
function qualitativeTotal(
  plan: Plan,
  indicator: QualitativeIndicator,
  reports: readonly UnitReport[],
): IndicatorTotal {
  const answering = answeringUnits(plan, indicator, indicator.answeredBy);
  const own = reports.filter((report) => answering.includes(report.unitId));
  const answers = own.flatMap((report) => qualitativeAnswer(report, indicator));
  return {
    ...blankTotal(indicator.id, answering.length),
    ...answers[0],
    reported: answers.length,
    explanations: explanationsOf(own, indicator.id),
  };
}

/** The verdict and words of one unit for a qualitative indicator; empty when it picked none that can be used. */
export function qualitativeAnswer(
  report: UnitReport,
  indicator: QualitativeIndicator,
): readonly Pick<IndicatorTotal, "verdict" | "verdictText" | "published">[] {
  const sheet = usableSheet(report, "appendix1", indicator.id);
  const picked = sheet && verdictEntry(entryAt(sheet, indicator.id, "verdict"), indicator);
  if (sheet === null || picked === null) return [];
  const published = entryText(entryAt(sheet, indicator.id, "published"));
  return [{ verdict: picked.verdict, verdictText: picked.label, published }];
}

function judged(
  ratio: Ratio | null,
  target: Target,
  { nearPercent }: Plan,
): Pick<IndicatorTotal, "ratio" | "target" | "attainment" | "verdict"> {
  return {
    ratio: ratio && ratioValue(ratio),
    target: target.percent,
    attainment: ratio && attainmentRatio(ratio, target),
    verdict: ratioVerdict(ratio, target, nearPercent),
  };
}

function ratioOfTotal({ numerator, denominator }: IndicatorTotal): Ratio | null {
  return numerator === null || denominator === null ? null : { numerator, denominator };
}

function blankTotal(id: RowId, expected: number): IndicatorTotal {
  return {
    id,
    numerator: null,
    denominator: null,
    ratio: null,
    target: null,
    attainment: null,
    verdict: "none",
    reported: 0,
    expected,
    parts: [],
    published: null,
    verdictText: null,
    explanations: [],
  };
}
