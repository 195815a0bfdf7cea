/** `problem` says what is wrong, `remedy` what to do. */
export interface ProblemText {
  readonly problem: string;
  readonly remedy: string;
}

/** A sentence on what is wrong and one on what to do for every code of a kind of problems. */
export type ProblemSentences<P extends { readonly problem: string }> = Readonly<
  Record<P["problem"], (of: P) => readonly [problem: string, remedy: string]>
>;

/** A problem in words; its sheet and cell are told beside it. */
export function problemText<P extends { readonly problem: string }>(
  sentences: ProblemSentences<P>,
  found: P,
): ProblemText {
  const code: P["problem"] = found.problem;
  const [problem, remedy] = sentences[code](found);
  return { problem, remedy };
}
