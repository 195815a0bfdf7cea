import type { CellStyle } from "./blueprint";
import type { RegisterColumns } from "./register-sheet-words";
import { centredStyle, colours, plainStyle } from "./styles";

/** Mark in cell A1 of the sheet "Sổ nhận báo cáo"; it is redrawn but for the officer's own columns. */
export const receiptsMark = "cchc:receipts";

/** Widths in characters. */
export const registerWidths: Readonly<Record<keyof RegisterColumns, number>> = {
  ordinal: 5,
  unit: 30,
  state: 14,
  file: 30,
  version: 6,
  receivedOn: 12,
  inTime: 11,
  errors: 7,
  queries: 9,
  changes: 9,
  savedBy: 18,
  signer: 18,
  note: 30,
};

/** Ids of the columns in row 1, from column B on. */
export const registerColumns = Object.keys(registerWidths) as readonly (keyof RegisterColumns)[];

/** The columns that the officer fills in. */
export const typedColumns = ["signer", "note"] as const;

/** Where the officer types: whatever is typed stays text. */
export const typedStyle: CellStyle = {
  ...{ ...plainStyle, border: colours.entryEdge, isLocked: false, numberFormat: "@" },
};

export const dayStyle: CellStyle = { ...centredStyle, numberFormat: "dd/mm/yyyy" };
