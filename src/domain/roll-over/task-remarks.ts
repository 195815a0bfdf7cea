import type { Task } from "../plan/plan";
import type { Remark, RemarkPlace } from "./remark";
import type { Rolled } from "./rolled";
import { oldYearRemarks, unitChangeRemarks, weekendRemarks } from "./shared-remarks";

/** Y22: texts of the old year, deadlines that moved or fall on a weekend, leads that left. */
export function taskRemarks(rolled: Rolled): readonly Remark[] {
  const { before, plan } = rolled;
  const ofGroups = plan.appendix2.groups.flatMap(({ id, title }) =>
    oldYearRemarks({ sheet: "appendix2", rowId: id }, { name: [title] }, rolled),
  );
  const ofTasks = plan.appendix2.tasks.flatMap((task, index) => {
    const place: RemarkPlace = { sheet: "appendix2", rowId: task.id };
    const old = before.appendix2.tasks[index] ?? task;
    return [
      ...oldYearRemarks(place, textsOf(task), rolled),
      ...deadlineRemarks(place, old, task),
      ...unitChangeRemarks(place, old.leads.kind === "all" ? [] : old.leads.unitIds, rolled),
    ];
  });
  return [...ofGroups, ...ofTasks];
}

function textsOf({ name, products, ...printed }: Task): Readonly<Record<string, readonly string[]>> {
  const { timingText, productText, leadText, coordinationText } = printed;
  return {
    ...{ name: [name], products, timingText: [timingText], productText: [productText] },
    ...{ leadText: [leadText], coordinationText: [coordinationText] },
  };
}

function deadlineRemarks(place: RemarkPlace, old: Task, task: Task): readonly Remark[] {
  if (old.timing.kind === "byDecision" || task.timing.kind === "byDecision") return [];
  const { deadline } = task.timing;
  const moved: Remark = {
    ...{ kind: "deadlineMoved", ...place },
    facts: { from: old.timing.deadline, to: deadline },
  };
  return [moved, ...weekendRemarks(place, deadline)];
}
