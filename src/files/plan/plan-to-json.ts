import type { Agency, Plan, Unit } from "../../domain/plan/plan";
import type { PlanJson } from "./plan-schema";
import { rowJson } from "./row-to-json";
import { taskJson } from "./task-to-json";

/** A plan as one file, schema "cchc-plan/1", its units in it; `parsePlan` gives the same plan back. */
export function planToJson(plan: Plan): PlanJson {
  const { place, reportsTo, preparedBy, ...agency } = plan.agency;
  return {
    schema: "cchc-plan/1",
    ...{ planYear: plan.year, version: plan.version, title: plan.title, place },
    agency: agencyJson(agency),
    laterAgencies: plan.laterAgencies.map(({ from, agency: later }) => ({
      ...{ from, ...agencyJson(later), place: later.place, preparedBy: later.preparedBy },
      reportsTo: [...later.reportsTo],
    })),
    reporting: { preparedBy, reportsTo: [...reportsTo] },
    units: plan.units.map(unitJson),
    ...appendices(plan),
    periods: {
      list: plan.periods.map(({ id, label, from, to, due }) => ({ id, label, from, to, defaultDue: due })),
    },
    relations: plan.relations.map(({ kind, left, right }) => ({ kind, left, right })),
    nearPercent: plan.nearPercent,
    deadlines: plan.deadlines,
    previousIds: plan.previousIds.map(({ from, to }) => ({ from, to })),
    previousPlanId: plan.previousPlanId,
  };
}

function agencyJson(agency: Omit<Agency, "place" | "reportsTo" | "preparedBy">): PlanJson["agency"] {
  const { name, parent, docSymbol, signTitle, signer, recipients } = agency;
  return { name, parent, docSymbol, signTitle, signer, recipients: [...recipients] };
}

function unitJson({ id, name, aliases, ...validity }: Unit): NonNullable<PlanJson["units"]>[number] {
  const { validFrom, validTo, successorId } = validity;
  return { id, name, aliases: [...aliases], validFrom, validTo, successorId };
}

function appendices({ appendix1, appendix2 }: Plan): Pick<PlanJson, "appendix1" | "appendix2"> {
  const { ordinal, name, target, responsibility, monitoring, executing } = appendix1.header;
  return {
    appendix1: {
      ...headJson(appendix1),
      header: [
        [ordinal, name, target, responsibility, ""],
        ["", "", "", monitoring, executing],
      ],
      rows: appendix1.rows.map(rowJson),
    },
    appendix2: {
      ...headJson(appendix2),
      header: appendix2.header.slice(0, 6) as PlanJson["appendix2"]["header"],
      groups: appendix2.groups.map(({ id, roman, title }) => ({ id, roman, title })),
      tasks: appendix2.tasks.map(taskJson),
    },
  };
}

type Head = Pick<Plan["appendix1"], "heading" | "titleLines" | "reference">;

function headJson({ heading, titleLines, reference }: Head) {
  return { heading, titleLines: [...titleLines], reference };
}
