import type {
  AnsweredBy,
  Appendix1Row,
  Indicator,
  QualitativeIndicator,
  RatioInput,
} from "../../domain/plan/plan";
import { assertNever } from "../../domain/result";
import { verdictFieldId, type PlanJson } from "./plan-schema";

type RowJson = PlanJson["appendix1"]["rows"][number];
type IndicatorJson = Extract<RowJson, { rowType: "indicator" }>;
type DataJson = IndicatorJson["data"];

/** A row of Phụ lục I as `mapRows` reads it; every text stands in its own row. */
export function rowJson(row: Appendix1Row): RowJson {
  const { id, ordinal, name, monitoringText, executingText } = row;
  const shared = { id, stt: ordinal, text: name, monitoringText, executingText };
  if (row.kind === "group")
    return { rowType: row.isSubgroup ? "subgroup" : "group", ...shared, parentId: null };
  return {
    rowType: "indicator",
    ...{ ...shared, parentId: row.parentId, italic: row.isItalic, targetEffectiveText: row.targetText },
    target:
      row.kind === "qualitative"
        ? { kind: "qualitative", value: row.targetText }
        : { kind: "percent", value: row.target.percent, op: ">=" },
    monitoring: row.monitoring.map((unitId) => ({ unitId })),
    data: dataJson(row),
  };
}

function dataJson(row: Indicator): DataJson {
  switch (row.kind) {
    case "ratio": {
      const { numerator, denominator, answeredBy } = row.input;
      const enteredBy = enteredByJson(answeredBy);
      return { consolidation: "ratioOfSums", enteredBy, measure: row.measure, numerator, denominator };
    }
    case "composite": {
      const fields = row.inputs.map((input) => partJson(input, row.id));
      return { consolidation: "compositeMin", enteredBy: "units", measure: row.measure, fields };
    }
    case "qualitative":
      return verdictJson(row);
    default:
      return assertNever(row);
  }
}

function partJson({ rowId, label, numerator, denominator, answeredBy }: RatioInput, indicatorId: string) {
  const id = rowId.slice(indicatorId.length);
  return { id, label, numerator, denominator, enteredBy: enteredByJson(answeredBy) };
}

/** Details first, the verdict last. */
function verdictJson({ detailLabels, verdictOptions, measure, answeredBy }: QualitativeIndicator): DataJson {
  const details = detailLabels.map((label, index) => ({ id: `d${index + 1}`, label }));
  const verdict = { id: verdictFieldId, label: "", values: verdictOptions.map(({ label }) => label) };
  const enteredBy = enteredByJson(answeredBy);
  return { consolidation: "qualitative", enteredBy, measure, fields: [...details, verdict] };
}

function enteredByJson(answeredBy: AnsweredBy): "units" | "monitoringOffice" | string[] {
  return typeof answeredBy === "string" ? answeredBy : [...answeredBy];
}
