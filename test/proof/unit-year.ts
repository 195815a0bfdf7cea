import { createRandom, type Random } from "../samples/random";

/** What a unit has to report on: whether it handles administrative procedures, inspects, drafts legal documents. */
const withProcedures = new Set(["CCKL", "CCTS", "CCTTBVTV", "CCCNTY", "CCTL", "CCPTNT", "CCQLCL", "QLXDCT"]);
const withInspections = new Set([...withProcedures, "TTS", "VPS", "TCCB"]);
const draftingDocuments = new Set(["CCKL", "CCTS", "CCTL", "KHTH"]);

/** Cumulative figures of one row at the end of each period of the year. */
export interface YearOfFigures {
  readonly numerator: readonly number[];
  readonly denominator: readonly number[];
}

/** How many periods a year has: Quý I, 6 tháng, 9 tháng, năm. */
export const periodCount = 4;

/** All figures of one unit over one year, by row id: flows grow, stocks hardly move, the plan's relations hold; the same for the same seed. */
export function figuresOfYear(unitId: string, seed: number): Readonly<Record<string, YearOfFigures>> {
  const random = createRandom(`figures ${unitId} ${seed}`);
  const dossiers = flow(random, withProcedures.has(unitId) ? random.whole(40, 600) : 0);
  const paid = part(random, dossiers, 40, 90);
  const settled = part(random, dossiers, 80, 100);
  const inspections = flow(random, withInspections.has(unitId) ? random.whole(4, 30) : 0);
  const procedures = withProcedures.has(unitId) ? random.whole(6, 24) : 0;
  const drafts = draftingDocuments.has(unitId) ? growing(random, () => random.whole(0, 2)) : flow(random, 0);
  return {
    "PL1.2": over(random, drafts, 100),
    "PL1.3.1": over(random, stock(random, procedures), 100),
    "PL1.3.2": over(random, dossiers, 80),
    "PL1.3.3": over(random, dossiers, 50),
    "PL1.5a": over(random, stock(random, 19), 100),
    "PL1.5b": over(random, stock(random, random.whole(9, 240)), 100),
    "PL1.7.1": over(random, inspections, 50),
    "PL1.7.2": over(random, flow(random, random.whole(40, 400)), 90),
    "PL1.7.3a": over(random, dossiers, 55),
    "PL1.7.3b": over(random, paid, 60),
    "PL1.7.3c": over(random, dossiers, 100),
    "PL1.7.3d": over(random, settled, 100),
  };
}

/** Cumulative counts that grow by about `base` a quarter; 0 stays 0. */
function flow(random: Random, base: number): readonly number[] {
  return growing(random, () => Math.round((base * random.whole(75, 130)) / 100));
}

function growing(_random: Random, increment: () => number): readonly number[] {
  let total = 0;
  return Array.from({ length: periodCount }, () => (total += increment()));
}

/** A count at a day: one more or less from time to time. */
function stock(random: Random, size: number): readonly number[] {
  return Array.from({ length: periodCount }, () =>
    size === 0 ? 0 : size + random.whole(0, 1) - random.whole(0, 1),
  );
}

/** A part of a flow, cumulative as well. */
function part(random: Random, whole: readonly number[], low: number, high: number): readonly number[] {
  const percent = random.whole(low, high);
  return whole.map((count) => Math.floor((count * percent) / 100));
}

/** A numerator over a denominator: reached, near or missed against the target, and once reached in full. */
function over(random: Random, denominator: readonly number[], target: number): YearOfFigures {
  const percent = random.pick([target, 100, share(target, 105), share(target, 95), share(target, 70)]);
  return { numerator: denominator.map((count) => Math.floor((count * percent) / 100)), denominator };
}

function share(target: number, percent: number): number {
  return Math.min(100, Math.floor((target * percent) / 100));
}
