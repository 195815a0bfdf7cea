import type { AnsweredBy, Appendix1Row, Indicator, Plan, RatioInput } from "../plan/plan";
import { textValue, type BlueprintValue } from "../sheet/blueprint";
import { listValue, type PlanSheetRow } from "./sheet-rows";
import type { PlanSheetWords, RowKind } from "./plan-sheet-words";
import { unitNames } from "./unit-names";

type Context = { readonly plan: Plan; readonly words: PlanSheetWords };

const unused: Readonly<Record<RowKind, readonly string[]>> = {
  group: [
    "target",
    "percent",
    "measure",
    "numerator",
    "denominator",
    "answeredBy",
    "monitoring",
    "verdicts",
    "details",
  ],
  subgroup: [
    "target",
    "percent",
    "measure",
    "numerator",
    "denominator",
    "answeredBy",
    "monitoring",
    "verdicts",
    "details",
  ],
  ratio: ["verdicts", "details"],
  composite: ["numerator", "denominator", "answeredBy", "verdicts", "details"],
  part: [
    "ordinal",
    "target",
    "percent",
    "measure",
    "monitoring",
    "verdicts",
    "details",
    "monitoringText",
    "executingText",
  ],
  qualitative: ["percent", "numerator", "denominator"],
};

/** The rows of "Kế hoạch – Phụ lục I": every row of the appendix, below a composite a row for each of its parts. */
export function appendix1SheetRows(context: Context): readonly PlanSheetRow[] {
  return context.plan.appendix1.rows.flatMap((row) => [
    rowOf(row, context),
    ...(row.kind === "composite" ? row.inputs.map((input) => partRow(input, context)) : []),
  ]);
}

function rowOf(row: Appendix1Row, context: Context): PlanSheetRow {
  const kind: RowKind = row.kind !== "group" ? row.kind : row.isSubgroup ? "subgroup" : "group";
  const values: Record<string, BlueprintValue> = {
    ordinal: textValue(row.ordinal),
    name: textValue(row.name),
    kind: textValue(context.words.rowKinds[kind]),
    monitoringText: textValue(row.monitoringText),
    executingText: textValue(row.executingText),
    ...(row.kind === "group" ? {} : indicatorValues(row, context)),
  };
  return { id: row.id, values, closed: unused[kind], isHeading: row.kind === "group" };
}

function indicatorValues(row: Indicator, context: Context): Record<string, BlueprintValue> {
  const { plan, words } = context;
  const shared = {
    target: textValue(row.targetText),
    measure: textValue(words.measures[row.measure]),
    monitoring: listValue(unitNames(plan, row.monitoring)),
  };
  if (row.kind === "qualitative")
    return {
      ...{ ...shared, answeredBy: answeredByValue(row.answeredBy, context) },
      verdicts: listValue(row.verdictOptions.map(({ label }) => label)),
      details: listValue(row.detailLabels),
    };
  const percent = textValue(percentText(row.target.percent));
  return { ...shared, percent, ...(row.kind === "ratio" ? inputValues(row.input, context) : {}) };
}

function partRow(input: RatioInput, context: Context): PlanSheetRow {
  const kind = textValue(context.words.rowKinds.part);
  const values = { name: textValue(input.label), kind, ...inputValues(input, context) };
  return { id: input.rowId, values, closed: unused.part, isHeading: false };
}

function inputValues(input: RatioInput, context: Context): Record<string, BlueprintValue> {
  return {
    numerator: textValue(input.numerator),
    denominator: textValue(input.denominator),
    answeredBy: answeredByValue(input.answeredBy, context),
  };
}

function answeredByValue(answeredBy: AnsweredBy, { plan, words }: Context): BlueprintValue {
  return typeof answeredBy === "string"
    ? textValue(words.answeredBy[answeredBy])
    : listValue(unitNames(plan, answeredBy));
}

/** With its sign and a decimal comma, so that it cannot be taken for a share of 1. */
function percentText(percent: number): string {
  return `${String(percent).replace(".", ",")}%`;
}
