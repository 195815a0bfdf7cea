import type { DoubtFacts, DoubtKind } from "../domain/decision/doubt";

/** What a doubt says: what is not certain, what was taken for now, what to do. */
export interface DoubtWords {
  readonly problem: string;
  readonly taken: string;
  readonly remedy: string;
}

/** The words of some kinds of doubt. */
export type WordsOfDoubts<K extends DoubtKind> = {
  readonly [Kind in K]: (facts: DoubtFacts[Kind]) => DoubtWords;
};
