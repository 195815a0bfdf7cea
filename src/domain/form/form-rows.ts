import { isAnswering, isTaskOwner } from "../plan/answers";
import type {
  GroupRow,
  Indicator,
  Plan,
  QualitativeIndicator,
  RatioInput,
  RowId,
  Target,
  Task,
  TaskGroup,
  UnitId,
} from "../plan/plan";
import type { AppendixId, ColumnId } from "./columns";

/** A row of a form sheet, in sheet order; `isAnswered` says whether this unit fills it in. */
export type FormRow =
  | { readonly kind: "group"; readonly id: RowId; readonly group: GroupRow }
  | {
      readonly kind: "ratio";
      readonly id: RowId;
      readonly indicator: Indicator;
      readonly target: Target;
      readonly input: RatioInput;
      readonly isPart: boolean;
      readonly isAnswered: boolean;
    }
  | {
      readonly kind: "composite";
      readonly id: RowId;
      readonly indicator: Indicator;
      readonly partIds: readonly RowId[];
    }
  | {
      readonly kind: "qualitative";
      readonly id: RowId;
      readonly indicator: QualitativeIndicator;
      readonly isAnswered: boolean;
    }
  | { readonly kind: "taskGroup"; readonly id: RowId; readonly taskGroup: TaskGroup }
  | { readonly kind: "task"; readonly id: RowId; readonly task: Task; readonly isAnswered: boolean };

/** A task of Phụ lục II as a row of its form. */
export type TaskRow = Extract<FormRow, { readonly kind: "task" }>;

/** Rows of Phụ lục I as a unit's form shows them: an indicator with several inputs is followed by one row per input. */
export function appendix1Rows(plan: Plan, unitId: UnitId): readonly FormRow[] {
  return plan.appendix1.rows.flatMap((row): FormRow[] =>
    row.kind === "group" ? [{ kind: "group", id: row.id, group: row }] : indicatorRows(plan, row, unitId),
  );
}

/** Rows of Phụ lục II: each group heading followed by its tasks. */
export function appendix2Rows(plan: Plan, unitId: UnitId): readonly FormRow[] {
  return plan.appendix2.groups.flatMap((taskGroup): FormRow[] => [
    { kind: "taskGroup", id: taskGroup.id, taskGroup },
    ...plan.appendix2.tasks
      .filter((task) => task.groupId === taskGroup.id)
      .map((task): FormRow => ({
        kind: "task",
        id: task.id,
        task,
        isAnswered: isTaskOwner(plan, unitId, task),
      })),
  ]);
}

/** Rows of one appendix of a unit's form. */
export function formRows(plan: Plan, unitId: UnitId, appendix: AppendixId): readonly FormRow[] {
  return appendix === "appendix1" ? appendix1Rows(plan, unitId) : appendix2Rows(plan, unitId);
}

/** A row in which a unit may have something to enter. */
export type AnswerableRow = Extract<FormRow, { readonly isAnswered: boolean }>;

/** Whether this unit fills the row in. */
export function isAnswered(row: FormRow): row is AnswerableRow {
  return "isAnswered" in row && row.isAnswered;
}

/** Entry columns open in a row: none unless the unit answers it; `deadline` only where the plan gives no date. */
export function openColumns(row: FormRow): readonly ColumnId[] {
  if (row.kind === "ratio" && row.isAnswered)
    return ["numerator", "denominator", "evidence", "explanation", "note"];
  if (row.kind === "qualitative" && row.isAnswered)
    return ["published", "verdict", "evidence", "explanation", "note"];
  if (row.kind !== "task" || !row.isAnswered) return [];
  const deadline: ColumnId[] = row.task.timing.kind === "byDecision" ? ["deadline"] : [];
  return [
    "status",
    "completedOn",
    "documentNumber",
    "documentDate",
    ...deadline,
    "evidence",
    "explanation",
    "note",
  ];
}

function indicatorRows(plan: Plan, indicator: Indicator, unitId: UnitId): FormRow[] {
  if (indicator.kind === "qualitative") {
    const isAnswered = isAnswering(plan, unitId, indicator);
    return [{ kind: "qualitative", id: indicator.id, indicator, isAnswered }];
  }
  const inputs = indicator.kind === "ratio" ? [indicator.input] : indicator.inputs;
  const isPart = indicator.kind === "composite";
  const rows = inputs.map((input): FormRow => ({
    kind: "ratio",
    id: input.rowId,
    indicator,
    target: indicator.target,
    input,
    isPart,
    isAnswered: isAnswering(plan, unitId, { ...indicator, answeredBy: input.answeredBy }),
  }));
  return isPart
    ? [
        { kind: "composite", id: indicator.id, indicator, partIds: inputs.map((input) => input.rowId) },
        ...rows,
      ]
    : rows;
}
