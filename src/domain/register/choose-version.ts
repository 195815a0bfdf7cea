import type { PeriodId, UnitId } from "../plan/plan";
import type { Arrival, VersionChoice, VersionPolicy } from "./arrival";
import { compareVersions } from "./changes";

/** Whether two claims to one unit are asked about or settled by the newest. */
export type RivalPolicy = "ask" | "newest";

/** Which version of a unit's report counts. */
export interface ChosenVersion {
  readonly policy: VersionPolicy;
  readonly isPicked: boolean;
  readonly counted: Arrival | null;
}

/** The officer's last decision for each unit and period. */
export type Choices = ReadonlyMap<string, VersionChoice>;

export function choicesByUnit(choices: readonly VersionChoice[]): Choices {
  return new Map(choices.map((choice) => [choiceKey(choice.periodId, choice.unitId), choice]));
}

/** Key of a unit in a period. */
export function choiceKey(periodId: PeriodId, unitId: UnitId): string {
  return `${periodId}/${unitId}`;
}

/**
 * N05: the version that the officer picked counts; else by the unit's policy the newest (default) or the first; under "ask" none counts
 * while there are two or more, and by N06 none while two are rivals. A pick of a version that is not there is none.
 */
export function chooseVersion(
  usable: readonly Arrival[],
  choice: VersionChoice | undefined,
  rivals: RivalPolicy,
): ChosenVersion {
  const policy = choice?.policy ?? "newest";
  const picked = usable.find(({ id }) => id === choice?.picked);
  if (picked) return { policy, isPicked: true, counted: picked };
  const mustAsk = usable.length > 1 && (policy === "ask" || (rivals === "ask" && haveRivals(usable)));
  const counted = policy === "first" ? usable[0] : usable[usable.length - 1];
  return { policy, isPicked: false, counted: mustAsk ? null : (counted ?? null) };
}

/** N06: judged between each version and the one before it, so that a report amended step by step is no rival of itself; nor are a unit's own tabs, read again while they are filled in. */
function haveRivals(usable: readonly Arrival[]): boolean {
  return usable.some((after, index) => {
    const before = usable[index - 1];
    if (before === undefined || (before.source === "tabs" && after.source === "tabs")) return false;
    return compareVersions(before, after).areRivals;
  });
}
