import type { Leads, Task, Timing } from "../../domain/plan/plan";
import { listText } from "./list-text";
import { allUnitsId, type TaskSeed } from "./plan-schema";

/** A task of Phụ lục II; `*ALL` among its leads means that every unit leads it. */
export function mapTask(seed: TaskSeed): Task {
  const { id, groupId, isMain, products, productText, coordinationText, timingText } = seed;
  return {
    ...{ id, groupId, isMain, products, productText, coordinationText, timingText },
    leadText: listText(seed.leadText, seed.leads),
    ordinal: seed.tt,
    name: seed.displayText ?? seed.text,
    leads: mapLeads(seed.leads.map((lead) => lead.unitId)),
    timing: mapTiming(seed.timing),
  };
}

function mapLeads(unitIds: readonly string[]): Leads {
  return unitIds.includes(allUnitsId) ? { kind: "all" } : { kind: "units", unitIds };
}

function mapTiming(timing: TaskSeed["timing"]): Timing {
  return timing.kind === "byDecision"
    ? { kind: "byDecision" }
    : { kind: timing.kind, deadline: timing.deadline };
}
