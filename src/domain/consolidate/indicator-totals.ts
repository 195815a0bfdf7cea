import { attainmentRatio, compositeRatio, compositeVerdict, ratioVerdict } from "../attain/attainment";
import { ratioValue, sumRatios, type Ratio } from "../attain/ratio";
import { isAnswering } from "../plan/answers";
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
import { expectedUnits, explanationsOf, ofAnswering } from "./answering";
import type { IndicatorTotal } from "./consolidation";
import type { Contribution, Contributions } from "./contribution";
import { officialOf } from "./official-totals";
import { ratioOfCell } from "./unit-cells";
import type { ConsolidationFrame } from "./unit-reports";

type RatioKind = Exclude<Indicator, QualitativeIndicator>;

/** One indicator of the whole department from what the units contribute (C01, C03, C04). */
export function indicatorTotal(
  indicator: Indicator,
  contributions: Contributions,
  frame: ConsolidationFrame,
): IndicatorTotal {
  switch (indicator.kind) {
    case "ratio":
      return { ...ratioTotal(indicator, indicator.input, { contributions, frame }), id: indicator.id };
    case "composite":
      return compositeTotal(indicator, contributions, frame);
    case "qualitative":
      return qualitativeTotal(indicator, contributions, frame);
    default:
      return assertNever(indicator);
  }
}

interface Sources {
  readonly contributions: Contributions;
  readonly frame: ConsolidationFrame;
}

/** C01: sum over sum of the units that answer the row; `reported` counts usable figures, 0/0 among them. C10: an official total is judged instead. */
function ratioTotal(indicator: RatioKind, input: RatioInput, sources: Sources): IndicatorTotal {
  const { plan, official } = sources.frame;
  const own = ofAnswering(indicator, input.answeredBy, sources.contributions);
  const ratios = own.flatMap(({ cells }) => {
    const cell = cells.get(input.rowId);
    return (cell && ratioOfCell(cell)) ?? [];
  });
  const unitSum = sumRatios(ratios);
  const officialTotal = officialOf(official, input.rowId);
  const total = officialTotal ?? unitSum;
  return {
    ...blankTotal(input.rowId, expectedUnits(indicator, input.answeredBy, plan)),
    ...judged(total, indicator.target, plan),
    numerator: total?.numerator ?? null,
    denominator: total?.denominator ?? null,
    official: officialTotal,
    unitSum,
    reported: ratios.length,
    explanations: explanationsOf(own, input.rowId),
  };
}

/** C03: a composite is the smallest of its parts, each consolidated by itself; it has no numerator of its own. A unit has reported when all the parts it answers are usable. */
function compositeTotal(
  indicator: CompositeIndicator,
  contributions: Contributions,
  frame: ConsolidationFrame,
): IndicatorTotal {
  const parts = indicator.inputs.map((input) => ratioTotal(indicator, input, { contributions, frame }));
  const least = compositeRatio(parts.map(ratioOfCell));
  const inputsOf = (unitId: UnitId): readonly RatioInput[] =>
    indicator.inputs.filter(({ answeredBy }) =>
      isAnswering(frame.plan, unitId, { ...indicator, answeredBy }),
    );
  const hasReported = ({ unitId, cells }: Contribution): boolean => {
    const figures = inputsOf(unitId).map((input) => cells.get(input.rowId)?.numerator ?? null);
    return figures.length > 0 && figures.every((figure) => figure !== null);
  };
  return {
    ...blankTotal(indicator.id, frame.plan.units.filter((unit) => inputsOf(unit.id).length > 0).length),
    ...judged(least, indicator.target, frame.plan),
    verdict: compositeVerdict(parts.map((part) => part.verdict)),
    reported: [...contributions.values()].filter(hasReported).length,
    parts,
    explanations: parts.flatMap((part) => part.explanations),
  };
}

/** C04: a qualitative indicator is what its answering office reports; when several answer, the first in the plan's order that did. */
function qualitativeTotal(
  indicator: QualitativeIndicator,
  contributions: Contributions,
  { plan }: ConsolidationFrame,
): IndicatorTotal {
  const own = ofAnswering(indicator, indicator.answeredBy, contributions);
  const answers = own.flatMap((each) => each.answers.get(indicator.id) ?? []);
  return {
    ...blankTotal(indicator.id, expectedUnits(indicator, indicator.answeredBy, plan)),
    ...answers[0],
    reported: answers.length,
    explanations: explanationsOf(own, indicator.id),
  };
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

function blankTotal(id: RowId, expected: number): IndicatorTotal {
  return {
    ...{ id, numerator: null, denominator: null, ratio: null, target: null, attainment: null },
    ...{ verdict: "none", official: null, unitSum: null, reported: 0, expected, parts: [] },
    ...{ published: null, verdictText: null, explanations: [] },
  };
}
