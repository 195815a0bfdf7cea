/** One cell of a table as it stands in the document, before anything is understood. */
export interface SourceCell {
  readonly text: string;
  readonly isItalic: boolean;
  /** What a sheet holds instead of a text; dates are serial numbers. */
  readonly number: number | null;
  /** Of a merged cell only the first has the text; not set where the source does not tell. */
  readonly mergedInto: "above" | "left" | null;
}

/** A row of a table; `number` is how an officer counts it: within its table from 1, or the row of the sheet. */
export interface SourceRow {
  readonly number: number;
  readonly cells: readonly SourceCell[];
}

export interface SourceTable {
  readonly kind: "table";
  readonly number: number;
  /** Tab of the sheet the table was pasted into; null in a document. */
  readonly sheet: string | null;
  /** Whether merged cells are told; where they are not, a blank cell may be one. */
  readonly tellsMerges: boolean;
  readonly rows: readonly SourceRow[];
}

/** A paragraph outside tables. */
export interface SourceLine {
  readonly kind: "line";
  readonly text: string;
}

/** A decision as it comes: paragraphs and tables in their order, and how many pictures stand among them. */
export interface DecisionSource {
  readonly blocks: readonly (SourceTable | SourceLine)[];
  readonly pictures: number;
}

/** Where something stands: "table 1, row 7", or a row of a sheet. */
export interface SourcePlace {
  readonly table: number;
  readonly row: number;
  readonly sheet: string | null;
}

/** A cell of nothing but text. */
export function textCell(text: string): SourceCell {
  return { text, isItalic: false, number: null, mergedInto: null };
}

/** A cell in which nothing stands. */
export const blankCell: SourceCell = textCell("");
