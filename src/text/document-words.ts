import type { DocumentWords } from "../domain/report/document-words";
import { reportName } from "./follow-up-sentences";
import { officialDate } from "./official-date";

/** Fixed words of an administrative document by Nghị định 30/2020/NĐ-CP, Phụ lục I. */
export const documentWords: DocumentWords = {
  country: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  motto: "Độc lập - Tự do - Hạnh phúc",
  number: (number, { docSymbol }) => `Số: ${number === null ? "       " : padded(number)}/BC-${docSymbol}`,
  placeAndDate: (place, signedOn, year) =>
    signedOn === null ? `${place}, ngày      tháng      năm ${year}` : `${place}, ${officialDate(signedOn)}`,
  kind: "BÁO CÁO",
  subject: (plan, period) => {
    const name = reportName(period, plan).replace("báo cáo cải cách hành chính", "");
    return `Kết quả thực hiện công tác cải cách hành chính${name}`;
  },
  addresseesLabel: "Kính gửi:",
  appendixTitles: {
    appendix1: "KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH",
    appendix2: "KẾT QUẢ THỰC HIỆN CÁC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH",
  },
  attached: ({ number, signedOn }, { docSymbol, name }) =>
    `(Kèm theo Báo cáo số ${number === null ? "     " : padded(number)}/BC-${docSymbol} ` +
    `${signedOn === null ? "ngày     tháng     năm        " : officialDate(signedOn)} của ${name})`,
  figuresUntil: (cutoff) => `Số liệu luỹ kế đến ngày ${cutoff}.`,
  fileName: (kind, { agency, year }, { label }) =>
    `${kind === "paper" ? "Báo cáo" : "Tổng hợp"} CCHC ${label} ${year} - ${agency.docSymbol}`,
  recipientsLabel: "Nơi nhận:",
  asAbove: "Như trên;",
};

/** Numbers below 10 are written with a leading 0. */
function padded(number: string): string {
  return /^\d$/.test(number) ? `0${number}` : number;
}
