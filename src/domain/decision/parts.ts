import type { AppendixNumber, ColumnPlaces, DecisionColumn } from "./columns";
import type { SourceCell, SourcePlace } from "./source";

/** A row of an appendix by its columns; nothing is understood yet. */
export interface TableLine {
  readonly at: SourcePlace;
  readonly cells: Readonly<Partial<Record<DecisionColumn, SourceCell>>>;
  /** The first row of a table or behind a repeated header: it may be the rest of the row before. */
  readonly isAfterBreak: boolean;
  readonly tellsMerges: boolean;
}

/** One appendix: the lines above its table, its columns and its rows. */
export interface AppendixPart {
  readonly appendix: AppendixNumber;
  readonly headLines: readonly string[];
  readonly columns: ColumnPlaces;
  readonly headerTexts: Readonly<Partial<Record<DecisionColumn, string>>>;
  readonly headerAt: SourcePlace;
  readonly repeatedHeaders: number;
  readonly lines: readonly TableLine[];
}

/** A decision divided: the lines before the appendices, and each appendix that is there. */
export interface DecisionParts {
  readonly front: readonly string[];
  readonly appendices: Readonly<Partial<Record<AppendixNumber, AppendixPart>>>;
  /** Lines among the rows of a table that are none of its rows. */
  readonly ignored: readonly string[];
}
