import type { Consolidation } from "../consolidate/consolidation";
import { planOn } from "../plan/in-force";
import type { Plan } from "../plan/plan";
import type { DocumentWords } from "./document-words";
import type { Report } from "./report";
import { plannedSigning } from "./signing";

/** A report of which nothing is known but the plan and the period's figures: no earlier period, not locked, signed as the plan says. Y01: it is the report of the agency in force on the period's cut-off date. */
export function draftReport(year: Plan, consolidation: Consolidation, words: DocumentWords): Report {
  const plan = planOn(year, consolidation.period.to);
  const earlier = { previous: null, ofYear: [], lastYear: null };
  return { plan, consolidation, earlier, lock: null, signing: plannedSigning(plan, words) };
}
