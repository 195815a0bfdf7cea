import type { Figure, Plan, UnitId } from "../plan/plan";
import { explanationIn } from "./answered-queries";
import { finding, type Finding } from "./finding";
import { sharedFigures, type SharedFigures, type SharedRow, type UnitReport } from "./shared-figures";

/** U02: below this a figure is no outlier whatever the others gave. */
const smallestOutlier = 1000;
const outlierFactor = 50;
/** U02: with fewer other units that gave something there is nothing to compare with. */
const fewestOthers = 4;

const columns: readonly Figure["column"][] = ["numerator", "denominator"];

/** The largest and second largest figure of a row and column, of the units that gave one above 0. */
interface Extremes {
  readonly largest: number;
  readonly second: number;
  readonly givers: number;
  readonly at: { readonly unitId: UnitId; readonly row: SharedRow } | null;
}

/**
 * U02: in the rows that all units answer, no figure of 1 000 or more is fifty times the second largest of its row and column or above,
 * where at least four other units gave a figure above 0; fifty times exactly is told. One pass; the order of the reports never matters.
 */
export function outlyingFigures(
  reports: Iterable<UnitReport>,
  plan: Plan,
): ReadonlyMap<UnitId, readonly Finding[]> {
  return outliersAmong(sharedFigures(reports, plan));
}

/** U02 over figures that were read already. */
export function outliersAmong(figures: readonly SharedFigures[]): ReadonlyMap<UnitId, readonly Finding[]> {
  const rowCount = figures[0]?.rows.length ?? 0;
  const found = new Map<UnitId, readonly Finding[]>();
  for (let index = 0; index < rowCount; index++)
    for (const column of columns) {
      const outlier = outlierOf(column, extremesOf(figures, index, column));
      if (outlier === null) continue;
      found.set(outlier.unitId, [...(found.get(outlier.unitId) ?? []), outlier.found]);
    }
  return found;
}

/** One pass over all reports for each figure: written without an object for every step of it. */
function extremesOf(figures: readonly SharedFigures[], index: number, column: Figure["column"]): Extremes {
  const extremes: Mutable<Extremes> = { largest: 0, second: 0, givers: 0, at: null };
  for (const { unitId, rows } of figures) {
    const row = rows[index];
    const value = row?.ratio?.[column] ?? 0;
    if (row === undefined || value <= 0) continue;
    extremes.givers += 1;
    if (value <= extremes.largest) {
      extremes.second = Math.max(extremes.second, value);
      continue;
    }
    extremes.second = extremes.largest;
    extremes.largest = value;
    extremes.at = { unitId, row };
  }
  return extremes;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

function outlierOf(
  column: Figure["column"],
  { largest, second, givers, at }: Extremes,
): { readonly unitId: UnitId; readonly found: Finding } | null {
  const others = givers - 1;
  const stands = largest >= smallestOutlier && others >= fewestOthers && largest >= outlierFactor * second;
  if (at === null || !stands) return null;
  const { unitId, row } = at;
  const facts = { column, value: largest, second, others };
  const found = finding("U02", "warning", row.places[column], facts);
  return { unitId, found: { ...found, explanation: explanationIn(row.note, "U02") } };
}
