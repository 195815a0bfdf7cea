import type { Appendix1Row, Plan, Task } from "./plan";

/**
 * FNV-1a, 64 bits, over the UTF-16LE bytes of the text, as 16 lower-case hexadecimal digits
 * (draft-eastlake-fnv: offset basis cbf29ce484222325, prime 2^40 + 0x1b3).
 */
export function fnv1a64(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  const mix = (byte: number): void => {
    const mixed = (low ^ byte) >>> 0;
    const product = mixed * 0x1b3;
    high = (Math.imul(high, 0x1b3) + Math.floor(product / 0x1_0000_0000) + (mixed << 8)) >>> 0;
    low = product >>> 0;
  };
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    mix(unit & 0xff);
    mix(unit >>> 8);
  }
  return hex32(high) + hex32(low);
}

/**
 * Fingerprint of everything that a unit's form depends on: rows, targets, inputs, who answers, tasks and deadlines.
 * Units, periods and the agency are left out: adding a unit leaves the forms of the others valid. Days of grace count where there are any.
 */
export function planFingerprint(
  plan: Pick<Plan, "id" | "year" | "appendix1" | "appendix2" | "deadlines">,
): string {
  const { appendix1, appendix2, deadlines } = plan;
  const groups = appendix2.groups.map((group) => [group.id, group.roman, group.title]);
  return fnv1a64(
    JSON.stringify([
      plan.id,
      plan.year,
      appendix1.rows.map(rowParts),
      groups,
      appendix2.tasks.map(taskParts),
      ...(deadlines.graceDays === 0 ? [] : [deadlines.graceDays]),
    ]),
  );
}

function rowParts(row: Appendix1Row): readonly unknown[] {
  const shared = [row.kind, row.id, row.ordinal, row.name, row.monitoringText, row.executingText];
  if (row.kind === "group") return [...shared, row.isSubgroup];
  const assigned = [...shared, row.parentId, row.targetText, row.monitoring, row.measure];
  if (row.kind === "qualitative") {
    const options = row.verdictOptions.map((option) => [option.label, option.verdict]);
    return [...assigned, options, row.detailLabels, row.answeredBy];
  }
  const inputs = row.kind === "ratio" ? [row.input] : row.inputs;
  const inputParts = inputs.map((input) => [
    input.rowId,
    input.label,
    input.numerator,
    input.denominator,
    input.answeredBy,
  ]);
  return [...assigned, row.target.percent, inputParts];
}

function taskParts(task: Task): readonly unknown[] {
  const leads = task.leads.kind === "all" ? "all" : task.leads.unitIds;
  const deadline = task.timing.kind === "byDecision" ? null : task.timing.deadline;
  return [
    ...[task.id, task.ordinal, task.groupId, task.isMain, task.name, task.products, task.productText, leads],
    ...[task.leadText, task.coordinationText, task.timing.kind, deadline, task.timingText],
  ];
}

function hex32(value: number): string {
  return value.toString(16).padStart(8, "0");
}
