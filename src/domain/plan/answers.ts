import type { AnsweredBy, Indicator, Plan, RatioInput, RowId, Task, UnitId } from "./plan";

/** The rows of ratio inputs of an indicator: one for a ratio, several for a composite, none for a qualitative one. */
export function ratioInputs(indicator: Indicator): readonly RatioInput[] {
  if (indicator.kind === "ratio") return [indicator.input];
  return indicator.kind === "composite" ? indicator.inputs : [];
}

/** The indicators of Phụ lục I in order, without group rows. */
export function indicatorsOf(plan: Plan): readonly Indicator[] {
  return plan.appendix1.rows.filter((row): row is Indicator => row.kind !== "group");
}

/** Units that enter a row: every unit, or only the first-named monitoring office. */
export function answeringUnits(plan: Plan, indicator: Indicator, answeredBy: AnsweredBy): readonly UnitId[] {
  return answeredBy === "units" ? plan.units.map((unit) => unit.id) : indicator.monitoring.slice(0, 1);
}

/** Units that report a task: every unit when all lead it, else the first-named lead, who owns the record. Coordinating units do not report. */
export function taskOwners(plan: Plan, task: Task): readonly UnitId[] {
  return task.leads.kind === "all" ? plan.units.map((unit) => unit.id) : task.leads.unitIds.slice(0, 1);
}

/** Row ids of both appendices that a unit has to fill in. */
export function rowsAnsweredBy(plan: Plan, unitId: UnitId): ReadonlySet<RowId> {
  const ratios = indicatorsOf(plan).flatMap((indicator) =>
    ratioInputs(indicator)
      .filter((input) => answeringUnits(plan, indicator, input.answeredBy).includes(unitId))
      .map((input) => input.rowId),
  );
  const qualitative = indicatorsOf(plan).filter(
    (indicator) =>
      indicator.kind === "qualitative" &&
      answeringUnits(plan, indicator, indicator.answeredBy).includes(unitId),
  );
  const tasks = plan.appendix2.tasks.filter((task) => taskOwners(plan, task).includes(unitId));
  return new Set([...ratios, ...qualitative.map((row) => row.id), ...tasks.map((task) => task.id)]);
}
