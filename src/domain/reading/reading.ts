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

/** Readings that carry no value. */
export const missing = { kind: "missing" } as const;
export const impossible = { kind: "impossible" } as const;
export const none = { kind: "none" } as const;

/** A reading that cannot be meant otherwise. */
export function safe<T>(value: T): Reading<T> {
  return { kind: "one", value, certainty: "safe" };
}

/** A reading to be confirmed. */
export function proposal<T>(value: T): Reading<T> {
  return { kind: "one", value, certainty: "proposal" };
}

/** The same reading, but to be confirmed. */
export function unsure<T>(reading: Reading<T>): Reading<T> {
  return reading.kind === "one" ? proposal(reading.value) : reading;
}

/** One candidate is a proposal, two or more are several, no candidate is none. */
export function candidates<T>(values: readonly T[]): Reading<T> {
  const [only] = values;
  if (only === undefined) return none;
  return values.length === 1 ? proposal(only) : { kind: "several", values };
}
