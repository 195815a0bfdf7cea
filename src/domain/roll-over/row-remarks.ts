import type { AnsweredBy, Indicator, RatioInput, UnitId } from "../plan/plan";
import { ratioInputs } from "../plan/answers";
import type { Remark, RemarkPlace } from "./remark";
import type { Rolled } from "./rolled";
import { oldYearRemarks, unitChangeRemarks, type ColumnTexts } from "./shared-remarks";

/** Y22: every target is to be revised, beside its result; texts of the old year; units that left. */
export function rowRemarks(rolled: Rolled): readonly Remark[] {
  const { before, plan } = rolled;
  return plan.appendix1.rows.flatMap((row, index) => {
    const place: RemarkPlace = { sheet: "appendix1", rowId: row.id };
    const { name, monitoringText, executingText } = row;
    const printed = { name: [name], monitoringText: [monitoringText], executingText: [executingText] };
    const old = before.appendix1.rows[index];
    if (row.kind === "group" || old === undefined || old.kind === "group")
      return oldYearRemarks(place, printed, rolled);
    return [
      targetRemark(place, old, rolled),
      ...oldYearRemarks(place, { ...printed, ...indicatorTexts(row) }, rolled),
      ...unitChangeRemarks(place, unitsNamedBy(old), rolled),
      ...(row.kind === "composite" ? row.inputs.flatMap((input) => partRemarks(input, rolled)) : []),
    ];
  });
}

function targetRemark(place: RemarkPlace, old: Indicator, { before, results }: Rolled): Remark {
  const percent = old.kind === "qualitative" ? null : old.target.percent;
  const result = results?.byRow.get(old.id) ?? null;
  const { year } = before;
  const facts = { year, targetText: old.targetText, percent, result, period: results?.label ?? null };
  return { kind: "target", ...place, facts };
}

function indicatorTexts(row: Indicator): ColumnTexts {
  const target = { target: [row.targetText] };
  if (row.kind === "qualitative") return { ...target, details: row.detailLabels };
  return row.kind === "ratio" ? { ...target, ...inputTexts(row.input) } : target;
}

function inputTexts({ numerator, denominator }: RatioInput): ColumnTexts {
  return { numerator: [numerator], denominator: [denominator] };
}

/** A part stands in a row of its own. */
function partRemarks(input: RatioInput, rolled: Rolled): readonly Remark[] {
  const place: RemarkPlace = { sheet: "appendix1", rowId: input.rowId };
  return oldYearRemarks(place, { name: [input.label], ...inputTexts(input) }, rolled);
}

/** Units that a row names, each once: those that monitor it and those that enter it. */
function unitsNamedBy(row: Indicator): readonly UnitId[] {
  const entered =
    row.kind === "qualitative" ? [row.answeredBy] : ratioInputs(row).map((input) => input.answeredBy);
  return [...new Set([...row.monitoring, ...entered.flatMap(listed)])];
}

function listed(answeredBy: AnsweredBy): readonly UnitId[] {
  return typeof answeredBy === "string" ? [] : answeredBy;
}
