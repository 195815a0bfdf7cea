import type { AnsweredBy, Indicator, Plan, RatioInput, RowId, Task, UnitId } from "./plan";
import { unitsById } from "./units-by-id";

/** The rows of ratio inputs of an indicator: one for a ratio, several for a composite, none for a qualitative one. */
export function ratioInputs(indicator: Indicator): readonly RatioInput[] {
  if (indicator.kind === "ratio") return [indicator.input];
  return indicator.kind === "composite" ? indicator.inputs : [];
}

/** The indicators of Phụ lục I in order, without group rows. */
export function indicatorsOf(plan: Plan): readonly Indicator[] {
  return plan.appendix1.rows.filter((row): row is Indicator => row.kind !== "group");
}

/** Ids of the rows in which something is entered or judged: indicators, parts of composites and tasks. */
export function measuredRowIds(plan: Plan): ReadonlySet<RowId> {
  const indicators = indicatorsOf(plan).flatMap((indicator) => [
    indicator.id,
    ...ratioInputs(indicator).map(({ rowId }) => rowId),
  ]);
  return new Set([...indicators, ...plan.appendix2.tasks.map(({ id }) => id)]);
}

/** Ids of all rows of a plan: those that are measured, and the groups of both appendices. */
export function allRowIds(plan: Plan): readonly RowId[] {
  const groups = [...plan.appendix1.rows, ...plan.appendix2.groups].map(({ id }) => id);
  return [...new Set([...groups, ...measuredRowIds(plan)])];
}

/** Y03: units of the plan that enter a row, in the plan's order: every one, only the first-named monitoring office, or those listed. */
export function answeringUnits(plan: Plan, indicator: Indicator, answeredBy: AnsweredBy): readonly UnitId[] {
  if (answeredBy === "units") return plan.units.map((unit) => unit.id);
  const named = answeredBy === "monitoringOffice" ? indicator.monitoring.slice(0, 1) : answeredBy;
  return ofPlan(plan, named);
}

/** Those units that the plan has, in its order, each once. */
function ofPlan(plan: Plan, unitIds: readonly UnitId[]): readonly UnitId[] {
  const units = unitsById(plan);
  if (unitIds.length < 2) return unitIds.filter((id) => units.has(id));
  const wanted = new Set(unitIds);
  return [...units.keys()].filter((id) => wanted.has(id));
}

/** Units that report a task: every unit when all lead it, else the first-named lead, who owns the record. Coordinating units do not report. */
export function taskOwners(plan: Plan, task: Task): readonly UnitId[] {
  if (task.leads.kind === "all") return plan.units.map((unit) => unit.id);
  return ofPlan(plan, task.leads.unitIds.slice(0, 1));
}

/** A row of Phụ lục I by who enters it. */
export interface AnsweredRow {
  readonly monitoring: readonly UnitId[];
  readonly answeredBy: AnsweredBy;
}

/** Whether a unit is one of `answeringUnits`; costs the same however many units there are. */
export function isAnswering(plan: Plan, unitId: UnitId, { monitoring, answeredBy }: AnsweredRow): boolean {
  if (answeredBy === "units") return unitsById(plan).has(unitId);
  return answeredBy === "monitoringOffice" ? monitoring[0] === unitId : answeredBy.includes(unitId);
}

/** Whether a unit is one of `taskOwners`; costs the same however many units there are. */
export function isTaskOwner(plan: Plan, unitId: UnitId, { leads }: Task): boolean {
  return leads.kind === "all" ? unitsById(plan).has(unitId) : leads.unitIds[0] === unitId;
}

/** Row ids of both appendices that a unit has to fill in. */
export function rowsAnsweredBy(plan: Plan, unitId: UnitId): ReadonlySet<RowId> {
  const entered = indicatorsOf(plan).flatMap((indicator) =>
    enteredRows(indicator)
      .filter(({ answeredBy }) => isAnswering(plan, unitId, { ...indicator, answeredBy }))
      .map(({ rowId }) => rowId),
  );
  const tasks = plan.appendix2.tasks.filter((task) => isTaskOwner(plan, unitId, task));
  return new Set([...entered, ...tasks.map((task) => task.id)]);
}

/** The rows of an indicator in which something is entered. */
function enteredRows(indicator: Indicator): readonly Pick<RatioInput, "rowId" | "answeredBy">[] {
  if (indicator.kind !== "qualitative") return ratioInputs(indicator);
  return [{ rowId: indicator.id, answeredBy: indicator.answeredBy }];
}
