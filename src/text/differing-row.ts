import type { NamedRow } from "../domain/plan/compare-plans";
import { quoted } from "./quoting";

/** What stands before the number of a row of Phụ lục II, and how a name is quoted. */
export interface DifferingRowWords {
  readonly group: string;
  readonly task: string;
  readonly quoted: (name: string) => string;
}

/** How a sentence names a row that differs: “7.2”, “nhiệm vụ 12”, “nhóm nhiệm vụ IV”; a row without a number by its name. */
export function differingRow(row: NamedRow): string {
  return rowInWords(row, { group: "nhóm nhiệm vụ", task: "nhiệm vụ", quoted });
}

/** The same in the words of any language. */
export function rowInWords({ appendix, ordinal, name }: NamedRow, words: DifferingRowWords): string {
  if (ordinal === "") return words.quoted(name.replace(/^- /, ""));
  if (appendix === "appendix1") return ordinal;
  return `${/^[IVXLC]+$/.test(ordinal) ? words.group : words.task} ${ordinal}`;
}
