/** What a text typed for a value may mean. An ambiguous text is never guessed: it gives every reading. */
export type Reading<T> =
  /** Cannot be meant otherwise ("safe"), or most likely meant so and to be confirmed ("proposal"). */
  | { readonly kind: "one"; readonly value: T; readonly certainty: Certainty }
  /** Two or more readings, the likelier first; the officer chooses. */
  | { readonly kind: "several"; readonly values: readonly T[] }
  /** Words that say there is no figure yet: missing, not zero. */
  | { readonly kind: "missing" }
  /** Written like one but there is none such (31/6, 45%% in a count). */
  | { readonly kind: "impossible" }
  | { readonly kind: "none" };

/** safe: mended automatically when asked to, logged, undoable; proposal: shown before and after, one click. */
export type Certainty = "safe" | "proposal";
