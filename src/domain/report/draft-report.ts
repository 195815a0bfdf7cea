import type { Consolidation } from "../consolidate/consolidation";
import type { Plan } from "../plan/plan";
import type { DocumentWords } from "./document-words";
import type { Report } from "./report";
import { plannedSigning } from "./signing";

/** A report of which nothing is known but the plan and the period's figures: no earlier period, not locked, signed as the plan says. */
export function draftReport(plan: Plan, consolidation: Consolidation, words: DocumentWords): Report {
  const earlier = { previous: null, ofYear: [], lastYear: null };
  return { plan, consolidation, earlier, lock: null, signing: plannedSigning(plan, words) };
}
