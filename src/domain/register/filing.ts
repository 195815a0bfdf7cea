import { checkIdentity } from "../check/identity-rules";
import type { Finding } from "../check/finding";
import { isAcceptable } from "../check/severity";
import { formFormat } from "../form/columns";
import type { FormIdentity } from "../form/submission";
import type { Period, PeriodId, Plan, UnitId } from "../plan/plan";
import { isInForce } from "../plan/in-force";
import { unitsById } from "../plan/units-by-id";
import type { Arrival } from "./arrival";
import type { RefusedArrival } from "./register-view";
import { distinctArrivals } from "./same-content";
import { inVersionOrder } from "./version-order";

/** What came in from one unit for one period. */
export interface UnitFiles {
  /** Oldest first. */
  readonly usable: readonly Arrival[];
  readonly refused: readonly RefusedArrival[];
}

/** Everything that came in, by period and unit. */
export interface Filing {
  readonly byPeriod: ReadonlyMap<PeriodId, ReadonlyMap<UnitId, UnitFiles>>;
  /** In version order. */
  readonly refused: readonly RefusedArrival[];
}

type Files = { usable: Arrival[]; refused: RefusedArrival[] };

const filed = new WeakMap<readonly Arrival[], { readonly plan: Plan; readonly filing: Filing }>();

/** N02: files are filed by what the form says of itself, never by their name: unit and period of this plan; what has none counts for nobody. One list is filed once. */
export function fileArrivals(arrivals: readonly Arrival[], plan: Plan): Filing {
  const known = filed.get(arrivals);
  if (known?.plan === plan) return known.filing;
  const filing = filingOf(arrivals, plan);
  filed.set(arrivals, { plan, filing });
  return filing;
}

function filingOf(arrivals: readonly Arrival[], plan: Plan): Filing {
  const byPeriod = new Map(plan.periods.map(({ id }) => [id, new Map<UnitId, Files>()] as const));
  const refused: RefusedArrival[] = [];
  for (const arrival of inVersionOrder(distinctArrivals(arrivals))) {
    const identity = identityOf(arrival);
    const units = byPeriod.get(identity?.periodId ?? "");
    const unitId = identity && isOfPlan(identity, plan) ? identity.unitId : null;
    if (unitId === null || !units || !isExpected(unitId, identity?.periodId ?? null, plan))
      refused.push({ arrival, findings: foreignFindings(arrival, plan) });
    else put(arrival, units, unitId);
  }
  return { byPeriod, refused };
}

/** N02: why a file of another period of this plan does not count in this one (I07), before whatever else it was found to have. */
export function otherPeriodFindings(arrival: Arrival, period: Period, plan: Plan): readonly Finding[] {
  const identity = identityOf(arrival);
  if (identity === null) return arrival.findings;
  const found = checkIdentity(identity, plan, { periodId: period.id, unitId: null });
  return [...found.filter(({ rule }) => rule === "I07"), ...arrival.findings];
}

const known = new WeakMap<Arrival, FormIdentity | null>();

/** Who a report says it is of; a packed report is opened for it once. */
export function identityOf(arrival: Arrival): FormIdentity | null {
  const seen = known.get(arrival);
  if (seen !== undefined) return seen;
  const identity = arrival.failure === null ? (arrival.report?.identity ?? null) : null;
  known.set(arrival, identity);
  return identity;
}

function isOfPlan({ format, planId, planYear, unitId }: FormIdentity, plan: Plan): boolean {
  const isSame = format === formFormat && planId === plan.id && planYear === plan.year;
  return isSame && unitsById(plan).has(unitId ?? "");
}

/** Y02: a unit that is not in force when the period closes counts for nobody, not for its successor either (I08). */
function isExpected(unitId: UnitId, periodId: PeriodId | null, plan: Plan): boolean {
  const unit = unitsById(plan).get(unitId);
  const period = plan.periods.find(({ id }) => id === periodId);
  return unit !== undefined && period !== undefined && isInForce(unit, period.to);
}

function put(arrival: Arrival, units: Map<UnitId, Files>, unitId: UnitId): void {
  const files = units.get(unitId) ?? { usable: [], refused: [] };
  units.set(unitId, files);
  if (isAcceptable(arrival.findings)) files.usable.push(arrival);
  else files.refused.push({ arrival, findings: arrival.findings });
}

/** The plan may be another than the one that the file was judged by. */
function foreignFindings(arrival: Arrival, plan: Plan): readonly Finding[] {
  const identity = identityOf(arrival);
  if (identity === null || !isAcceptable(arrival.findings)) return arrival.findings;
  return [...checkIdentity(identity, plan, { periodId: null, unitId: null }), ...arrival.findings];
}
