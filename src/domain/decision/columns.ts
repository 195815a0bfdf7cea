/** Number of an appendix: 1 holds the indicators, 2 the tasks. */
export type AppendixNumber = 1 | 2;

/** What a column of an appendix holds; `responsibility` is the upper cell over two columns, `other` is read by nobody. */
export type DecisionColumn =
  | "ordinal"
  | "name"
  | "target"
  | "responsibility"
  | "monitoring"
  | "executing"
  | "product"
  | "lead"
  | "coordination"
  | "timing"
  | "other";

/** The columns of each appendix, in the order in which a header word with two meanings is given to them. */
export const columnsOf: Readonly<Record<AppendixNumber, readonly DecisionColumn[]>> = {
  1: ["ordinal", "name", "target", "responsibility", "monitoring", "executing", "other"],
  2: ["ordinal", "name", "product", "lead", "coordination", "timing", "other"],
};

/** Zero-based index of each column that a header has. */
export type ColumnPlaces = Readonly<Partial<Record<DecisionColumn, number>>>;
