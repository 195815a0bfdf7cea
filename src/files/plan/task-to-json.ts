import type { Task } from "../../domain/plan/plan";
import { allUnitsId, type PlanJson } from "./plan-schema";

type TaskJson = PlanJson["appendix2"]["tasks"][number];

/** A task as `mapTask` reads it. */
export function taskJson(task: Task): TaskJson {
  const { id, groupId, isMain, products, productText, leadText, coordinationText, timingText } = task;
  const leads = task.leads.kind === "all" ? [allUnitsId] : task.leads.unitIds;
  return {
    ...{ id, tt: task.ordinal, groupId, isMain, parentId: null, text: task.name },
    ...{ products: [...products], productText, leadText, coordinationText, timingText },
    leads: leads.map((unitId) => ({ unitId })),
    timing: task.timing,
  };
}
