/** Column ids of Phụ lục I in sheet order from column B on (`cchc-form/1`). */
export const appendix1Columns = [
  "ordinal",
  "name",
  "target",
  "monitoring",
  "executing",
  "numerator",
  "denominator",
  "result",
  "attainment",
  "state",
  "published",
  "verdict",
  "evidence",
  "explanation",
  "note",
] as const;

/** Column ids of Phụ lục II in sheet order from column B on (`cchc-form/1`). */
export const appendix2Columns = [
  "ordinal",
  "name",
  "product",
  "lead",
  "coordination",
  "timing",
  "status",
  "completedOn",
  "documentNumber",
  "documentDate",
  "deadline",
  "state",
  "evidence",
  "explanation",
  "note",
] as const;

export type ColumnId = (typeof appendix1Columns)[number] | (typeof appendix2Columns)[number];
export type AppendixId = "appendix1" | "appendix2";

export const columnsOf: Readonly<Record<AppendixId, readonly ColumnId[]>> = {
  appendix1: appendix1Columns,
  appendix2: appendix2Columns,
};

/** Id of the optional column with what the unit reported the period before; readers pass it over. */
export const previousColumn = "previous";

/** A column that a form may show. */
export type FormColumnId = ColumnId | typeof previousColumn;

/** Columns that a unit may fill in, where the row allows it. */
export const entryColumns: Readonly<Record<AppendixId, readonly ColumnId[]>> = {
  appendix1: ["numerator", "denominator", "published", "verdict", "evidence", "explanation", "note"],
  appendix2: [
    "status",
    "completedOn",
    "documentNumber",
    "documentDate",
    "deadline",
    "evidence",
    "explanation",
    "note",
  ],
};

/** Columns copied from the plan; a change of them is template damage. */
export const planColumns: Readonly<Record<AppendixId, readonly ColumnId[]>> = {
  appendix1: ["ordinal", "name", "target", "monitoring", "executing"],
  appendix2: ["ordinal", "name", "product", "lead", "coordination", "timing"],
};

/** Column ids of a form in sheet order; the period before stands right beside the first column to fill in. */
export function shownColumns(appendix: AppendixId, hasPrevious: boolean): readonly FormColumnId[] {
  const columns = columnsOf[appendix];
  const entered = planColumns[appendix].length;
  return hasPrevious ? [...columns.slice(0, entered), previousColumn, ...columns.slice(entered)] : columns;
}

/** Mark in cell A1 of a form sheet. */
export const sheetMarks: Readonly<Record<AppendixId, string>> = {
  appendix1: "cchc:appendix1",
  appendix2: "cchc:appendix2",
};

export const metadataSheetName = "_cchc";
export const formFormat = "cchc-form/1";
