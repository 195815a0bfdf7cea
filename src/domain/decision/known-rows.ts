import { indicatorsOf } from "../plan/answers";
import type { Indicator, Plan } from "../plan/plan";
import { bareWords } from "./bare-text";

/** An indicator of the known plan that a name means; `isClose`: the names are alike, not the same. */
export interface KnownRow {
  readonly indicator: Indicator;
  readonly isClose: boolean;
}

/** The indicators of a known plan by name. */
export interface KnownRows {
  readonly byName: ReadonlyMap<string, Indicator>;
  readonly byWord: ReadonlyMap<string, readonly Indicator[]>;
}

/** Makes the indicators of a known plan ready to be found; none without a plan. */
export function indexKnown(known: Plan | null): KnownRows {
  const indicators = known === null ? [] : indicatorsOf(known);
  const byName = new Map<string, Indicator>();
  const byWord = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    const bare = bareWords(indicator.name);
    if (!byName.has(bare)) byName.set(bare, indicator);
    for (const word of wordsOf(bare)) byWord.set(word, [...(byWord.get(word) ?? []), indicator]);
  }
  return { byName, byWord };
}

const closeFrom = 0.75;
/** Words that so many indicators share tell nothing apart. */
const mostShared = 60;

/** The known indicator of this name, accents and punctuation passed over, else the one that shares at least three quarters of the words, if it alone does so best. */
export function findKnown({ byName, byWord }: KnownRows, name: string): KnownRow | null {
  const bare = bareWords(name);
  const same = byName.get(bare);
  if (same !== undefined) return { indicator: same, isClose: false };
  const words = wordsOf(bare);
  const counts = new Map<Indicator, number>();
  for (const word of words) {
    const sharing = byWord.get(word) ?? [];
    if (sharing.length > mostShared) continue;
    for (const indicator of sharing) counts.set(indicator, (counts.get(indicator) ?? 0) + 1);
  }
  return closest(counts, words.size);
}

function closest(counts: ReadonlyMap<Indicator, number>, size: number): KnownRow | null {
  const scored = [...counts].map(([indicator, shared]) => ({
    indicator,
    score: (2 * shared) / (size + wordsOf(bareWords(indicator.name)).size),
  }));
  scored.sort((left, right) => right.score - left.score);
  const [best, second] = scored;
  if (best === undefined || best.score < closeFrom || best.score === second?.score) return null;
  return { indicator: best.indicator, isClose: true };
}

function wordsOf(bare: string): ReadonlySet<string> {
  return new Set(bare.split(" ").filter((word) => word !== ""));
}
