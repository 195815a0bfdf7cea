import type { Doubt, DoubtKind, DoubtPlace } from "../domain/decision/doubt";
import { doubtInWords, placeInWords, type DoubtPlaceWords } from "./decision-doubt-sentence";
import type { WordsOfDoubts } from "./decision-doubt-words";
import { planDoubtWords } from "./decision-plan-doubts";
import { rowDoubtWords } from "./decision-row-doubts";
import { valueDoubtWords } from "./decision-value-doubts";
import { decisionColumnNames } from "./decision-words";

const doubts: WordsOfDoubts<DoubtKind> = { ...rowDoubtWords, ...valueDoubtWords, ...planDoubtWords };

const placeWords: DoubtPlaceWords = {
  table: (number) => `Bảng ${number}`,
  sheet: (name) => `Trang “${name}”`,
  row: (number) => `dòng ${number}`,
  column: (column) => `cột ${decisionColumnNames[column]}`,
};

/** Where a doubt belongs: “Bảng 2, dòng 5, cột Chỉ tiêu phấn đấu”, or a row of a sheet; empty for the whole document. */
export function doubtPlaceText(place: DoubtPlace): string {
  return placeInWords(place, placeWords);
}

/** What a doubt says, for lists that tell its place beside it. */
export function doubtText(found: Doubt): string {
  return doubtInWords(found, doubts);
}

/** A doubt with its place before it, for the sheets of the plan. */
export function doubtSentence(found: Doubt): string {
  const place = doubtPlaceText(found);
  return `${place === "" ? "" : `${place}: `}${doubtText(found)}`;
}
