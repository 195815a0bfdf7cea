import type { CalendarDate } from "../calendar-date";
import { ratioInputs } from "./answers";
import type { AnsweredBy, Appendix1Row, Indicator, Leads, Plan, RatioInput, RowId } from "./plan";
import type { Task, TaskGroup, Timing, UnitId, VerdictOption } from "./plan";

/** What a row of a plan is; `part` is one ratio of a composite, `component` a task such as 1.1. */
export type PlanRowKind =
  "group" | "subgroup" | "ratio" | "composite" | "qualitative" | "part" | "taskGroup" | "task" | "component";

/** Everything of a row that a form depends on. */
export interface RowFields {
  readonly kind: PlanRowKind;
  readonly ordinal: string;
  readonly name: string;
  /** The group, or of a part the indicator, that it stands under. */
  readonly parent: RowId | null;
  readonly target: { readonly text: string; readonly percent: number | null };
  readonly measure: Indicator["measure"];
  readonly numerator: string;
  readonly denominator: string;
  readonly answeredBy: AnsweredBy;
  readonly verdicts: { readonly options: readonly VerdictOption[]; readonly details: readonly string[] };
  readonly monitoring: { readonly text: string; readonly unitIds: readonly UnitId[] };
  readonly executing: string;
  readonly products: { readonly text: string; readonly products: readonly string[] };
  readonly leads: { readonly text: string; readonly leads: Leads };
  readonly coordination: string;
  readonly timing: { readonly text: string; readonly kind: Timing["kind"] };
  /** Null where the plan gives no date. */
  readonly deadline: CalendarDate | null;
}

/** A row of either appendix with what it says, whatever its kind. */
export interface PlanRow {
  readonly appendix: "appendix1" | "appendix2";
  readonly rowId: RowId;
  readonly fields: Pick<RowFields, "kind" | "ordinal" | "name"> & Partial<RowFields>;
}

/** Every row of a plan as its forms show them: parts right below their indicator, tasks below their group. */
export function planRows({
  appendix1,
  appendix2,
}: Pick<Plan, "appendix1" | "appendix2">): readonly PlanRow[] {
  return [
    ...appendix1.rows.flatMap(rowsOf),
    ...appendix2.groups.map(groupRow),
    ...appendix2.tasks.map(taskRow),
  ];
}

function rowsOf(row: Appendix1Row): readonly PlanRow[] {
  if (row.kind !== "group") return indicatorRows(row);
  const { id, ordinal, name, isSubgroup, monitoringText, executingText: executing } = row;
  const kind = isSubgroup ? "subgroup" : "group";
  const monitoring = { text: monitoringText, unitIds: [] };
  return [{ appendix: "appendix1", rowId: id, fields: { kind, ordinal, name, monitoring, executing } }];
}

function indicatorRows(indicator: Indicator): readonly PlanRow[] {
  const { kind, ordinal, name, parentId: parent, measure, executingText: executing } = indicator;
  const percent = indicator.kind === "qualitative" ? null : indicator.target.percent;
  const fields = {
    ...{ kind, ordinal, name, parent, measure, executing },
    target: { text: indicator.targetText, percent },
    monitoring: { text: indicator.monitoringText, unitIds: indicator.monitoring },
  };
  const own = indicator.kind === "ratio" ? ratioFields(indicator.input) : verdictFields(indicator);
  const row: PlanRow = { appendix: "appendix1", rowId: indicator.id, fields: { ...fields, ...own } };
  return indicator.kind === "composite"
    ? [row, ...ratioInputs(indicator).map((input) => partRow(input, indicator.id))]
    : [row];
}

function verdictFields(indicator: Exclude<Indicator, { kind: "ratio" }>): Partial<RowFields> {
  if (indicator.kind === "composite") return {};
  const { verdictOptions: options, detailLabels: details, answeredBy } = indicator;
  return { verdicts: { options, details }, answeredBy };
}

function ratioFields({ numerator, denominator, answeredBy }: RatioInput): Partial<RowFields> {
  return { numerator, denominator, answeredBy };
}

function partRow(input: RatioInput, parent: RowId): PlanRow {
  const fields = { kind: "part" as const, ordinal: "", name: input.label, parent, ...ratioFields(input) };
  return { appendix: "appendix1", rowId: input.rowId, fields };
}

function groupRow({ id, roman, title }: TaskGroup): PlanRow {
  return { appendix: "appendix2", rowId: id, fields: { kind: "taskGroup", ordinal: roman, name: title } };
}

function taskRow(task: Task): PlanRow {
  const { timing, leads } = task;
  const fields = {
    kind: task.isMain ? ("task" as const) : ("component" as const),
    ...{ ordinal: task.ordinal, name: task.name, parent: task.groupId },
    products: { text: task.productText, products: task.products },
    leads: { text: task.leadText, leads },
    coordination: task.coordinationText,
    timing: { text: task.timingText, kind: timing.kind },
    deadline: timing.kind === "byDecision" ? null : timing.deadline,
  };
  return { appendix: "appendix2", rowId: task.id, fields };
}
