import type { CellStyle } from "./blueprint";

/** Colours of the sheets: grey is "do not type", white with a thin blue edge is "type here". */
export const colours = {
  text: "#000000",
  edge: "#7F7F7F",
  entryEdge: "#2E75B6",
  locked: "#F2F2F2",
  closed: "#D9D9D9",
  group: "#E2E2E2",
  header: "#D9E2F3",
} as const;

/** Verdict colours with contrast of at least 4.5 : 1; keyed by the sign that stands before the word. */
export const signColours = [
  { sign: "✔", fill: "#C6EFCE", fontColor: "#006100" },
  { sign: "▲", fill: "#FFEB9C", fontColor: "#7F6000" },
  { sign: "✖", fill: "#FFC7CE", fontColor: "#9C0006" },
  { sign: "!", fill: "#FFC7CE", fontColor: "#9C0006" },
  { sign: "…", fill: "#DDEBF7", fontColor: "#1F4E79" },
  { sign: "–", fill: "#EDEDED", fontColor: "#595959" },
] as const;

/** A style in the colour of a word's sign ("✔ Đã đạt"); unchanged for a word without one. */
export function signedStyle(style: CellStyle, word: string): CellStyle {
  const colour = signColours.find(({ sign }) => word.startsWith(sign));
  return colour ? { ...style, fill: colour.fill, fontColor: colour.fontColor, isBold: true } : style;
}

/** Plain text on the page, outside any table. */
export const pageStyle: CellStyle = {
  fontName: "Times New Roman",
  fontSize: 12,
  isBold: false,
  isItalic: false,
  fontColor: colours.text,
  fill: null,
  horizontal: "left",
  vertical: "center",
  wraps: false,
  border: null,
  isLocked: true,
  numberFormat: "General",
};

export const headingStyle: CellStyle = {
  ...pageStyle,
  isBold: true,
  fontSize: 14,
  horizontal: "center",
  wraps: true,
};
export const referenceStyle: CellStyle = { ...pageStyle, isItalic: true, horizontal: "center" };

/** Tables are set a point smaller than the page, so that more rows stay in sight. */
const tableStyle: CellStyle = { ...pageStyle, fontSize: 11, wraps: true, border: colours.edge };

export const headerStyle: CellStyle = {
  ...tableStyle,
  isBold: true,
  horizontal: "center",
  fill: colours.header,
};

/** A cell of the plan in a table: locked, grey. */
export const lockedStyle: CellStyle = {
  ...pageStyle,
  wraps: true,
  border: colours.edge,
  fill: colours.locked,
};
export const centredLockedStyle: CellStyle = { ...lockedStyle, horizontal: "center" };
export const groupStyle: CellStyle = { ...lockedStyle, isBold: true, fill: colours.group };

/** A cell where the unit types. */
export const entryStyle: CellStyle = {
  ...lockedStyle,
  fill: null,
  border: colours.entryEdge,
  isLocked: false,
};
export const textEntryStyle: CellStyle = { ...entryStyle, numberFormat: "@" };
export const countEntryStyle: CellStyle = { ...entryStyle, numberFormat: "#,##0", horizontal: "right" };
export const dateEntryStyle: CellStyle = { ...entryStyle, numberFormat: "dd/mm/yyyy", horizontal: "center" };

/** An entry column in a row that this unit does not answer. */
export const closedStyle: CellStyle = { ...lockedStyle, fill: colours.closed };

export const percentStyle: CellStyle = { ...centredLockedStyle, numberFormat: "0.00%" };
export const attainmentStyle: CellStyle = { ...centredLockedStyle, numberFormat: "0.0%" };
export const stateStyle: CellStyle = { ...centredLockedStyle, isBold: true };

/** A word of the legend, small and framed like the cells that it explains. */
export const legendStyle: CellStyle = { ...tableStyle, horizontal: "center" };
export const legendLabelStyle: CellStyle = {
  ...pageStyle,
  isItalic: true,
  horizontal: "right",
  fontSize: 11,
};

/** A cell of a table that is read, not filled in. */
export const plainStyle: CellStyle = tableStyle;
export const centredStyle: CellStyle = { ...plainStyle, horizontal: "center" };
