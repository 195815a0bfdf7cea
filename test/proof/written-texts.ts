import type { Random } from "../samples/random";

/** Explanations as officers write them: one sentence, bullets, line breaks, dashes, figures, quotation marks. */
export const explanations = [
  "Hồ sơ đầu năm còn nộp trực tiếp; đang bố trí người hướng dẫn tại bộ phận một cửa.",
  "- Nguyên nhân: hệ thống bảo trì từ ngày 05/02 đến ngày 09/02/2024.\n- Giải pháp: phân công 01 công chức trực, xử lý dứt điểm trong tháng 4.",
  "– Chờ ý kiến góp ý của các đơn vị\n– Dự kiến hoàn thành trước ngày 30/6",
  "+ Do khối lượng hồ sơ tăng 1.250 hồ sơ so với cùng kỳ (tăng 12,5%)\n+ Đề nghị Văn phòng Sở hỗ trợ",
  "Một số viên chức đang học bổ sung chứng chỉ theo vị trí việc làm (05/68 người).",
  "1. Thủ tục mới công bố theo Quyết định số 3416/QĐ-UBND ngày 14/9/2023;\n2. Đang rà soát “thành phần hồ sơ” để số hóa.",
  "Vướng mắc: Cổng Dịch vụ công quốc gia chưa đồng bộ trạng thái … đã có Công văn số 512/SNN-TCCB gửi Sở TT&TT.",
  "* Khách quan: 02 xã Canh Liên, Vĩnh Sơn (đồng bào Ba Na, H’rê) chưa có sóng 4G\n* Chủ quan: CBCCVC kiêm nhiệm",
  "→ Sẽ hoàn thành trong quý III",
  "a) Do phần mềm QLVB&ĐH;\nb) Do nhân sự: 05 người nghỉ, 1/2 biên chế còn thiếu.",
  "Phan mem loi tu 10h30 ngay 12/6, da bao VNPT",
  "ĐANG CHỜ UBND TỈNH PHÊ DUYỆT ĐỀ ÁN VTVL",
  "Diện tích kiểm tra 1.250 ha, 35 m³ gỗ, nhiệt độ kho 25°C, sai số ±0,5 %: chưa đủ căn cứ kết luận",
  "Người dân vùng xa chưa có tài khoản VNeID; thuỷ sản ven bờ khó tiếp cận – tăng cường tuyên truyền.",
] as const;

/** Evidence of figures and tasks, several documents and links among them. */
export const evidences = [
  "Hệ thống thông tin giải quyết TTHC tỉnh",
  "https://snnptnt.binhdinh.gov.vn/vi/news/cai-cach-hanh-chinh-215.html",
  "Báo cáo số 41/BC-SNN ngày 08/3/2024; Công văn số 215/SNN-TCCB ngày 05/02/2024",
  "- Kế hoạch số 05/KH-SNN ngày 08/01/2024;\n- Thông báo số 12/TB-SNN ngày 15/01/2024.",
  "Đăng tại https://snnptnt.binhdinh.gov.vn/ (chuyên mục “Cải cách hành chính”)",
  "Hệ thống VNPT-iOffice, văn bản đến số 1.024",
  "15/KH-SNN, 21/BC-SNN, 512/SNN-TCCB",
  "www.binhdinh.gov.vn; https://dichvucong.gov.vn/p/home/dvc-trang-chu.html?ma=G17.99.H08&ky=6",
  "https://drive.google.com/drive/folders/1aBcD_eF-2024?usp=sharing",
  "• Quyết định số 16/2023/QĐ-UBND;\n• Chương trình số 09-CTr/TU ngày 12/5/2022;\n• Luật số 55/2014/QH13.",
  "Sổ theo dõi số 03 (quyển 2), trang 15-20",
  "VB 215/SNN-TCCB; 05a/KH-SNN",
  "Ảnh chụp màn hình, tệp BC_CCHC_Q1.2024.pdf gửi kèm",
  "Biên bản kiểm tra ngày 22/01/2024 – lưu hồ sơ",
] as const;

/** Notes of every kind. */
export const notes = [
  "Không phát sinh trong kỳ",
  "Số liệu lấy từ phần mềm một cửa lúc 17:00 ngày chốt",
  "- Đã đối chiếu với Phòng Tổ chức cán bộ\n- Người lập: Nguyễn Thị Hòa, ĐT 0256 000 000",
  "Email: cchc@snnptnt.binhdinh.gov.vn",
  "Trong đó: 12 hồ sơ nộp qua bưu chính công ích",
  "Theo Kết luận số 62-KL/TW ngày 02/10/2023 của Bộ Chính trị",
  "…",
  "-",
  "Không",
  "ko có",
  "2024",
  "100 %",
  "(*) Kể cả 03 hồ sơ trễ hẹn của Hạt Kiểm lâm Tây Sơn – An Lão",
  "Đã báo cáo đ/c Giám đốc; xem phụ lục kèm theo (nếu có)!",
  "Tỷ lệ = 57/60; hoà giải, uỷ quyền, thuỷ lợi",
] as const;

/** Published results of an index or figures of a milestone. */
export const publishedResults = [
  "Năm đánh giá: 2023; điểm số: 87,5; xếp hạng: 3/19; xếp loại: Tốt; Quyết định số 512/QĐ-UBND ngày 05/3/2024",
  "Số ĐVSNCL đầu kỳ: 9; tại ngày chốt: 9; phải giảm: 1; số người giao: 412; đã giảm: 3; phải giảm: 8",
  "Kế hoạch: 1/2/5/1; thực hiện: 1/2/5/1",
  "Nhóm tốt",
] as const;

/** One of the texts, or none in `of` − 1 cases out of `of`. */
export function sometimes(random: Random, texts: readonly string[], of: number): string | null {
  return random.whole(1, of) === 1 ? (texts[random.whole(0, texts.length - 1)] ?? null) : null;
}
