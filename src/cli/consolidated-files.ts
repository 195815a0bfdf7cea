import type { Finding } from "../domain/check/finding";
import { isAcceptable } from "../domain/check/severity";
import type { Plan, UnitId } from "../domain/plan/plan";
import type { Arrival } from "../domain/register/arrival";
import { otherPeriodFindings } from "../domain/register/filing";
import type { RefusedArrival, RegisterView } from "../domain/register/register-view";
import { fileReasons } from "../text/file-reasons";
import { findingSentence } from "../text/findings";
import type { ConsolidatedFiles } from "./json-shapes";

/** What became of every file, in the order in which they were read; the same content twice is told of each file. */
export function consolidatedFiles(
  view: RegisterView,
  arrivals: readonly Arrival[],
  plan: Plan,
): ConsolidatedFiles {
  const reasons = new Map(
    refusedIn(view, plan).map(({ arrival, findings }) => [arrival.id, refusalReason(arrival, findings)]),
  );
  const unitOf = new Map<string, UnitId>();
  const counted = new Set<string>();
  for (const { unitId, versions, counted: counting } of view.units) {
    for (const { arrival } of versions) unitOf.set(arrival.id, unitId);
    if (counting) counted.add(counting.arrival.file);
  }
  return {
    rejected: arrivals.flatMap(({ id, file }) => {
      const reason = reasons.get(id);
      return reason === undefined ? [] : [{ file, reason }];
    }),
    superseded: arrivals.flatMap(({ id, file }) => {
      const unitId = unitOf.get(id);
      return unitId === undefined || counted.has(file) ? [] : [{ file, unitId }];
    }),
    findings: view.units.flatMap(({ unitId, counted: counting }) =>
      (counting?.findings ?? []).map((found) => ({ file: counting?.arrival.file ?? "", unitId, found })),
    ),
  };
}

function refusedIn(
  { refused, units, ofOtherPeriods, period }: RegisterView,
  plan: Plan,
): readonly RefusedArrival[] {
  const ofOthers = ofOtherPeriods.map((arrival) => ({
    arrival,
    findings: otherPeriodFindings(arrival, period, plan),
  }));
  return [...refused, ...units.flatMap((unit) => unit.refused), ...ofOthers];
}

/** Why a file does not count: it could not be read, or the first finding that makes it unacceptable. */
function refusalReason({ failure }: Arrival, findings: readonly Finding[]): string {
  if (failure !== null) return fileReasons[failure];
  const cause = findings.find((found) => !isAcceptable([found]));
  return cause === undefined ? "" : findingSentence(cause);
}
