import type { changeSentences as vietnamese } from "../change-words";

/** What the pane says of a change of one cell. */
export const changeSentences: typeof vietnamese = {
  blank: "blank",
  changedFormula: "formula that was altered",
  formFormula: "formula of the form",
  font: "changed to the font of the form",
  formulaToWords: "the formula in the cell is replaced by the text of the form",
  formulaToValue: "the formula in the cell is replaced by the value it shows",
  toNumber: "changed from text to a number",
  toDate: "changed from text to a date",
  spaces: "extra spaces removed",
  hidden: "hidden characters removed",
  accents: "same text, accents stored in the standard way",
  digits: String,
};
