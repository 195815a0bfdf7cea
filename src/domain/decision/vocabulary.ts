import type { Period, VerdictOption } from "../plan/plan";
import type { DecisionColumn } from "./columns";

/**
 * The words by which a decision's tables are understood; `src/text` supplies them. Patterns are tried on `bareText`: without
 * accents and in small letters.
 */
export interface DecisionVocabulary {
  /** Header words of each column; a word may fit two columns. */
  readonly columns: Readonly<Record<DecisionColumn, RegExp>>;
  readonly lines: LineWords;
  readonly units: UnitWords;
  readonly target: TargetWords;
  readonly timing: TimingWords;
  /** Terms of the trade as they are spelled right, in small letters: a text that differs from one in accents only is a slip. */
  readonly terms: readonly string[];
  readonly proposals: ProposalWords;
}

/** The lines around the tables. */
export interface LineWords {
  readonly appendix1: RegExp;
  readonly appendix2: RegExp;
  /** "(Kèm theo …)". */
  readonly reference: RegExp;
  /** Kind of document on a line of its own, above its subject. */
  readonly documentType: RegExp;
  /** "Số: 12/KH-SNN"; group 1 is the number, group 2 the agency's symbol. Tried on the text itself. */
  readonly number: RegExp;
  /** "Bình Định, ngày …"; group 1 is the place as written. Tried on the text itself. */
  readonly place: RegExp;
  /** "… của Sở …)" of a reference; group 1 is the agency as written. Tried on the text itself. */
  readonly agency: RegExp;
  /** "UBND TỈNH …", above the agency. */
  readonly parent: RegExp;
  readonly recipients: RegExp;
  readonly signTitle: RegExp;
  /** Group 1 is the year. */
  readonly year: RegExp;
  /** "21 NHIỆM VỤ"; group 1 is the number. */
  readonly taskCount: RegExp;
}

export interface UnitWords {
  /** All units at once. */
  readonly all: RegExp;
  /** How a unit's name begins. */
  readonly heads: RegExp;
  /** Words, without accents, that give no letter to a unit's id. */
  readonly silent: readonly string[];
  /** The same at the beginning of a name only. */
  readonly silentFirst: readonly string[];
  /** The word between the last two of a list. */
  readonly and: RegExp;
}

export interface TargetWords {
  /** A percentage alone; group 1 is the number. */
  readonly percent: RegExp;
  /** More than a number, not that number itself. */
  readonly strict: RegExp;
  /** At most, reduced by, between: what "at least" cannot say. */
  readonly otherWay: RegExp;
}

export interface TimingWords {
  readonly month: RegExp;
  readonly quarter: RegExp;
  readonly halfYear: RegExp;
  readonly yearEnd: RegExp;
  readonly wholeYear: RegExp;
  readonly inYear: RegExp;
  readonly byDecision: RegExp;
}

/** What is proposed where the decision says nothing and no plan is known. */
export interface ProposalWords {
  readonly numerator: (name: string) => string;
  readonly denominator: (name: string) => string;
  /** An indicator that others publish. */
  readonly publishedIndex: RegExp;
  readonly published: WordedResult;
  readonly milestone: WordedResult;
  /** Labels of the periods of a year. */
  readonly periods: Readonly<Record<"Q1" | "H1" | "M9" | "Y", Period["label"]>>;
  /** Title of the group when the tasks have none. */
  readonly taskGroup: string;
}

export interface WordedResult {
  readonly verdictOptions: readonly VerdictOption[];
  readonly detailLabels: readonly string[];
}
