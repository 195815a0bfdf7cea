/** SheetJS with everything off that costs time. */
export const sheetJsOff = {
  type: "array",
  dense: true,
  cellFormula: false,
  cellHTML: false,
  cellText: false,
  cellStyles: false,
} as const;
