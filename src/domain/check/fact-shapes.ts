import type { RawValue } from "../cell-value";
import type { AppendixId, ColumnId } from "../form/columns";
import type { FormDifference } from "../form/form-differences";
import type { Figure } from "../plan/plan";
import type { Reading } from "../reading/reading";

/** A figure and the one of another row that it is compared with. */
export interface RelationFacts {
  readonly column: Figure["column"];
  readonly value: number;
  readonly other: RowFacts & {
    readonly column: Figure["column"];
    readonly value: number;
    /** "H17", null when the column is lost. */
    readonly cell: string | null;
  };
}

/** A figure and what it was in the last report; `period` is that report's label. */
export interface FigureThen {
  readonly column: Figure["column"];
  readonly value: number;
  readonly before: number;
  readonly period: string;
}

/** Of which version of the plan a form is; findings kept before plans had versions lack all of it. */
export interface VersionFacts {
  /** Null where the form does not say. */
  readonly formVersion?: number | null;
  readonly planVersion?: number;
  /** Not there where the form itself was not at hand. */
  readonly differences?: readonly FormDifference[];
}

/** I03: whether a form says that it is of a later version than the plan in use. */
export function isNewer({ formVersion = null, planVersion }: VersionFacts): boolean {
  return formVersion !== null && planVersion !== undefined && formVersion > planVersion;
}

/** A cell as typed. */
export interface Typed {
  readonly typed: RawValue;
}

/** The labels of the list, and which of them the text may mean. */
export interface ChoiceFacts extends Typed {
  readonly options: readonly string[];
  readonly reading: Reading<string>;
}

/** A text and what it becomes when mended. */
export interface TextFacts extends Typed {
  readonly proposed: string;
}

/** A row by its number and name in the plan. */
export interface RowFacts {
  readonly ordinal: string;
  readonly name: string;
}

/** A column of a form sheet. */
export interface ColumnFacts {
  readonly appendix: AppendixId;
  readonly column: ColumnId;
}

/** The place says it all. */
export type Nothing = Readonly<Record<never, never>>;
