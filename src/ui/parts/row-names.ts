import { ratioInputs } from "../../domain/plan/answers";
import type { Indicator, Plan, RowId } from "../../domain/plan/plan";

/** "7.3 Tỷ lệ hồ sơ trực tuyến" for every row of the plan by row id; a dash row takes the ordinal of its sub-group. */
export function rowNames(plan: Plan): ReadonlyMap<RowId, string> {
  const ordinals = new Map(plan.appendix1.rows.map((row) => [row.id, row.ordinal]));
  const indicatorNames = plan.appendix1.rows.flatMap((row): [RowId, string][] =>
    row.kind === "group"
      ? [[row.id, named(row.ordinal, row.name)]]
      : namesOfIndicator(row, row.ordinal || ordinals.get(row.parentId ?? "") || ""),
  );
  const tasks = plan.appendix2.tasks.map((task): [RowId, string] => [
    task.id,
    named(task.ordinal, task.name),
  ]);
  return new Map([...indicatorNames, ...tasks]);
}

function namesOfIndicator(indicator: Indicator, ordinal: string): [RowId, string][] {
  const name = named(ordinal, indicator.name);
  const inputs = ratioInputs(indicator).map((input): [RowId, string] => [
    input.rowId,
    input.label === "" ? name : named(ordinal, input.label),
  ]);
  return [...inputs, [indicator.id, name]];
}

function named(ordinal: string, name: string): string {
  return `${ordinal} ${name.replace(/^[-–]\s*/, "")}`.trim();
}
