import { checkPast } from "../check/check-past";
import type { CheckWords } from "../check/check-context";
import type { Finding } from "../check/finding";
import type { PastReport } from "../check/past-report";
import type { Period, Plan, UnitId } from "../plan/plan";
import type { Arrival } from "./arrival";
import { choiceKey, chooseVersion, type Choices, type RivalPolicy } from "./choose-version";
import type { Filing } from "./filing";
import { submissionOf } from "./kept-report";

/** Which versions count is decided by. */
export interface Deciding {
  readonly filing: Filing;
  readonly choices: Choices;
  readonly rivals: RivalPolicy;
}

/** The version of a unit that counts in a period, and what it was chosen from. */
export function chosenIn(unitId: UnitId, period: Period, { filing, choices, rivals }: Deciding) {
  const files = filing.byPeriod.get(period.id)?.get(unitId) ?? { usable: [], refused: [] };
  const choice = choices.get(choiceKey(period.id, unitId));
  return { unitId, files, ...chooseVersion(files.usable, choice, rivals) };
}

/** What checking against the past needs. */
export interface PastHow extends CheckWords {
  readonly plan: Plan;
  readonly period: Period;
}

/** N10: a version is compared (P01–P04) with the version that counts of the latest earlier period in which the unit has one. */
export function pastFindings(
  arrival: Arrival,
  unitId: UnitId,
  how: PastHow & { readonly deciding: Deciding },
): readonly Finding[] {
  const past = pastReport(unitId, how);
  const report = past && arrival.report;
  if (!past || !report) return [];
  const { plan, words, vocabulary } = how;
  const { asOf, findings } = arrival;
  return checkPast(submissionOf(report), past, { plan, words, vocabulary, asOf, findings });
}

function pastReport(
  unitId: UnitId,
  { plan, period, deciding }: PastHow & { readonly deciding: Deciding },
): PastReport | null {
  const earlier = plan.periods.filter(({ to }) => to < period.to).sort((a, b) => (a.to < b.to ? 1 : -1));
  for (const then of earlier) {
    const report = chosenIn(unitId, then, deciding).counted?.report;
    if (report) return { period: then, submission: submissionOf(report) };
  }
  return null;
}
