/** How an indicator stands against its target: `none` no data, `notArising` denominator 0, `unpublished` not due or not yet made public. */
export type Verdict = "met" | "near" | "missed" | "none" | "notArising" | "unpublished";
