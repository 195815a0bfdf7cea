import type { Plan, UnitId } from "../plan/plan";
import { unitsById } from "../plan/units-by-id";
import { explanationIn } from "./answered-queries";
import { fewestEqualRows } from "./filled-rows";
import { finding, type Finding } from "./finding";
import { sharedFigures, type SharedFigures, type SharedRow, type UnitReport } from "./shared-figures";

export type { UnitReport } from "./shared-figures";

/** U01: as many of the others are named; the rest are counted. */
const namedUnits = 5;

/** What a report says, when it says enough to be compared. */
interface Told {
  readonly unitId: UnitId;
  readonly filled: number;
  /** The first row that says something. */
  readonly first: SharedRow;
}

/**
 * U01: no two units report the same figures in all the rows that both answer, where at least three of them have a denominator above 0;
 * told to each, with the names of the others in the plan's order, at most five. Compared by key, so that the time grows with the number
 * of reports and no faster, also when all are copies of one.
 */
export function copiedReports(
  reports: Iterable<UnitReport>,
  plan: Plan,
): ReadonlyMap<UnitId, readonly Finding[]> {
  return copiedFigures(sharedFigures(reports, plan), plan);
}

/** U01 over figures that were read already. */
export function copiedFigures(
  figures: readonly SharedFigures[],
  plan: Plan,
): ReadonlyMap<UnitId, readonly Finding[]> {
  const byUnit = new Map(figures.map((each) => [each.unitId, each]));
  const byKey = new Map<string, Told[]>();
  for (const id of unitsById(plan).keys()) {
    const own = byUnit.get(id);
    const told = own === undefined ? null : toldBy(own);
    if (own === undefined || told === null) continue;
    const key = figuresKey(own);
    const same = byKey.get(key);
    if (same) same.push(told);
    else byKey.set(key, [told]);
  }
  const copied = [...byKey.values()].filter((same) => same.length > 1);
  return new Map(copied.flatMap((same) => same.map((own) => [own.unitId, copyFinding(own, same, plan)])));
}

function toldBy({ unitId, rows }: SharedFigures): Told | null {
  const filled = rows.filter(({ ratio }) => (ratio?.denominator ?? 0) > 0);
  const [first] = filled;
  return first === undefined || filled.length < fewestEqualRows
    ? null
    : { unitId, filled: filled.length, first };
}

/** Equal for two units exactly when their figures are; a row that is no ratio is equal only to another. */
function figuresKey({ rows }: SharedFigures): string {
  return rows.map(({ ratio }) => (ratio === null ? "" : `${ratio.numerator}/${ratio.denominator}`)).join("|");
}

function copyFinding(own: Told, same: readonly Told[], plan: Plan): readonly Finding[] {
  const { unitId, filled, first } = own;
  const others = same.slice(0, namedUnits + 1).filter((other) => other.unitId !== unitId);
  const units = others.slice(0, namedUnits).map((other) => unitsById(plan).get(other.unitId)?.name ?? "");
  const facts = { units, more: same.length - 1 - units.length, rows: filled };
  const found = finding("U01", "warning", first.places.numerator, facts);
  return [{ ...found, explanation: explanationIn(first.note, "U01") }];
}
