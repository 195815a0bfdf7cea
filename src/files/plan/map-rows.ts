import type {
  AnsweredBy,
  Appendix1Row,
  Indicator,
  QualitativeIndicator,
  RatioInput,
  VerdictOption,
} from "../../domain/plan/plan";
import type { PlanVocabulary } from "../../domain/plan/plan-vocabulary";
import { listText } from "./list-text";
import { partRowId } from "./indicator-links";
import { verdictFieldId, type IndicatorSeed, type RowSeed } from "./plan-schema";

type DataSeed = IndicatorSeed["data"];
type RatioData = Extract<DataSeed, { consolidation: "ratioOfSums" }>;
type CompositeData = Extract<DataSeed, { consolidation: "compositeMin" }>;
type QualitativeData = Exclude<DataSeed, RatioData | CompositeData>;
type TextColumn = "monitoring" | "executing";

/** Rows of Phụ lục I; a row that inherits a text (a merged cell of the printed plan) shows the text it inherits. */
export function mapRows(rows: readonly RowSeed[], words: PlanVocabulary): readonly Appendix1Row[] {
  return rows.map((row) => {
    const texts = {
      monitoringText: effectiveText(rows, row, "monitoring"),
      executingText: effectiveText(rows, row, "executing"),
    };
    const shared = { id: row.id, ordinal: row.stt, name: row.displayText ?? row.text, ...texts };
    if (row.rowType !== "indicator")
      return { ...shared, kind: "group", isSubgroup: row.rowType === "subgroup" };
    return mapIndicator(row, shared, words);
  });
}

/** The row's own text, or that of the row it inherits the column from. */
function effectiveText(rows: readonly RowSeed[], row: RowSeed, column: TextColumn): string {
  const own = ownText(row, column);
  const inherited = row.rowType === "indicator" ? row.inherited : undefined;
  if (own !== "" || !inherited?.columns.includes(column)) return own;
  const source = rows.find((other) => other.id === inherited.from);
  return source === undefined ? own : effectiveText(rows, source, column);
}

function ownText(row: RowSeed, column: TextColumn): string {
  if (column === "executing") return row.executingText;
  return listText(row.monitoringText, row.rowType === "indicator" ? row.monitoring : []);
}

type SharedTexts = Pick<Indicator, "id" | "ordinal" | "name" | "monitoringText" | "executingText">;

function mapIndicator(row: IndicatorSeed, texts: SharedTexts, words: PlanVocabulary): Indicator {
  const { data } = row;
  const base = {
    ...texts,
    parentId: row.parentId,
    isItalic: row.italic,
    targetText: row.targetEffectiveText,
    monitoring: row.monitoring.map((unit) => unit.unitId),
  };
  const target = { percent: row.target.kind === "percent" ? row.target.value : 0 };
  if (data.consolidation === "ratioOfSums")
    return { ...base, kind: "ratio", target, measure: data.measure, input: ratioInput(row.id, data) };
  if (data.consolidation === "compositeMin")
    return {
      ...base,
      kind: "composite",
      target,
      measure: data.measure,
      inputs: compositeInputs(row.id, data),
    };
  return { ...base, ...mapQualitative(data, words) };
}

function ratioInput(rowId: string, { numerator, denominator, enteredBy }: RatioData): RatioInput {
  return { rowId, label: "", numerator, denominator, answeredBy: mapAnsweredBy(enteredBy) };
}

function mapAnsweredBy(enteredBy: RatioData["enteredBy"]): AnsweredBy {
  if (typeof enteredBy !== "string") return enteredBy;
  return enteredBy === "monitoringOffice" ? "monitoringOffice" : "units";
}

/** A part may say who enters it; else with "units+monitoringOffice" the monitoring office enters the first part and the units the rest. */
function compositeInputs(indicatorId: string, { fields, enteredBy }: CompositeData): readonly RatioInput[] {
  return fields.map(({ id, label, numerator, denominator, enteredBy: own }, index) => {
    const byPlace = enteredBy === "units+monitoringOffice" && index === 0 ? "monitoringOffice" : "units";
    return {
      rowId: partRowId(indicatorId, id),
      ...{ label, numerator, denominator, answeredBy: own ?? byPlace },
    };
  });
}

function mapQualitative(
  { fields, enteredBy, measure }: QualitativeData,
  { verdictMeanings }: PlanVocabulary,
): Pick<QualitativeIndicator, "kind" | "measure" | "verdictOptions" | "detailLabels" | "answeredBy"> {
  const values = fields.find((field) => field.id === verdictFieldId)?.values ?? [];
  const verdictOptions = values.flatMap((label): VerdictOption[] => {
    const verdict = verdictMeanings[label];
    return verdict === undefined ? [] : [{ label, verdict }];
  });
  const detailLabels = fields.filter((field) => field.id !== verdictFieldId).map((field) => field.label);
  return { kind: "qualitative", measure, verdictOptions, detailLabels, answeredBy: enteredBy };
}
