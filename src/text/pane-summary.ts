import type { Shortfall } from "../app/furthest-from-target";
import { displayPercent, formatPercent } from "../domain/attain/number-text";
import { formatDate, type CalendarDate } from "../domain/calendar-date";
import type { TaskTotals } from "../domain/consolidate/consolidation";
import { countText, paddedCount } from "./counting";
import { dataText } from "./pane-data";
import { followUpPaneText } from "./pane-follow-up";
import { intakeText } from "./pane-intake";
import { registerText } from "./pane-register";
import { traceText } from "./pane-trace";

/** Sentences of the tab "Tổng hợp". */
export const summaryText = {
  intake: intakeText,
  register: registerText,
  followUp: followUpPaneText,
  trace: traceText,
  data: dataText,
  received: (received: number, expected: number) =>
    `${countText(received)}/${countText(expected)} đơn vị đã báo cáo`,
  receivedName: "Tình hình gửi báo cáo",
  consolidate: "Tạo bảng tổng hợp",
  missing: (count: number) => `Còn thiếu báo cáo của ${paddedCount(count)} đơn vị; bảng tổng hợp sẽ ghi rõ.`,
  nobodyMissing: "Tất cả đơn vị đã báo cáo.",
  overview: "Kết quả tổng hợp",
  overviewOf: (period: string, year: number, date: string) =>
    `${period} năm ${year}, số liệu đến ngày ${date}`,
  made: "Đã tạo bảng tổng hợp trong sổ tính.",
  outdated: "Báo cáo hoặc số liệu đã thay đổi sau khi tạo bảng. Bấm “Tạo bảng tổng hợp” để cập nhật.",
  indicators: (total: number) => `${countText(total)} chỉ tiêu`,
  tasks: (total: number) => `${countText(total)} nhiệm vụ`,
  components: (count: number) => `Ngoài ra có ${countText(count)} nhiệm vụ thành phần.`,
  taskClasses: {
    onTime: "Hoàn thành đúng hạn",
    late: "Hoàn thành quá hạn",
    inProgress: "Đang thực hiện, còn trong hạn",
    overdue: "Quá hạn chưa hoàn thành",
    noDeadline: "Chưa có thời hạn để tính",
    ongoing: "Thường xuyên trong năm",
  } satisfies Record<keyof TaskTotals, string>,
  notReported: (count: number) => `Chưa báo cáo: ${countText(count)} đơn vị`,
  moreUnits: (count: number) => `và ${countText(count)} đơn vị khác`,
  shortfalls: {
    title: "Còn xa chỉ tiêu nhất",
    result: ({ ratio, target }: Shortfall) =>
      `${displayPercent(ratio, { percent: target })} so với chỉ tiêu ${formatPercent(target / 100)}`,
  },
  due: (due: CalendarDate, daysLeft: number) => {
    const date = `Hạn gửi báo cáo: ${formatDate(due)}`;
    if (daysLeft < 0) return `${date}, đã quá hạn.`;
    return daysLeft === 0 ? `${date}, là hôm nay.` : `${date}, còn ${countText(daysLeft)} ngày.`;
  },
};
