import type { DecisionVocabulary, WordedResult } from "../domain/decision/vocabulary";
import { decisionColumns } from "./decision-columns";
import { decisionTerms } from "./decision-terms";

const published: WordedResult = {
  verdictOptions: [
    { label: "Đạt", verdict: "met" },
    { label: "Không đạt", verdict: "missed" },
    { label: "Chưa có kết quả công bố", verdict: "unpublished" },
  ],
  detailLabels: ["Năm đánh giá", "Điểm số", "Xếp hạng", "Số, ký hiệu, ngày văn bản công bố"],
};

const milestone: WordedResult = {
  verdictOptions: [
    { label: "Hoàn thành", verdict: "met" },
    { label: "Đang thực hiện", verdict: "unpublished" },
    { label: "Chưa hoàn thành", verdict: "missed" },
  ],
  detailLabels: ["Kết quả đã thực hiện", "Số, ký hiệu, ngày văn bản"],
};

/** What is measured, from an indicator's name: “- Phấn đấu tỷ lệ hồ sơ trực tuyến” gives “hồ sơ trực tuyến”. */
function measured(name: string): string {
  const subject = name
    .replace(/^[-–+•\s]*(phấn đấu\s+)?(tỷ lệ|tỉ lệ|số lượng)?\s*(các\s+)?/i, "")
    .replace(/[.:;\s]+$/, "");
  const isAbbreviation = /^\p{Lu}{2}/u.test(subject);
  return isAbbreviation ? subject : subject.charAt(0).toLowerCase() + subject.slice(1);
}

/** “hồ sơ trực tuyến trên tổng số hồ sơ tiếp nhận” names the part and the whole; other names only what is measured. */
function parts(name: string): readonly [part: string, whole?: string] {
  const subject = measured(name);
  const at = subject.search(/\s+(trên|so với|\/)\s*tổng số\s+(?!.*\stổng số\s)/);
  if (at <= 0) return [subject];
  return [subject.slice(0, at), subject.slice(at).replace(/^\s+(trên|so với|\/)\s*tổng số\s+/, "")];
}

/** Words of the decisions that approve the yearly plans; patterns are tried without accents and in small letters unless said otherwise. */
export const decisionVocabulary: DecisionVocabulary = {
  columns: decisionColumns,
  lines: {
    appendix1: /^(phu luc|bieu)( so)? (i|1|01)( ?[:.(-].*)?$/,
    appendix2: /^(phu luc|bieu)( so)? (ii|2|02)( ?[:.(-].*)?$/,
    reference: /^\(?(ban hanh )?kem theo /,
    documentType: /^(ke hoach|quyet dinh|chuong trinh)$/,
    number: /[Ss]ố:?\s*(\d*)\s*\/(?:[A-ZĐ]{2,4})-([A-ZĐ][A-Za-zĐđ&]*)/,
    place: /^(\p{Lu}[\p{L} .-]+?),\s*ngày/u,
    agency: /^\(?(?:[Bb]an hành )?[Kk]èm theo .* của (.+?)\)?$/,
    parent: /^(ubnd|uy ban nhan dan|bo|so)( |$)/,
    recipients: /^noi nhan ?:?$/,
    signTitle:
      /^((kt|tl|tm|tuq|q)\.? ?)?(pho )?(giam doc|chu tich|bo truong|thu truong|chanh van phong|vu truong|cuc truong|truong phong|uy ban nhan dan)/,
    year: /nam (\d{4})(?!.*nam \d{4})/,
    taskCount: /^(\d{1,3}) (nhiem vu|cong viec)/,
  },
  units: {
    all: /^((cac|tat ca|toan bo|moi)( cac)?|100%) (phong|don vi|co quan|so|bo phan|vu|ban|xa|chi cuc|to chuc)(?!.*;)/,
    heads:
      /^(cac |lanh dao )?(phong|van phong|vp|thanh tra|so|ban|chi cuc|trung tam|tt|cuc|vu|tong cuc|vien|truong|uy ban|ubnd|cong an|bo|benh vien|hoi|to|doan|doi|thanh pho|thi xa|huyen|xa|phuong|cong ty|don vi|bo phan|kho bac|bao hiem|tap chi|bao|nha|hat|quy) /,
    silent: ["va", "cua", "ve", "thuoc"],
    silentFirst: ["phong", "cac"],
    and: /^va$/,
  },
  target: {
    percent:
      /^(?:(?:dat|phan dau|phan dau dat|toi thieu|it nhat|dat toi thieu|dat it nhat|khong duoi|khong thap hon|dat tu|tu|tren|dat tren|hon|lon hon)\s*)*(?:>=|≥|=>|>|=)?\s*(\d{1,3}(?:[.,]\d+)?) ?%(?: tro len)?$/,
    strict: /^(?:dat )?(?:tren|hon|lon hon|>(?!=))/,
    otherWay: /(duoi|toi da|khong qua|khong vuot|giam|<|≤|tu \d.* den|\d ?%? ?- ?\d)/,
  },
  timing: {
    month:
      /(?:thang|t) ?\d{1,2}(?!\d)(?:(?:\/\d{4}| nam \d{4})?(?:,| va| den|-|;)* ?(?:thang |t)?\d{1,2}(?!\d))*/,
    quarter: /quy (?:i[, -]+)?(?:.*quy )?(iv|iii|ii|i|[1-4])(?![a-z0-9])/,
    halfYear: /(6|06|sau) thang( dau nam)?/,
    yearEnd: /(cuoi|het) nam|truoc khi ket thuc nam/,
    wholeYear: /^(ca nam|quanh nam|thuong xuyen|hang (nam|thang|quy)|lien tuc|dinh ky|trong ca nam)/,
    inYear: /^(trong nam( \d{4})?|nam \d{4})$/,
    byDecision:
      /^(thuc hien |thoi gian )?(theo|sau khi|khi co|tuy theo|can cu)( \S+){0,3}? (quyet dinh|ke hoach|chi thi|van ban|huong dan|chuong trinh|nghi quyet|cong van|yeu cau|lo trinh|quy dinh|de an|thong bao|chi dao|tien do)/,
  },
  terms: decisionTerms,
  proposals: {
    numerator: (name) => {
      const [part, whole] = parts(name);
      return whole === undefined ? `Số ${part} đạt yêu cầu` : `Số ${part}`;
    },
    denominator: (name) => {
      const [part, whole] = parts(name);
      return `Tổng số ${whole ?? part}`;
    },
    publishedIndex: /chi so|par ?index|sipas|papi|ddci|\bpci\b|\bdti\b|xep hang|xep loai/,
    published,
    milestone,
    periods: { Q1: "Quý I", H1: "6 tháng đầu năm", M9: "Quý III (9 tháng)", Y: "Năm" },
    taskGroup: "NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH",
  },
};
