import type { IndicatorTotal, TaskTotal, UnitText } from "../../domain/consolidate/consolidation";
import { indicatorsOf } from "../../domain/plan/answers";
import type { Plan, RowId } from "../../domain/plan/plan";
import type { Narrative } from "../../domain/report/narrative";
import type { Report } from "../../domain/report/report";
import { unitName } from "../../domain/sheet/summary-context";
import { paddedCount } from "../counting";
import { indicatorName } from "./indicators";
import { bareName, firstFew } from "./phrases";

/** Units whose words are quoted for one row; the table of the appendix has the rest. */
const mostQuoted = 10;

/** Đánh giá chung: what was reached, what was not, and the causes that units gave; nothing that is not in the figures. */
export function assessment(report: Report): Narrative {
  return [
    { kind: "heading", level: 2, text: "1. Kết quả đạt được" },
    { kind: "paragraph", key: "reached", text: reachedText(report) },
    { kind: "heading", level: 2, text: "2. Tồn tại, hạn chế" },
    { kind: "paragraph", key: "missed", text: missedText(report) },
    { kind: "heading", level: 2, text: "3. Nguyên nhân, giải pháp" },
    { kind: "paragraph", key: "causes", text: causesText(report) },
  ];
}

/** Phương hướng: what is left to do, from the plan and the figures. */
export function outlook(report: Report): Narrative {
  const { plan } = report;
  const lines = [
    line("Tập trung hoàn thành các nhiệm vụ quá hạn", taskNames(report, ["overdue"])),
    line("Thực hiện các chỉ tiêu chưa đạt, gần đạt", indicatorNames(report, ["missed", "near"])),
    line(
      "Tiếp tục thực hiện các nhiệm vụ trong hạn",
      taskNames(report, ["inProgress", "notStarted", "ongoing"]),
    ),
    line("Đôn đốc báo cáo của các đơn vị chưa gửi", missingUnits(report)),
  ].filter((text) => text !== null);
  const none = `Tiếp tục thực hiện các nội dung của Kế hoạch cải cách hành chính năm ${plan.year}.`;
  return [{ kind: "paragraph", key: "outlook", text: lines.length === 0 ? none : lines.join("\n") }];
}

function line(label: string, names: readonly string[]): string | null {
  return names.length === 0 ? null : `- ${label}: ${names.join("; ")}.`;
}

function reachedText(report: Report): string {
  const met = indicatorNames(report, ["met"]);
  const done = taskNames(report, ["onTime", "late", "done"]);
  const indicators = met.length === 0 ? "Chưa có chỉ tiêu đã đạt" : listed(met, "chỉ tiêu đã đạt");
  if (report.plan.appendix2.tasks.length === 0) return `${indicators}.`;
  const tasks = done.length === 0 ? "Chưa có nhiệm vụ hoàn thành" : listed(done, "nhiệm vụ đã hoàn thành");
  return `- ${indicators}.\n- ${tasks}.`;
}

function missedText(report: Report): string {
  const lines = [
    ["chỉ tiêu chưa đạt", indicatorNames(report, ["missed"])],
    ["chỉ tiêu gần đạt", indicatorNames(report, ["near"])],
    ["chỉ tiêu chưa có số liệu", indicatorNames(report, ["none"])],
    ["nhiệm vụ quá hạn chưa hoàn thành", taskNames(report, ["overdue"])],
    ["đơn vị chưa gửi báo cáo", missingUnits(report)],
  ] as const;
  const said = lines
    .filter(([, names]) => names.length > 0)
    .map(([noun, names]) => `- ${listed(names, noun)}.`);
  return said.length === 0
    ? "Không có chỉ tiêu chưa đạt, nhiệm vụ quá hạn hoặc đơn vị chưa gửi báo cáo."
    : said.join("\n");
}

function listed(names: readonly string[], noun: string): string {
  return `Có ${paddedCount(names.length)} ${noun}: ${names.join("; ")}`;
}

function causesText(report: Report): string {
  const { plan, consolidation } = report;
  const behind = new Set(["missed", "near"]);
  const indicators = consolidation.indicators.filter(({ verdict }) => behind.has(verdict));
  const overdue = consolidation.tasks.filter(({ state }) => state === "overdue");
  const lines = [
    ...indicators.map(({ id, explanations }) => quoteLine(nameOfIndicator(plan, id), explanations, plan)),
    ...overdue.map(({ id, notes }) => quoteLine(nameOfTask(plan, id), notes, plan)),
  ].filter((text) => text !== null);
  if (lines.length > 0) return `Theo giải trình của các đơn vị:\n${lines.join("\n")}`;
  return indicators.length + overdue.length === 0
    ? "Không có nội dung phải giải trình."
    : "Các đơn vị chưa nêu nguyên nhân, giải pháp.";
}

function quoteLine(name: string, texts: readonly UnitText[], plan: Plan): string | null {
  if (texts.length === 0) return null;
  const quotes = texts.map(({ unitId, text }) => `${unitName(plan, unitId)}: ${bareName(text)}`);
  return `- ${name.charAt(0).toLocaleUpperCase("vi")}${name.slice(1)}: ${firstFew(quotes, mostQuoted, "đơn vị")}.`;
}

function indicatorNames(
  { plan, consolidation }: Report,
  verdicts: readonly IndicatorTotal["verdict"][],
): readonly string[] {
  return consolidation.indicators
    .filter(({ verdict }) => verdicts.includes(verdict))
    .map(({ id }) => nameOfIndicator(plan, id));
}

/** Main tasks in one of the states. */
function taskNames(
  { plan, consolidation }: Report,
  states: readonly TaskTotal["state"][],
): readonly string[] {
  return consolidation.tasks
    .filter(({ isMain, state }) => isMain && states.includes(state))
    .map(({ id }) => nameOfTask(plan, id));
}

function missingUnits({ plan, consolidation }: Report): readonly string[] {
  return consolidation.missing.map((id) => unitName(plan, id));
}

function nameOfIndicator(plan: Plan, id: RowId): string {
  const indicator = indicatorsOf(plan).find((each) => each.id === id);
  return indicator === undefined ? id : indicatorName(indicator);
}

function nameOfTask(plan: Plan, id: RowId): string {
  const task = plan.appendix2.tasks.find((each) => each.id === id);
  return task === undefined ? id : `nhiệm vụ ${task.ordinal} (${bareName(task.leadText)})`;
}
