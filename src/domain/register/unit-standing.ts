import type { CalendarDate } from "../calendar-date";
import type { Finding } from "../check/finding";
import { isOpen } from "../check/severity";
import type { UnitId } from "../plan/plan";
import type { Arrival } from "./arrival";
import { compareVersions } from "./changes";
import type { ChosenVersion } from "./choose-version";
import type { UnitFiles } from "./filing";
import type { UnitStanding, UnitState, Version } from "./register-view";

/** A unit in one period with the version that counts, if any. */
export interface ChosenUnit extends ChosenVersion {
  readonly unitId: UnitId;
  readonly files: UnitFiles;
}

/** What is found in a version beyond its own findings. */
export type FindMore = (arrival: Arrival) => readonly Finding[];

/** N08: a unit stands as the version that counts is; without one it is asked about, else sent back, else has not sent. */
export function unitStanding(unit: ChosenUnit, due: CalendarDate, findMore: FindMore): UnitStanding {
  const { unitId, policy, isPicked, files } = unit;
  const versions = files.usable.map((arrival, index): Version => {
    const isJudged = unit.counted === null || unit.counted === arrival;
    const more = isJudged ? findMore(arrival) : [];
    return numbered(
      index + 1,
      { arrival, findings: [...arrival.findings, ...more] },
      files.usable[index - 1],
    );
  });
  const counted = versions.find(({ arrival }) => arrival === unit.counted) ?? null;
  const isLate = counted && isAfterDue(counted.arrival, due);
  const state = stateOf(counted, files);
  return { unitId, state, policy, isPicked, counted, versions, refused: files.refused, isLate };
}

/** N09: late is after the period's due date; on the day itself is in time. */
function isAfterDue({ receivedOn }: Arrival, due: CalendarDate): boolean {
  return receivedOn > due;
}

function stateOf(counted: Version | null, { usable, refused }: UnitFiles): UnitState {
  if (counted) return counted.findings.some(isOpen) ? "needsReview" : "received";
  if (usable.length > 0) return "asked";
  return refused.length > 0 ? "refused" : "notSent";
}

/** What changed is found when it is looked at: of thousands of files most are never opened. */
function numbered(
  number: number,
  version: Pick<Version, "arrival" | "findings">,
  before: Arrival | undefined,
): Version {
  return {
    ...version,
    number,
    get changes() {
      return before ? compareVersions(before, version.arrival).changes : [];
    },
  };
}
