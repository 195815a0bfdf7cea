import type { Period, Plan } from "../domain/plan/plan";
import { unitsById } from "../domain/plan/units-by-id";
import type { FollowUp, ReceivedFile } from "../domain/register/follow-up";
import { assertNever } from "../domain/result";
import { paddedCount } from "./counting";
import { itemCount, itemCounts, itemLines, sentBackLine } from "./follow-up-items";
import { officialDate } from "./official-date";
import { quoted } from "./quoting";

/** Who writes, where the report goes and what the reader holds in the hand. */
export interface Voice {
  readonly sender: string;
  readonly receiver: string;
  readonly paper: string;
}

/** “Phòng Tổ chức cán bộ”: who compiles the reports; the department where the plan does not name its unit. */
export function compilerName({ agency, ...plan }: Plan): string {
  return unitsById(plan).get(agency.preparedBy)?.name ?? agency.name;
}

/** “báo cáo cải cách hành chính quý I năm 2024”; a label that ends in “năm” takes the year alone. */
export function reportName({ label }: Period, { year }: Plan): string {
  const name = label.charAt(0).toLocaleLowerCase("vi") + label.slice(1);
  return `báo cáo cải cách hành chính ${name}${/năm$/i.test(name) ? "" : " năm"} ${year}`;
}

/** How the unit stands, a paragraph or a list line each. */
export function standingLines(followUp: FollowUp, plan: Plan, { sender }: Voice): readonly string[] {
  const { period, today, file, claims, refused, state } = followUp;
  const report = reportName(period, plan);
  switch (state) {
    case "notSent":
      return [
        `Đến ${officialDate(today)}, ${sender} chưa nhận được ${report} của đơn vị. ${dueSentence(period)}`,
      ];
    case "refused":
      return [
        `${sender} đã nhận được tệp ${report} của đơn vị nhưng chưa thể tổng hợp:`,
        ...refused.map((each, index) => `${index + 1}. ${sentBackLine(each)}`),
      ];
    case "asked":
      return [
        `${sender} nhận được ${paddedCount(claims.length)} ${report} của đơn vị:`,
        ...claims.map((each, index) => `${index + 1}. ${fileText(each)}`),
      ];
    case "needsReview":
      return [
        `${sender} đã nhận được ${report} của đơn vị${inBrackets(file)}. ${lateSentence(followUp)}` +
          `Báo cáo còn ${paddedCount(itemCount(followUp))} mục cần xem lại: ${itemCounts(followUp)}.`,
        ...itemLines(followUp, plan),
      ];
    case "received":
      return [
        `${sender} đã nhận được ${report} của đơn vị${inBrackets(file)}. ${lateSentence(followUp)}`.trimEnd(),
      ];
    default:
      return assertNever(state);
  }
}

/** What the unit is asked to do, and by when. */
export function request(followUp: FollowUp, { receiver, paper }: Voice): string {
  const { state, period, asOf, isPastDue } = followUp;
  const when = isPastDue ? `ngay khi nhận được ${paper}` : `chậm nhất ${officialDate(period.due)}`;
  switch (state) {
    case "notSent":
      return (
        `Đề nghị đơn vị nhập số liệu luỹ kế đến ${officialDate(asOf)} vào biểu mẫu đã được gửi, ` +
        `kiểm tra và gửi về ${receiver} ${when}.`
      );
    case "refused":
      return `Đề nghị đơn vị khắc phục các nội dung trên và gửi lại về ${receiver} ${when}.`;
    case "asked":
      return `Đề nghị đơn vị cho biết tệp nào là báo cáo chính thức, hoặc gửi một báo cáo thay thế, về ${receiver} ${when}.`;
    case "needsReview":
      return `Đề nghị đơn vị bổ sung, sửa hoặc giải trình ngay trong biểu mẫu và gửi lại về ${receiver} ${when}.`;
    case "received":
      return "Đề nghị đơn vị gửi báo cáo đúng thời hạn trong các kỳ sau.";
    default:
      return assertNever(state);
  }
}

/** “Hạn gửi báo cáo là ngày 20 tháng 3 năm 2024.” */
export function dueSentence({ due }: Period): string {
  return `Hạn gửi báo cáo là ${officialDate(due)}.`;
}

function lateSentence({ isLate, period }: FollowUp): string {
  return isLate ? `Báo cáo gửi sau thời hạn (${officialDate(period.due)}). ` : "";
}

function inBrackets(file: ReceivedFile | null): string {
  return file === null ? "" : ` (${fileText(file, "tệp")})`;
}

function fileText({ file, receivedOn }: ReceivedFile, word = "Tệp"): string {
  return `${word} ${quoted(file)} nhận ${officialDate(receivedOn)}`;
}
