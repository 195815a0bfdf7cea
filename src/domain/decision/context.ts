import type { Plan } from "../plan/plan";
import type { DoubtBook } from "./doubt";
import type { UnitBook } from "./unit-book";
import type { DecisionVocabulary } from "./vocabulary";

/** What one reading of a decision carries along; its books fill up as it goes. */
export interface DecisionContext {
  readonly words: DecisionVocabulary;
  readonly known: Plan | null;
  readonly year: number;
  readonly units: UnitBook;
  readonly book: DoubtBook;
}
