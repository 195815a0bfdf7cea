import type { IdMapProblem } from "../../domain/roll-over/read-id-map";
import { problemText, type ProblemSentences, type ProblemText } from "../problem-text";
import { quoted, quotedParts } from "./quoting";

const choose = "Choose the number of the row that follows, or “Không còn”.";

const sentences: ProblemSentences<IdMapProblem> = {
  sheetDoubled: ({ typed }) => [
    `Several sheets say which row follows which: ${quotedParts(typed)}.`,
    "Keep the right one and delete the others.",
  ],
  columnMissing: () => [
    "A column of this sheet was deleted.",
    "Take the column back (Ctrl+Z), or prepare next year’s plan again and choose on the new sheet.",
  ],
  rowDoubled: ({ typed }) => [`The row ${quoted(typed)} of last year is repeated.`, "Delete the copied row."],
  blankChoice: () => ["For this row nothing has been chosen.", choose],
  unknownRow: ({ typed }) => [`The new plan has no row ${quoted(typed)} in this appendix.`, choose],
  rowTaken: ({ typed, other }) => [
    `The row ${quoted(typed)} of the new plan already follows the row ${quoted(other)} of last year.`,
    "A new row follows only one old row: choose another row, or “Không còn”.",
  ],
};

/** A problem of the sheet that says which row follows which, in words; its cell is told beside it. */
export function idMapProblemText(found: IdMapProblem): ProblemText {
  return problemText(sentences, found);
}
