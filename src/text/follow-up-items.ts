import type { Plan } from "../domain/plan/plan";
import type { FollowUp, FollowUpItem, SentBack } from "../domain/register/follow-up";
import { paddedCount } from "./counting";
import { fileReasons } from "./file-reasons";
import { findingSentence, findingWords } from "./findings";
import { officialDate } from "./official-date";
import { quoted } from "./quoting";

/** As many items are named; the rest are counted. */
const longestList = 20;

type Lists = Pick<FollowUp, "missing" | "wrong" | "queries">;

/** The cells to see to, by kind, at most 20 of them: “Ô G12 trang “Phụ lục I” (chỉ tiêu 7.3a …): …; cách sửa: …”. */
export function itemLines(lists: Lists, plan: Plan): readonly string[] {
  const kinds = [
    ["Chưa nhập", lists.missing],
    ["Cần sửa", lists.wrong],
    ["Cần giải trình", lists.queries],
  ] as const;
  const lines: string[] = [];
  let left = longestList;
  for (const [heading, items] of kinds) {
    const named = items.slice(0, left);
    left -= named.length;
    if (named.length > 0) lines.push(`${heading} (${paddedCount(items.length)} mục):`);
    lines.push(...named.map((item, index) => `${index + 1}. ${itemLine(item, plan)}`));
  }
  const more = itemCount(lists) - (longestList - left);
  return more > 0 ? [...lines, `và ${paddedCount(more)} mục khác.`] : lines;
}

/** How many cells there are to see to. */
export function itemCount({ missing, wrong, queries }: Lists): number {
  return missing.length + wrong.length + queries.length;
}

/** “02 ô chưa nhập, 01 ô cần sửa”: counts of each kind that there is. */
export function itemCounts({ missing, wrong, queries }: Lists): string {
  const counts = [
    [missing.length, "mục chưa nhập"],
    [wrong.length, "mục cần sửa"],
    [queries.length, "mục cần giải trình"],
  ] as const;
  return counts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${paddedCount(count)} ${word}`)
    .join(", ");
}

/** Why a file was sent back, with its name and day. */
export function sentBackLine({ file, receivedOn, failure, cause }: SentBack): string {
  const reason = failure !== null ? fileReasons[failure] : cause === null ? "" : findingSentence(cause);
  return `Tệp ${quoted(file)} nhận ${officialDate(receivedOn)}: ${reason}`.trimEnd();
}

function itemLine({ found, row }: FollowUpItem, plan: Plan): string {
  const { problem, remedy } = findingWords(found);
  const isTask = plan.appendix2.tasks.some(({ id }) => id === found.at.rowId);
  const name = row === "" ? "" : ` (${isTask ? "nhiệm vụ" : "chỉ tiêu"} ${row})`;
  return `${placeOf(found.at)}${name}: ${problem.replace(/\.$/, "")}; cách sửa: ${lowerFirst(remedy)}`;
}

function placeOf({ sheet, cell, rowId }: FollowUpItem["found"]["at"]): string {
  if (cell !== null) return `Ô ${cell} trang ${quoted(sheet)}`;
  return rowId === null && sheet.startsWith("_") ? "Cả tệp" : `Trang ${quoted(sheet)}`;
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLocaleLowerCase("vi") + sentence.slice(1);
}
