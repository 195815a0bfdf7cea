import type { Doubt, DoubtPlace } from "../../domain/decision/doubt";
import { doubtInWords, placeInWords, type DoubtLanguage } from "../decision-doubt-sentence";
import { planDoubtWords } from "./decision-plan-doubts";
import { rowDoubtWords } from "./decision-row-doubts";
import { valueDoubtWords } from "./decision-value-doubts";
import { columnName } from "./decision-words";
import { capital, quoted } from "./quoting";

const english: DoubtLanguage = {
  doubts: { ...rowDoubtWords, ...valueDoubtWords, ...planDoubtWords },
  place: {
    table: (number) => `table ${number}`,
    sheet: (name) => `sheet ${quoted(name)}`,
    row: (number) => `row ${number}`,
    column: columnName,
  },
};

/** Where a doubt belongs: “Table 2, row 5, column “Chỉ tiêu phấn đấu””, or a row of a sheet; empty for the whole document. */
export function doubtPlaceText(place: DoubtPlace): string {
  return capital(placeInWords(place, english.place));
}

/** A doubt as one text for the pane: place, problem, what was taken, what to do; sheets have it in Vietnamese. */
export function doubtSentence(found: Doubt): string {
  return capital(doubtInWords(found, english));
}
