/** What each rule's sentence needs to know, by rule ID; `RULES.md` states the rules. */
export interface RuleFacts {
  readonly V07: { readonly numerator: number; readonly denominator: number };
}
