/** Ids in row 1 of the sheet "Nhật ký" of the columns that are read by people, from column B on. */
export const shownLogColumns = [
  "number",
  "time",
  "sheet",
  "cell",
  "row",
  "before",
  "after",
  "reason",
  "rule",
  "outcome",
] as const;

/** Ids of the hidden columns after them, by which changes are found again and undone. */
export const machineLogColumns = [
  "isoTime",
  "appendix",
  "rowId",
  "column",
  "outcomeId",
  "beforeKind",
  "beforeText",
  "beforeFormat",
  "beforeFont",
  "afterKind",
  "afterText",
  "afterFormat",
  "afterFont",
] as const;

export type ShownLogColumn = (typeof shownLogColumns)[number];
export type MachineLogColumn = (typeof machineLogColumns)[number];
export type LogColumn = ShownLogColumn | MachineLogColumn;

/** Mark in cell A1 of the sheet "Nhật ký". */
export const logMark = "cchc:log";

/** Zero-based rows: hidden ids, title, notice, header, then the entries. */
export const logRowIndex = { ids: 0, title: 1, notice: 2, header: 3, body: 4 } as const;
