import fc from "fast-check";
import { planFingerprint } from "../../../src/domain/plan/fingerprint";
import type { Appendix1Row, Plan, Task } from "../../../src/domain/plan/plan";

/** A plan with some rows said otherwise, as its next version. */
export function nextVersion(plan: Plan, more: Partial<Pick<Plan, "appendix1" | "appendix2">>): Plan {
  const next = { ...plan, ...more, version: plan.version + 1 };
  return { ...next, fingerprint: planFingerprint(next) };
}

/** The next version with its rows of Phụ lục I changed. */
export function withRows(
  plan: Plan,
  change: (rows: readonly Appendix1Row[]) => readonly Appendix1Row[],
): Plan {
  return nextVersion(plan, { appendix1: { ...plan.appendix1, rows: change(plan.appendix1.rows) } });
}

/** The next version with its tasks changed. */
export function withTasks(plan: Plan, change: (tasks: readonly Task[]) => readonly Task[]): Plan {
  return nextVersion(plan, { appendix2: { ...plan.appendix2, tasks: change(plan.appendix2.tasks) } });
}

/** A plan and its next version, in which one row or task is gone, new, moved or says one thing otherwise; now and then nothing. */
export function changedPlan(plan: Plan): fc.Arbitrary<Plan> {
  const { rows } = plan.appendix1;
  const { tasks } = plan.appendix2;
  const ofRows = fc
    .tuple(fc.nat(rows.length - 1), fc.constantFrom(...rowChanges))
    .map(([at, change]) => withRows(plan, (all) => changeAt(all, at, change)));
  const ofTasks = fc
    .tuple(fc.nat(Math.max(0, tasks.length - 1)), fc.constantFrom(...taskChanges))
    .map(([at, change]) => withTasks(plan, (all) => changeAt(all, at, change)));
  return tasks.length === 0 ? ofRows : fc.oneof(ofRows, ofTasks);
}

type Change<T> = (item: T) => readonly T[];

function changeAt<T>(items: readonly T[], at: number, change: Change<T>): readonly T[] {
  return items.flatMap((item, index) => (index === at ? change(item) : [item]));
}

const rowChanges: readonly Change<Appendix1Row>[] = [
  () => [],
  (row) => [row],
  (row) => [{ ...row, name: `${row.name} mới` }],
  (row) => [{ ...row, ordinal: `${row.ordinal}.9` }],
  (row) => [{ ...row, monitoringText: `${row.monitoringText} và Văn phòng` }],
  (row) => [row, copyOf(row)],
  (row) => [copyOf(row), row],
  (row) => (row.kind === "group" ? [row] : [{ ...row, targetText: `${row.targetText} trở lên` }]),
  (row) =>
    row.kind === "ratio" || row.kind === "composite"
      ? [{ ...row, target: { percent: row.target.percent === 0 ? 1 : row.target.percent / 2 } }]
      : [row],
  (row) =>
    row.kind === "ratio"
      ? [{ ...row, input: { ...row.input, numerator: `${row.input.numerator} đã giải quyết` } }]
      : [row],
  (row) =>
    row.kind === "composite"
      ? [{ ...row, inputs: row.inputs.slice(0, Math.max(1, row.inputs.length - 1)) }]
      : [row],
  (row) => (row.kind === "ratio" ? [asQualitative(row)] : [row]),
  (row) =>
    row.kind === "ratio"
      ? [
          {
            ...row,
            input: {
              ...row.input,
              answeredBy: row.input.answeredBy === "units" ? "monitoringOffice" : "units",
            },
          },
        ]
      : [row],
];

const taskChanges: readonly Change<Task>[] = [
  () => [],
  (task) => [task],
  (task) => [{ ...task, name: `${task.name} mới` }],
  (task) => [{ ...task, timingText: `${task.timingText} hoặc sớm hơn` }],
  (task) => [{ ...task, timing: { kind: "byDecision" } }],
  (task) => [{ ...task, products: [...task.products, "Báo cáo"] }],
  (task) => [
    { ...task, leads: task.leads.kind === "all" ? { kind: "units", unitIds: ["DV1"] } : { kind: "all" } },
  ],
  (task) => [task, { ...task, id: `${task.id}x`, ordinal: `${task.ordinal}x` }],
];

function copyOf(row: Appendix1Row): Appendix1Row {
  const id = `${row.id}x`;
  if (row.kind === "ratio") return { ...row, id, input: { ...row.input, rowId: id } };
  if (row.kind === "composite")
    return { ...row, id, inputs: row.inputs.map((input) => ({ ...input, rowId: `${input.rowId}x` })) };
  return { ...row, id };
}

function asQualitative(row: Extract<Appendix1Row, { kind: "ratio" }>): Appendix1Row {
  const { input, target, ...shared } = row;
  const verdictOptions = [{ label: `Đạt ${target.percent}%`, verdict: "met" as const }];
  return {
    ...shared,
    ...{ kind: "qualitative", measure: "milestone", verdictOptions, detailLabels: [] },
    answeredBy: input.answeredBy,
  };
}
