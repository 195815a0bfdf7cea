import type { PlanSheetProblem } from "../domain/plan-sheet/plan-sheet-problem";
import { problemText, type ProblemSentences, type ProblemText } from "./problem-text";
import { quoted } from "./quoting";

const again = "Lấy lại các trang của kế hoạch rồi sửa trên trang mới.";

const sentences: ProblemSentences<PlanSheetProblem> = {
  sheetMissing: ({ sheet }) => [`Không có trang ${quoted(sheet)} của kế hoạch.`, again],
  sheetDoubled: ({ typed }) => [`Có nhiều trang cùng loại: ${typed}.`, "Giữ trang đúng, xóa các trang kia."],
  sheetsMixed: ({ typed }) => [
    `Trang này không được lập cùng một lần với các trang: ${typed}.`,
    "Lập lại tất cả các trang (chọn “Thay các trang kế hoạch đang có”); dòng cần giữ thì chép sang trang mới lập.",
  ],
  columnMissing: ({ typed }) => [`Thiếu cột ${quoted(typed)}.`, again],
  columnDoubled: ({ typed }) => [`Cột ${quoted(typed)} có hai lần.`, "Xóa cột chép thêm."],
  blankName: () => ["Dòng này chưa có tên.", "Ghi tên, hoặc xóa cả dòng nếu không dùng."],
  unknownKind: ({ typed, other }) => [
    typed === "" ? "Dòng này chưa chọn loại dòng." : `Không có loại dòng ${quoted(typed)}.`,
    `Chọn một trong: ${other}.`,
  ],
  unknownChoice: ({ typed, other }) => [
    typed === "" ? "Ô này chưa chọn." : `${quoted(typed)} không có trong danh sách.`,
    `Chọn một trong: ${other}.`,
  ],
  blankText: () => ["Ô này chưa ghi.", "Ghi nội dung của ô."],
  badPercent: ({ typed }) => [
    typed === "" ? "Chưa có số phải đạt." : `Không đọc được số phải đạt từ ${quoted(typed)}.`,
    "Ghi tỷ lệ kèm dấu %, từ 0% đến 100%, ví dụ 55% hoặc 97,5%.",
  ],
  noMonitoring: () => ["Chỉ tiêu chưa có đơn vị theo dõi.", "Chọn ít nhất một đơn vị."],
  noLead: () => ["Nhiệm vụ chưa có đơn vị chủ trì.", "Chọn đơn vị hoặc “Tất cả đơn vị”."],
  unknownUnit: ({ typed }) => [
    `Không có đơn vị ${quoted(typed)} ở trang “Đơn vị”.`,
    "Sửa tên cho đúng, hoặc thêm đơn vị (hay tên gọi khác) ở trang “Đơn vị”.",
  ],
  unknownVerdict: ({ typed, other }) => [
    `Chưa biết cách đánh giá ${quoted(typed)}.`,
    `Dùng các từ: ${other}.`,
  ],
  noVerdict: () => [
    "Chỉ tiêu định tính chưa có cách đánh giá.",
    "Ghi mỗi dòng một mức, ví dụ Đạt, Không đạt.",
  ],
  noProduct: () => ["Nhiệm vụ chưa có sản phẩm.", "Ghi sản phẩm, mỗi dòng một sản phẩm."],
  orphanPart: ({ typed }) => [
    `Phần ${quoted(typed)} không đứng dưới chỉ tiêu nào.`,
    "Đưa dòng này xuống ngay dưới chỉ tiêu “Tỷ lệ nhiều phần”, hoặc đổi loại dòng.",
  ],
  noPart: () => [
    "Chỉ tiêu nhiều phần chưa có phần nào.",
    "Thêm các dòng “Phần của chỉ tiêu” ngay bên dưới, hoặc đổi loại dòng thành “Tỷ lệ”.",
  ],
  orphanTask: ({ typed }) => [
    `Nhiệm vụ ${quoted(typed)} không thuộc nhóm nào.`,
    "Thêm một dòng “Nhóm” ở phía trên.",
  ],
  ordinalDoubled: ({ typed }) => [`Số thứ tự ${typed} đã dùng ở dòng trên.`, "Đánh lại số thứ tự."],
  badDate: ({ typed }) => [`${quoted(typed)} không phải một ngày.`, "Ghi ngày dạng 31/12/2024."],
  noDate: () => ["Ô này chưa ghi ngày.", "Ghi ngày dạng 31/12/2024."],
  datesOutOfOrder: () => ["Ngày này sớm hơn ngày đứng trước nó.", "Sửa một trong hai ngày."],
  idDoubled: ({ typed }) => [`Mã ${quoted(typed)} đã dùng.`, "Ghi mã khác, hoặc để trống để tự đặt."],
  nameDoubled: ({ typed }) => [`Tên ${quoted(typed)} có hai lần.`, "Đổi một tên, hoặc xóa một dòng."],
  badId: ({ typed }) => [
    `${quoted(typed)} không dùng làm mã, ký hiệu được.`,
    "Ghi liền, không có dấu cách và dấu “/”.",
  ],
  circularSuccessor: ({ typed }) => [
    `Đơn vị kế thừa ${quoted(typed)} dẫn ngược về chính đơn vị này.`,
    "Sửa đơn vị kế thừa ở một trong các dòng đó.",
  ],
  badYear: ({ typed }) => [
    typed === "" ? "Chưa có năm kế hoạch." : `${quoted(typed)} không phải một năm.`,
    "Ghi năm bằng bốn chữ số, ví dụ 2025.",
  ],
  badNumber: ({ typed, other }) => [
    `${quoted(typed)} không dùng được ở đây.`,
    `Ghi số nguyên từ ${other.replace("–", " đến ")}.`,
  ],
  notOfYear: ({ typed }) => [`Ngày ${typed} không thuộc năm kế hoạch.`, "Ghi ngày trong năm kế hoạch."],
  noIndicator: () => ["Phụ lục I không có chỉ tiêu nào.", "Thêm ít nhất một dòng chỉ tiêu."],
  noUnit: () => ["Không có đơn vị báo cáo nào.", "Thêm ít nhất một đơn vị."],
  noPeriod: () => ["Không có kỳ báo cáo nào.", "Thêm ít nhất một kỳ."],
  numberingHole: ({ typed, other }) => [
    `Số thứ tự ${typed} không liền với dòng trên (đáng lẽ là ${other}).`,
    "Kiểm tra có thiếu dòng hoặc đánh nhầm số không.",
  ],
  rowCopied: () => [
    "Dòng này được chép từ một dòng khác và được coi là dòng mới.",
    "Kiểm tra lại số thứ tự và nội dung; xóa dòng nếu chép nhầm.",
  ],
  percentDiffers: ({ typed, other }) => [
    `Số phải đạt là ${typed} nhưng chỉ tiêu ghi ${quoted(other)}.`,
    "Sửa một trong hai ô; kết quả được so với số phải đạt.",
  ],
  deadlineDiffers: ({ typed, other }) => [
    `Ngày hết hạn ${typed} không thuộc tháng ghi ở ${quoted(other)}.`,
    "Sửa một trong hai ô; nhiệm vụ được xét theo ngày hết hạn.",
  ],
  deadlineOfOtherYear: ({ typed, other }) => [
    `Ngày hết hạn ${typed} không thuộc năm ${other}.`,
    "Kiểm tra lại năm của ngày này.",
  ],
  periodOfOtherYear: ({ typed }) => [
    `Ngày chốt số liệu kỳ ${quoted(typed)} không thuộc năm kế hoạch.`,
    "Kiểm tra lại năm của ngày này.",
  ],
  dueBeforeEnd: () => ["Hạn gửi sớm hơn ngày chốt số liệu.", "Kiểm tra lại hai ngày."],
  idleUnit: ({ typed }) => [
    `${typed} không phải nhập chỉ tiêu hay nhiệm vụ nào.`,
    "Kiểm tra cột “Đơn vị nhập số liệu” và “Đơn vị chủ trì”, hoặc bỏ đơn vị này.",
  ],
  noTask: () => ["Phụ lục II không có nhiệm vụ nào.", "Thêm nhiệm vụ nếu Kế hoạch có Phụ lục II."],
  relationLost: ({ typed, other }) => [
    `Không còn đối chiếu số liệu giữa hai dòng ${typed} và ${other} vì một dòng đã bị xóa.`,
    "Không phải làm gì nếu xóa dòng là đúng.",
  ],
};

/** A problem of the sheets of a plan in words; its sheet and cell are told beside it. */
export function planSheetProblemText(found: PlanSheetProblem): ProblemText {
  return problemText(sentences, found);
}
