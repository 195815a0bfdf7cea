import type { Doubt, DoubtPlace } from "../domain/decision/doubt";
import { doubtInWords, placeInWords, type DoubtLanguage } from "./decision-doubt-sentence";
import { planDoubtWords } from "./decision-plan-doubts";
import { rowDoubtWords } from "./decision-row-doubts";
import { valueDoubtWords } from "./decision-value-doubts";
import { decisionColumnNames } from "./decision-words";

const vietnamese: DoubtLanguage = {
  doubts: { ...rowDoubtWords, ...valueDoubtWords, ...planDoubtWords },
  place: {
    table: (number) => `Bảng ${number}`,
    sheet: (name) => `Trang “${name}”`,
    row: (number) => `dòng ${number}`,
    column: (column) => `cột ${decisionColumnNames[column]}`,
  },
};

/** Where a doubt belongs: “Bảng 2, dòng 5, cột Chỉ tiêu phấn đấu”, or a row of a sheet; empty for the whole document. */
export function doubtPlaceText(place: DoubtPlace): string {
  return placeInWords(place, vietnamese.place);
}

/** A doubt as one text for lists: place, problem, what was taken, what to do. */
export function doubtSentence(found: Doubt): string {
  return doubtInWords(found, vietnamese);
}
