import { checkPast } from "../check/check-past";
import type { CheckWords } from "../check/check-context";
import type { Finding } from "../check/finding";
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

interface SeenPast extends CheckWords {
  readonly plan: Plan;
  readonly past: Arrival;
  readonly findings: readonly Finding[];
}

const seen = new WeakMap<Arrival, SeenPast>();

/** N10: a version is compared (P01–P04) with the version that counts of the latest earlier period in which the unit has one; remembered, since neither ever changes. */
export function pastFindings(
  arrival: Arrival,
  unitId: UnitId,
  how: PastHow & { readonly deciding: Deciding },
): readonly Finding[] {
  const past = pastVersion(unitId, how);
  if (past === null) return [];
  const known = seen.get(arrival);
  if (known?.past === past.arrival && isSeenAs(known, how)) return known.findings;
  const { plan, words, vocabulary } = how;
  const findings = comparedWith(past, arrival, how);
  seen.set(arrival, { plan, words, vocabulary, past: past.arrival, findings });
  return findings;
}

function isSeenAs(seenPast: SeenPast, { plan, words, vocabulary }: PastHow): boolean {
  return seenPast.plan === plan && seenPast.words === words && seenPast.vocabulary === vocabulary;
}

interface PastVersion {
  readonly period: Period;
  readonly arrival: Arrival;
}

function comparedWith(past: PastVersion, arrival: Arrival, how: PastHow): readonly Finding[] {
  const { report, asOf, findings } = arrival;
  const then = past.arrival.report;
  if (report === null || then === null) return [];
  const { plan, words, vocabulary } = how;
  const earlier = { period: past.period, submission: submissionOf(then) };
  return checkPast(submissionOf(report), earlier, { plan, words, vocabulary, asOf, findings });
}

function pastVersion(
  unitId: UnitId,
  { plan, period, deciding }: PastHow & { readonly deciding: Deciding },
): PastVersion | null {
  const earlier = plan.periods.filter(({ to }) => to < period.to).sort((a, b) => (a.to < b.to ? 1 : -1));
  for (const then of earlier) {
    const { counted } = chosenIn(unitId, then, deciding);
    if (counted !== null && counted.report !== null) return { period: then, arrival: counted };
  }
  return null;
}
