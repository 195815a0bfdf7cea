import { formatDate } from "../../domain/calendar-date";
import type { Narrative } from "../../domain/report/narrative";
import type { Report } from "../../domain/report/report";
import { unitName } from "../../domain/sheet/summary-context";
import { reportName } from "../follow-up-sentences";
import { assessment, outlook } from "./assessment";
import { indicatorParagraphs } from "./indicators";
import { taskParagraphs } from "./tasks";

/** Lời văn of the periodic report in the sections that offices use; every number and name is from the report, and what is missing is said to be missing. */
export function narrativeOf(report: Report): Narrative {
  const hasTasks = report.plan.appendix2.tasks.length > 0;
  return [
    { kind: "paragraph", key: "opening", text: openingText(report) },
    { kind: "heading", level: 1, text: "I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH" },
    { kind: "paragraph", key: "reporting", text: reportingText(report) },
    { kind: "heading", level: 1, text: "II. KẾT QUẢ THỰC HIỆN CÁC NỘI DUNG CẢI CÁCH HÀNH CHÍNH" },
    { kind: "heading", level: 2, text: "1. Kết quả thực hiện các chỉ tiêu" },
    ...indicatorParagraphs(report),
    ...(hasTasks ? [{ kind: "heading", level: 2, text: "2. Kết quả thực hiện các nhiệm vụ" } as const] : []),
    ...taskParagraphs(report),
    { kind: "heading", level: 1, text: "III. ĐÁNH GIÁ CHUNG" },
    ...assessment(report),
    { kind: "heading", level: 1, text: "IV. PHƯƠNG HƯỚNG, NHIỆM VỤ KỲ TỚI" },
    ...outlook(report),
    { kind: "heading", level: 1, text: "V. KIẾN NGHỊ, ĐỀ XUẤT" },
    { kind: "paragraph", key: "proposals", text: proposalsText },
  ];
}

/** No form asks for proposals: nothing can be said of them. */
const proposalsText =
  "[Biểu mẫu của các đơn vị không có mục kiến nghị. Bổ sung kiến nghị, đề xuất tại đây; nếu không có, ghi “Không”.]";

function openingText({ plan, consolidation }: Report): string {
  const { period, asOf } = consolidation;
  const [from, to] = [formatDate(period.from), formatDate(asOf)];
  return (
    `Thực hiện ${plan.title}, ${plan.agency.name} ${reportName(period, plan)} ` +
    `(số liệu luỹ kế từ ngày ${from} đến ngày ${to}) như sau:`
  );
}

function reportingText({ plan, consolidation }: Report): string {
  const { received, expected, missing } = consolidation;
  const sent = `Đến ngày chốt số liệu, ${received.length}/${expected.length} đơn vị đã gửi báo cáo`;
  if (missing.length === 0) return `${sent}.`;
  const names = missing.map((id) => unitName(plan, id)).join("; ");
  return `${sent}. Chưa gửi báo cáo: ${names}; số liệu của các đơn vị này chưa được tổng hợp.`;
}
