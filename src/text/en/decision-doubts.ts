import type { Doubt, DoubtKind, DoubtPlace } from "../../domain/decision/doubt";
import { doubtInWords, placeInWords, type DoubtPlaceWords } from "../decision-doubt-sentence";
import type { WordsOfDoubts } from "../decision-doubt-words";
import { planDoubtWords } from "./decision-plan-doubts";
import { rowDoubtWords } from "./decision-row-doubts";
import { valueDoubtWords } from "./decision-value-doubts";
import { columnName } from "./decision-words";
import { capital, quoted } from "./quoting";

const doubts: WordsOfDoubts<DoubtKind> = { ...rowDoubtWords, ...valueDoubtWords, ...planDoubtWords };

const placeWords: DoubtPlaceWords = {
  table: (number) => `table ${number}`,
  sheet: (name) => `sheet ${quoted(name)}`,
  row: (number) => `row ${number}`,
  column: columnName,
};

/** Where a doubt belongs: “Table 2, row 5, column “Chỉ tiêu phấn đấu””, or a row of a sheet; empty for the whole document. */
export function doubtPlaceText(place: DoubtPlace): string {
  return capital(placeInWords(place, placeWords));
}

/** What a doubt says: problem, what was taken, what to do; its place is told beside it. On sheets it stands in Vietnamese. */
export function doubtText(found: Doubt): string {
  return doubtInWords(found, doubts);
}
