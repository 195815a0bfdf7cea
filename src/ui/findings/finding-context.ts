import { createContext, useContext } from "react";
import type { Finding } from "../../domain/check/finding";
import type { Mend } from "../../domain/fix/mend";

/** What can be done about findings of this workbook. */
export interface Answers {
  /** Ways to mend this one. */
  mendsOf(finding: Finding): readonly Mend[];
  /** The mends of every open finding of the same rule that can be mended in one way only, this one's among them. */
  sameKind(finding: Finding): readonly Mend[];
  canExplain(finding: Finding): boolean;
  mend(mends: readonly Mend[]): void;
  explain(finding: Finding, explanation: string, onSaved: () => void): void;
}

/** Null where findings are only read: those of another unit's file. */
export const AnswersContext = createContext<Answers | null>(null);

/** What can be done here; null where findings are only read. */
export function useAnswers(): Answers | null {
  return useContext(AnswersContext);
}
