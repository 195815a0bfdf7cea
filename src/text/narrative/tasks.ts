import { formatPercent } from "../../domain/attain/number-text";
import { formatDate } from "../../domain/calendar-date";
import type { TaskTotal } from "../../domain/consolidate/consolidation";
import type { Task } from "../../domain/plan/plan";
import type { Narrative } from "../../domain/report/narrative";
import type { Report } from "../../domain/report/report";
import { taskStateCounts } from "../../domain/sheet/summary-counts";
import { paddedCount } from "../counting";
import { officialDate } from "../official-date";
import { sheetWords } from "../sheet-words";
import { bareName, countsPhrase } from "./phrases";

/** Results of Phụ lục II: "Đã hoàn thành 15/21 nhiệm vụ …", then a paragraph for each group of the plan. */
export function taskParagraphs(report: Report): Narrative {
  const { groups, tasks } = report.plan.appendix2;
  if (tasks.length === 0) return [];
  const groupText = (groupId: string): string =>
    tasks
      .filter((task) => task.groupId === groupId)
      .map((task) => taskLine(task, report))
      .join("\n");
  return [
    { kind: "paragraph", key: "tasks", text: taskCountsText(report) },
    ...groups.map(({ id, roman, title }) => ({
      kind: "paragraph" as const,
      key: `tasks.${id}`,
      text: `Nhóm ${roman} - ${sentenceCase(title)}:\n${groupText(id)}`,
    })),
  ];
}

function taskCountsText(report: Report): string {
  const { plan, consolidation } = report;
  const counts = taskStateCounts(consolidation);
  const main = plan.appendix2.tasks.filter(({ isMain }) => isMain).length;
  const done = counts.onTime + counts.late + counts.done;
  const share = main === 0 ? "" : ` (đạt ${formatPercent(done / main)})`;
  const finished = countsPhrase([
    ["đúng hạn", counts.onTime, true],
    ["quá hạn", counts.late, true],
    ["không có thời hạn", counts.done],
  ]);
  const open = countsPhrase([
    ["đang thực hiện hoặc chưa thực hiện, trong hạn", counts.inProgress + counts.notStarted],
    ["thường xuyên", counts.ongoing],
    ["chưa có căn cứ thực hiện", counts.noBasis],
    ["điều chỉnh", counts.adjusted],
  ]);
  const overdue = `quá hạn chưa hoàn thành ${paddedCount(counts.overdue)}${overdueNames(report)}`;
  return `Đã hoàn thành ${paddedCount(done)}/${main} nhiệm vụ${share}, trong đó ${finished}; ${open === "" ? "" : `${open}; `}${overdue}. Cụ thể:`;
}

/** " (nhiệm vụ số 9 - Văn phòng Sở)" */
function overdueNames({ plan, consolidation }: Report): string {
  const overdue = new Set(
    consolidation.tasks.filter(({ state, isMain }) => state === "overdue" && isMain).map(({ id }) => id),
  );
  const names = plan.appendix2.tasks
    .filter(({ id }) => overdue.has(id))
    .map(({ ordinal, leadText }) => `nhiệm vụ số ${ordinal} - ${bareName(leadText)}`);
  return names.length === 0 ? "" : ` (${names.join("; ")})`;
}

function taskLine(task: Task, { consolidation }: Report): string {
  const total = consolidation.tasks.find(({ id }) => id === task.id);
  const stands = total === undefined ? "chưa có số liệu" : standingText(total);
  return `- ${task.ordinal}. ${bareName(task.name)} (${bareName(task.leadText)}): ${stands}.`;
}

/** How a task stands, in words: state, day, document; of a task of all units how many of them are done. */
function standingText(total: TaskTotal): string {
  const state = stateName(total.state);
  if (total.expected > 1) {
    const done = total.units.filter(({ state: each }) => ["done", "onTime", "late"].includes(each)).length;
    return `${state}, ${done}/${total.expected} đơn vị hoàn thành`;
  }
  if (total.units.length === 0) return `${state}, đơn vị chủ trì chưa báo cáo`;
  const day = total.completedOn === null ? "" : ` ngày ${formatDate(total.completedOn)}`;
  return `${state}${day}${documentText(total)}`;
}

function documentText({ documentNumber, documentDate }: TaskTotal): string {
  if (documentNumber === null) return "";
  return ` (${documentNumber}${documentDate === null ? "" : ` ${officialDate(documentDate)}`})`;
}

/** The word of the state without its sign, inside a sentence. */
export function stateName(state: TaskTotal["state"]): string {
  return sheetWords.taskStates[state].slice(2).toLocaleLowerCase("vi");
}

/** Titles of the plan stand in capitals. */
function sentenceCase(title: string): string {
  if (title !== title.toLocaleUpperCase("vi")) return title;
  return title.charAt(0) + title.slice(1).toLocaleLowerCase("vi");
}
