import type { CellPlace } from "../../domain/form/submission";
import { localTime } from "../local-time";
import { logWords } from "../log-words";
import type { mendText as vietnamese } from "../pane-mend";
import { counted, countText } from "./counting";

/** Sentences of mending, undoing and explaining. */
export const mendText: typeof vietnamese = {
  safe: (cells) => `Safe corrections (${countText(cells)})`,
  safeHint: "Corrects only cells that can be understood in one way; can be undone.",
  preview: "Preview",
  previewList: "Cells that will be corrected",
  mended: (cells) =>
    cells === 0
      ? "No cell was corrected."
      : `${counted(cells, "cell")} corrected. See the sheet “${logWords.sheetName}”.`,
  undo: (cells) => `Undo the correction of ${counted(cells, "cell")}`,
  undoEarlier: (cells, at) => `Undo ${counted(cells, "cell")} (${localTime(at)})`,
  undone: (cells) => (cells === 0 ? "Nothing was undone." : `${counted(cells, "cell")} undone.`),
  staleMend: (places) => `${cellsOf(places)} changed after the check and kept as found.`,
  staleUndo: (places) => `${cellsOf(places)} changed since then and kept as found.`,
  mend: "Correct",
  mendOf: (where) => `Correct ${where}`,
  agree: "Confirm",
  choose: "Choose what is meant:",
  sameKind: (count) => `Correct all of this kind (${countText(count)})`,
  agreeAll: (cells) => `Confirm ${counted(cells, "cell")}`,
  cancel: "Cancel",
  explain: "Explain",
  explainOf: (where) => `Explain ${where}`,
  explanationField: "Explanation",
  explanationHint: "State the reason clearly, in Vietnamese: it is saved in this row of the form.",
  tooShort: "Enter at least 5 characters.",
  save: "Save",
  explained: "The explanation has been saved.",
  notExplained: "The explanation has not been saved.",
};

/** How many cells a sentence names before it counts the rest. */
const mostNamed = 5;

/** "Cells G12, G13 and 4 more were" of one sheet; cells of several sheets with the name of theirs. */
function cellsOf(places: readonly CellPlace[]): string {
  const sheets = new Set(places.map(({ sheet }) => sheet));
  const names = places.map(({ sheet, cell }) => (sheets.size === 1 ? `${cell}` : `${cell} (“${sheet}”)`));
  const rest = names.length - mostNamed;
  const named = names.slice(0, mostNamed).join(", ");
  const [noun, verb] = names.length === 1 ? ["Cell", "was"] : ["Cells", "were"];
  return `${noun} ${named}${rest > 0 ? ` and ${countText(rest)} more` : ""} ${verb}`;
}
