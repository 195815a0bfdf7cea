import { formatDate } from "../domain/calendar-date";
import type { Plan } from "../domain/plan/plan";
import type { FollowUp } from "../domain/register/follow-up";
import { assertNever } from "../domain/result";
import { paddedCount } from "./counting";
import { itemCounts, sentBackLine } from "./follow-up-items";
import { compilerName, reportName } from "./follow-up-sentences";
import { quoted } from "./quoting";

/** Cells that a short message names. */
const namedCells = 5;

/** A short message for Zalo: how it stands, at most five cells, what to do. */
export function chatText(followUp: FollowUp, plan: Plan): string {
  return `Kính gửi ${followUp.unitName}: ${standing(followUp, plan)} Trân trọng cảm ơn.`;
}

/** “báo cáo CCHC quý I năm 2024”. */
export function shortReportName(followUp: Pick<FollowUp, "period">, plan: Plan): string {
  return reportName(followUp.period, plan).replace("cải cách hành chính", "CCHC");
}

/** “ngay” once the due date has passed. */
export function chatDeadline({ isPastDue, period }: Pick<FollowUp, "isPastDue" | "period">): string {
  return isPastDue ? "ngay" : `chậm nhất ngày ${formatDate(period.due)}`;
}

function standing(followUp: FollowUp, plan: Plan): string {
  const { state, period, claims, refused } = followUp;
  const [compiler, report] = [compilerName(plan), shortReportName(followUp, plan)];
  const [when, due] = [chatDeadline(followUp), formatDate(period.due)];
  switch (state) {
    case "notSent":
      return `${compiler} chưa nhận được ${report} của đơn vị (hạn gửi ${due}). Nhờ đơn vị gửi ${when}.`;
    case "refused":
      return `${report} của đơn vị chưa thể tổng hợp. ${refused.slice(0, 1).map(sentBackLine).join("")} Nhờ đơn vị gửi lại ${when}.`;
    case "asked":
      return `${compiler} nhận được ${paddedCount(claims.length)} tệp ${report} của đơn vị. Nhờ đơn vị cho biết tệp nào là báo cáo chính thức.`;
    case "needsReview":
      return `${report} của đơn vị còn ${itemCounts(followUp)}${cellList(followUp)}. Nhờ đơn vị bổ sung, sửa và gửi lại ${when}.`;
    case "received":
      return `${report} của đơn vị gửi sau hạn ${due}. Nhờ đơn vị gửi đúng hạn trong các kỳ sau.`;
    default:
      return assertNever(state);
  }
}

/** “ (ô G12, H15 trang “Phụ lục I”; …)”: the first cells, errors before queries; nothing where no cell is named. */
function cellList({ missing, wrong, queries }: FollowUp): string {
  const places = [...missing, ...wrong, ...queries].map(({ found }) => found.at);
  const cells = new Map<string, string[]>();
  const named = places.filter(({ cell }) => cell !== null).slice(0, namedCells);
  for (const { sheet, cell } of named) cells.set(sheet, [...(cells.get(sheet) ?? []), cell ?? ""]);
  if (named.length === 0) return "";
  const texts = [...cells].map(([sheet, on]) => `ô ${on.join(", ")} trang ${quoted(sheet)}`);
  return ` (${texts.join("; ")}${places.length > named.length ? "; …" : ""})`;
}
