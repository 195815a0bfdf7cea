import type { RankedUnit } from "../app/rank-units";
import { formatPercent } from "../domain/attain/number-text";
import type { LockCheck, SentSheet } from "../app/report-actions";
import type { PeriodFigures, PeriodLock } from "../domain/report/period-figures";
import type { Report } from "../domain/report/report";
import { countText, paddedCount } from "./counting";
import { documentWords } from "./document-words";
import { compilerName, reportName } from "./follow-up-sentences";
import { localTime } from "./local-time";
import { sheetNames } from "./sheet-names";
import { shortRowName } from "./short-row-name";

/** So many places are named; the rest is counted. */
const named = 10;

/** Sentences for what is done with a consolidated period: words, signing, document, sending, locking, earlier periods. */
export const reportText = {
  narrative: {
    title: "Lời văn",
    intro: "Lời văn lập từ số liệu tổng hợp. Sửa đoạn nào thì đoạn đó được giữ trong sổ tính.",
    edit: "Sửa",
    editOf: (start: string) => `Sửa đoạn “${start}”`,
    save: "Lưu đoạn này",
    cancel: "Bỏ qua",
    reset: "Lấy lại lời văn tự lập",
    field: "Nội dung đoạn",
    edited: "Đã sửa tay.",
    stale: "Số liệu đã thay đổi sau khi sửa đoạn này. Hãy xem lại, hoặc lấy lại lời văn tự lập.",
    copy: "Sao chép toàn bộ lời văn",
    copied: "Đã sao chép.",
    copyRefused: "Không sao chép được. Hãy mở báo cáo Word để lấy lời văn.",
  },
  signing: {
    title: "Số, ngày, người ký",
    number: "Số văn bản",
    signedOn: "Ngày ký (ngày/tháng/năm)",
    badDate: "Ghi ngày có thật, ví dụ 20/03/2024; để trống nếu chưa ký.",
    signTitles: "Chức vụ người ký (mỗi dòng một ý)",
    signer: "Họ và tên người ký",
    addressees: "Kính gửi (mỗi dòng một nơi)",
    recipients: "Nơi nhận (mỗi dòng một nơi)",
    save: "Lưu",
    saved: "Đã lưu. Bấm “Tạo bảng tổng hợp” để ghi lên bảng; báo cáo Word dùng ngay.",
  },
  send: {
    title: "Báo cáo Word và sổ tính gửi đi",
    paper: "Báo cáo Word",
    paperMade: (name: string) => `Đã tạo tệp ${name}. Nếu trình duyệt không tải, hãy bấm lại.`,
    sheets: "Trang đưa vào sổ tính gửi đi",
    sheetNames: {
      summary: sheetNames.summary,
      tasks: sheetNames.summaryTasks,
      byUnit: sheetNames.byUnit,
      unitTasks: sheetNames.unitTasks,
      charts: sheetNames.charts,
    } satisfies Record<SentSheet, string>,
    workbook: "Tạo sổ tính gửi đi",
    workbookHint: "Chỉ gồm giá trị và định dạng, không có trang ẩn, liên kết hay thông tin cá nhân.",
    workbookMade: (name: string) => `Đã tạo ${name}.`,
    open: "Mở trong Excel",
    opened: "Đã mở trong cửa sổ mới; hãy lưu lại rồi gửi.",
    download: "Tải tệp về",
    downloaded: "Đã tải tệp. Nếu không thấy tệp, hãy bấm “Mở trong Excel”.",
    subject: "Tiêu đề thư",
    body: "Nội dung thư",
    copySubject: "Sao chép tiêu đề",
    copyBody: "Sao chép nội dung",
  },
  ranking: {
    title: "Xếp hạng đơn vị",
    note: "Chỉ để tham khảo khi được yêu cầu, không ghi vào bảng tổng hợp. Mỗi đơn vị có số chỉ tiêu khác nhau; số liệu có lỗi không được tính.",
    columns: "Số chỉ tiêu đã đạt trên số chỉ tiêu đã đánh giá",
    nobody: "Chưa có đơn vị nào có số liệu để xếp hạng.",
    unit: (rank: number, name: string) => `${rank}. ${name}`,
    share: ({ met, judged }: RankedUnit) => `${met}/${judged} (${formatPercent(met / judged)})`,
  },
  preview: {
    show: "Xem trước khi in",
    title: "Trang in",
    page: (sheet: string, page: number, count: number) => `${sheet}: trang ${page}/${count}`,
    enlarge: "Phóng to",
    fit: "Vừa ngăn",
    hint: "Tính theo khổ A4 và lề của trang. Biểu đồ chỉ hiện khung. Máy in có thể ngắt trang khác đôi chút.",
  },
  lock: {
    title: "Chốt số liệu",
    open: "Số liệu kỳ này chưa chốt.",
    locked: (lock: PeriodLock) =>
      `Đã chốt lúc ${localTime(lock.lockedAt)}, người chốt: ${lock.lockedBy}. Mã đối chiếu ${lock.fingerprint}.`,
    by: "Người chốt",
    reopenBy: "Người mở lại",
    reason: "Lý do mở lại",
    lock: "Chốt số liệu",
    lockHint: "Sau khi chốt, bảng tổng hợp không đổi theo tệp đến sau; muốn đổi phải mở lại kỳ báo cáo.",
    check: "Kiểm tra số đã chốt",
    reopen: "Mở lại kỳ báo cáo",
    result: ({ isIntact, changes, edited }: LockCheck) => {
      if (!isIntact)
        return "Bản ghi chốt số liệu trong sổ tính đã bị sửa: mã đối chiếu không khớp. Hãy đối chiếu với bản đã gửi rồi mở lại và chốt lại.";
      if (changes.length + edited.length === 0) return "Số liệu và bảng tổng hợp vẫn đúng như khi chốt.";
      const rows = changes.map(({ row }) =>
        row === null ? "đơn vị đã báo cáo hoặc ngày chốt" : shortRowName(row),
      );
      const cells = edited.map(({ sheet, cell }) => `${sheet}, ô ${cell}`);
      return [
        rows.length === 0 ? "" : `Số liệu của các đơn vị khác số đã chốt ở: ${some(rows)}.`,
        cells.length === 0 ? "" : `Bảng tổng hợp bị sửa tay ở: ${some(cells)}.`,
      ]
        .filter((sentence) => sentence !== "")
        .join(" ");
    },
  },
  earlier: {
    title: "Số liệu kỳ trước",
    intro:
      "Bảng tổng hợp so sánh với kỳ trước và cùng kỳ năm trước khi sổ tính này có số liệu của các kỳ đó.",
    known: (figures: PeriodFigures) =>
      `${figures.label} năm ${figures.year}: ${figures.received.length}/${figures.expected.length} đơn vị`,
    none: "Chưa có số liệu của kỳ nào khác.",
    pick: "Lấy từ sổ tính của kỳ trước",
    imported: (figures: readonly PeriodFigures[]) =>
      figures.length === 0
        ? "Các kỳ trong tệp đã có sẵn ở đây; không thay đổi gì."
        : `Đã lấy số liệu ${countText(figures.length)} kỳ. Bấm “Tạo bảng tổng hợp” để so sánh.`,
  },
};

/** Tiêu đề of the e-mail with which the workbook goes. */
export function mailSubject({ plan, consolidation }: Report): string {
  return documentWords.subject(plan, consolidation.period);
}

/** Nội dung of the e-mail: what is sent, how complete it is, who sends it. */
export function mailBody({ plan, consolidation, signing }: Report): string {
  const { received, expected, missing, period } = consolidation;
  const whole =
    missing.length === 0
      ? `Số liệu của ${expected.length}/${expected.length} đơn vị.`
      : `Số liệu của ${received.length}/${expected.length} đơn vị; còn ${paddedCount(missing.length)} đơn vị chưa báo cáo, có ghi rõ trên bảng.`;
  return [
    `Kính gửi: ${signing.addressees.join("; ")},`,
    `${plan.agency.name} gửi ${reportName(period, plan)}. ${whole}`,
    `Đề nghị quý cơ quan xem xét, tổng hợp.`,
    `Trân trọng./.`,
    compilerName(plan),
  ].join("\n");
}

function some(names: readonly string[]): string {
  const more = names.length - named;
  return `${names.slice(0, named).join("; ")}${more > 0 ? ` và ${countText(more)} chỗ khác` : ""}`;
}
