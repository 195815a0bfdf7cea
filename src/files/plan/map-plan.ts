import { allYear } from "../../domain/plan/in-force";
import { planFingerprint } from "../../domain/plan/fingerprint";
import type { Agency, Appendix1Header, Period, Plan, Unit } from "../../domain/plan/plan";
import type { PlanVocabulary } from "../../domain/plan/plan-vocabulary";
import { mapRows } from "./map-rows";
import { mapTask } from "./map-tasks";
import type { PlanSeed } from "./plan-schema";

/** A checked seed as the domain's plan; `id` is "SNN-2024", document symbol and year. */
export function mapPlan(seed: PlanSeed, units: readonly Unit[], words: PlanVocabulary): Plan {
  const { appendix1, appendix2 } = seed;
  const plan = {
    id: `${seed.agency.docSymbol}-${seed.planYear}`,
    year: seed.planYear,
    title: seed.title,
    version: seed.version,
    agency: mapAgency(seed),
    laterAgencies: seed.laterAgencies.map(({ from, ...agency }) => ({ from, agency })),
    units,
    periods: seed.periods.list.map(mapPeriod),
    appendix1: {
      ...{ heading: appendix1.heading, titleLines: appendix1.titleLines, reference: appendix1.reference },
      header: mapHeader(appendix1.header),
      rows: mapRows(appendix1.rows, words),
    },
    appendix2: {
      ...{ heading: appendix2.heading, titleLines: appendix2.titleLines, reference: appendix2.reference },
      header: appendix2.header,
      groups: appendix2.groups,
      tasks: appendix2.tasks.map(mapTask),
    },
    relations: seed.relations,
    nearPercent: seed.nearPercent,
    deadlines: seed.deadlines,
    ...{ previousIds: seed.previousIds, previousPlanId: seed.previousPlanId },
  };
  return { ...plan, fingerprint: planFingerprint(plan) };
}

/** The plan's own units; without a list those that it names, groups of units left out. */
export function unitsOfPlan(seed: PlanSeed): readonly Unit[] {
  if (seed.units !== undefined) return seed.units;
  return Object.entries(seed.unitIds)
    .filter(([, unit]) => unit.isGroup !== true)
    .map(([id, unit]) => ({ id, name: unit.name, aliases: unit.aliases, ...allYear }));
}

function mapAgency({ agency, place, reporting }: PlanSeed): Agency {
  const { preparedBy, to, via } = reporting;
  const reportsTo = reporting.reportsTo ?? [to, via].filter((name) => name !== undefined);
  return { ...agency, place, preparedBy, reportsTo };
}

function mapPeriod(period: PlanSeed["periods"]["list"][number]): Period {
  const { id, label, from, to, defaultDue } = period;
  return { id, label, from, to, due: defaultDue };
}

function mapHeader([upper, lower]: PlanSeed["appendix1"]["header"]): Appendix1Header {
  const [ordinal, name, target, responsibility] = upper;
  return { ordinal, name, target, responsibility, monitoring: lower[3], executing: lower[4] };
}
