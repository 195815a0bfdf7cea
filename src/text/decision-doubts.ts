import type { Doubt, DoubtKind, DoubtOf, DoubtPlace } from "../domain/decision/doubt";
import type { DoubtWords, WordsOfDoubts } from "./decision-doubt-words";
import { planDoubtWords } from "./decision-plan-doubts";
import { rowDoubtWords } from "./decision-row-doubts";
import { valueDoubtWords } from "./decision-value-doubts";
import { decisionColumnNames } from "./decision-words";

export type { DoubtWords } from "./decision-doubt-words";

const words: WordsOfDoubts<DoubtKind> = { ...rowDoubtWords, ...valueDoubtWords, ...planDoubtWords };

/** What a doubt says: what is not certain, what was taken, what to do. */
export function doubtWords(found: Doubt): DoubtWords {
  return wordsOf(found);
}

/** Where a doubt belongs: “Bảng 2, dòng 5, cột Chỉ tiêu phấn đấu”, or a row of a sheet; empty for the whole document. */
export function doubtPlaceText({ at, column }: DoubtPlace): string {
  const columnText = column === null ? [] : [`cột ${decisionColumnNames[column]}`];
  if (at === null) return columnText.join("");
  const table = at.sheet === null ? `Bảng ${at.table}` : `Trang “${at.sheet}”`;
  return [table, `dòng ${at.row}`, ...columnText].join(", ");
}

/** A doubt as one text for lists: place, problem, what was taken, what to do. */
export function doubtSentence(found: Doubt): string {
  const { problem, taken, remedy } = doubtWords(found);
  const place = doubtPlaceText(found);
  return `${place === "" ? "" : `${place}: `}${problem} ${taken} ${remedy}`;
}

function wordsOf<K extends DoubtKind>({ kind, facts }: DoubtOf<K>): DoubtWords {
  return words[kind](facts);
}
