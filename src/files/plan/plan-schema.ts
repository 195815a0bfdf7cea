import * as v from "valibot";
import { date, id, nearPercent, percent, problem, text, texts, version, year } from "./plan-fields";
import { agency, deadlineRules, laterAgency, namedUnits, unitList, unitsSchema } from "./unit-schema";

export { unitsSchema };

/** Without `text` the cell of the printed plan stands as it is. */
const unitRefs = v.array(v.object({ unitId: text, text: v.optional(text) }));
/** The units that enter a row, by id. */
const listedUnits = v.pipe(v.array(id), v.minLength(1, problem("emptyList")));
const parentId = v.nullable(text);

const groupFields = {
  id,
  stt: text,
  text,
  displayText: v.optional(text),
  monitoringText: text,
  executingText: text,
};
const groupRow = v.object({ rowType: v.literal("group"), ...groupFields, parentId });
const subgroupRow = v.object({ rowType: v.literal("subgroup"), ...groupFields, parentId });

const ratioFields = { numerator: text, denominator: text };
const ratioEnteredBy = v.union([
  v.picklist(["units", "owningUnit", "monitoringOffice", "monitoringOffice|units"]),
  listedUnits,
]);
const enteredBy = v.union([v.picklist(["units", "monitoringOffice"]), listedUnits]);
const flowOrStock = v.picklist(["flow", "stock"]);
const ratioData = v.object({
  consolidation: v.literal("ratioOfSums"),
  enteredBy: ratioEnteredBy,
  measure: flowOrStock,
  ...ratioFields,
});
const compositeData = v.object({
  consolidation: v.literal("compositeMin"),
  enteredBy: v.picklist(["units", "units+monitoringOffice"]),
  measure: flowOrStock,
  fields: v.pipe(
    v.array(v.object({ id, label: text, ...ratioFields, enteredBy: v.optional(enteredBy) })),
    v.minLength(1, problem("emptyList")),
  ),
});
const qualitativeFields = {
  enteredBy,
  measure: v.picklist(["published", "milestone"]),
  fields: v.array(v.object({ id: text, label: text, values: v.optional(texts, []) })),
};
const indicatorData = v.variant("consolidation", [
  ratioData,
  compositeData,
  v.object({ consolidation: v.literal("single"), ...qualitativeFields }),
  v.object({ consolidation: v.literal("qualitative"), ...qualitativeFields }),
]);

const indicatorRow = v.object({
  rowType: v.literal("indicator"),
  ...groupFields,
  parentId,
  italic: v.optional(v.boolean(), false),
  targetEffectiveText: text,
  target: v.variant("kind", [
    v.object({ kind: v.literal("percent"), value: percent, op: v.literal(">=") }),
    v.object({ kind: v.literal("qualitative"), value: text }),
  ]),
  monitoring: v.pipe(unitRefs, v.minLength(1, problem("emptyList"))),
  inherited: v.optional(v.object({ from: text, columns: texts })),
  data: indicatorData,
});

const timing = v.variant("kind", [
  v.object({ kind: v.literal("month"), deadline: date }),
  v.object({ kind: v.literal("inYear"), deadline: date }),
  v.object({ kind: v.literal("wholeYear"), deadline: date }),
  v.object({ kind: v.literal("byDecision"), deadline: v.optional(v.null()) }),
]);

const task = v.object({
  ...{ id, tt: text, groupId: text, isMain: v.boolean(), parentId, text, displayText: v.optional(text) },
  ...{ productText: text, products: texts, leadText: text, coordinationText: text, timingText: text, timing },
  leads: v.pipe(unitRefs, v.minLength(1, problem("emptyList"))),
});

const figure = v.object({ rowId: id, column: v.picklist(["numerator", "denominator"]) });
const relation = v.object({ kind: v.picklist(["same", "within"]), left: figure, right: figure });

const previousId = v.object({ from: id, to: id });

const appendixHead = { heading: text, titleLines: texts, reference: text };
const headerRow1 = v.tuple([text, text, text, text, text]);

/** A plan as one file (`seeds/plan-<year>.json`), schema "cchc-plan/1": what the product needs of it; other keys are notes and are ignored. */
export const planSchema = v.object({
  schema: v.literal("cchc-plan/1", problem("unknownSchema")),
  planYear: year,
  version: v.optional(version, 1),
  title: text,
  place: text,
  agency,
  laterAgencies: v.optional(v.array(laterAgency), []),
  reporting: v.object({
    ...{ preparedBy: text, to: v.optional(text), via: v.optional(text) },
    reportsTo: v.optional(texts),
  }),
  unitIds: v.optional(namedUnits, {}),
  units: v.optional(unitList),
  appendix1: v.object({
    ...appendixHead,
    header: v.tuple([headerRow1, headerRow1]),
    rows: v.array(v.variant("rowType", [groupRow, subgroupRow, indicatorRow])),
  }),
  appendix2: v.object({
    ...appendixHead,
    header: v.tuple([text, text, text, text, text, text]),
    groups: v.array(v.object({ id, roman: text, title: text })),
    tasks: v.array(task),
  }),
  periods: v.object({
    list: v.pipe(
      v.array(v.object({ id, label: text, from: date, to: date, defaultDue: date })),
      v.minLength(1, problem("emptyList")),
    ),
  }),
  relations: v.optional(v.array(relation), []),
  nearPercent: v.optional(nearPercent, 90),
  deadlines: v.optional(deadlineRules, {}),
  previousIds: v.optional(v.array(previousId), []),
  previousPlanId: v.optional(v.nullable(id), null),
});

/** A plan's JSON as it may be written. */
export type PlanJson = v.InferInput<typeof planSchema>;
export type PlanSeed = v.InferOutput<typeof planSchema>;
export type UnitsSeed = v.InferOutput<typeof unitsSchema>;
export type RowSeed = PlanSeed["appendix1"]["rows"][number];
export type IndicatorSeed = Extract<RowSeed, { rowType: "indicator" }>;
export type TaskSeed = PlanSeed["appendix2"]["tasks"][number];

/** Group of units in a plan's leads: every unit answers. */
export const allUnitsId = "*ALL";
/** Field of a qualitative indicator that holds the verdict; the others are details. */
export const verdictFieldId = "ketLuan";
