/** Verdicts in the order in which reports name them. */
export const verdictOrder = ["met", "near", "missed", "none", "notArising", "unpublished"] as const;

/** How an indicator stands against its target: `none` no data, `notArising` denominator 0, `unpublished` not due or not yet made public. */
export type Verdict = (typeof verdictOrder)[number];
