import type { NamedRow } from "../../domain/plan/compare-plans";
import { rowInWords } from "../differing-row";
import { quoted } from "./quoting";

/** How a sentence names a row that differs: “7.2”, “task 12”, “group of tasks IV”; a row without a number by its name. */
export function differingRow(row: NamedRow): string {
  return rowInWords(row, { group: "group of tasks", task: "task", quoted });
}
