import { appendixNames } from "./decision-words";
import type { WordsOfDoubts } from "./decision-doubt-words";
import { quoted, quotedList } from "./quoting";

type RowDoubts =
  | "rowJoined"
  | "groupInOneCell"
  | "groupMissing"
  | "ordinalRecovered"
  | "ordinalMissing"
  | "ordinalGap"
  | "ordinalRepeated"
  | "numberingRestarts"
  | "inherited"
  | "nameCorrected"
  | "nameMissing"
  | "lineIgnored"
  | "cutOff"
  | "fullStops";

/** Rows, their numbers and names. */
export const rowDoubtWords: WordsOfDoubts<RowDoubts> = {
  rowJoined: ({ text }) => ({
    problem: "Một dòng của bảng bị ngắt sang trang sau, phần sau không có số thứ tự.",
    taken: `Đã nối ${quoted(text)} vào dòng này.`,
    remedy: "Đọc lại cả dòng; nếu là dòng riêng thì tách ra và ghi số thứ tự.",
  }),
  groupInOneCell: ({ ordinal, title }) => ({
    problem: "Số thứ tự và tên nhóm nằm chung một ô.",
    taken: `Đã tách thành ${quoted(ordinal)} và ${quoted(title)}.`,
    remedy: "Không phải làm gì nếu tách đúng.",
  }),
  groupMissing: ({ title }) => ({
    problem: "Nhiệm vụ đứng trước mọi nhóm, hoặc bảng không chia nhóm.",
    taken: `Đã xếp vào nhóm ${quoted(title)}.`,
    remedy: "Đặt lại tên nhóm nếu cần.",
  }),
  ordinalRecovered: ({ stored, taken }) => ({
    problem: `Số thứ tự bị bảng tính đổi thành số hoặc ngày: ${quoted(stored)}.`,
    taken: `Theo các dòng trên, dưới, đã lấy là ${quoted(taken)}.`,
    remedy: "Đối chiếu với văn bản; sai thì sửa lại số thứ tự.",
  }),
  ordinalMissing: ({ taken }) => ({
    problem: "Dòng này không có số thứ tự.",
    taken:
      taken === ""
        ? "Đã giữ thành dòng riêng, để trống số thứ tự."
        : `Đã lấy số tiếp theo: ${quoted(taken)}.`,
    remedy: "Đối chiếu với văn bản; nếu là phần tiếp của dòng trên thì gộp lại.",
  }),
  ordinalGap: ({ expected, found }) => ({
    problem: `Số thứ tự không liền nhau: sau dòng trên phải là ${quoted(expected)} nhưng ở đây là ${quoted(found)}.`,
    taken: `Đã giữ ${quoted(found)}.`,
    remedy: "Xem có thiếu dòng hay đánh nhầm số không; thiếu thì thêm dòng rồi đọc lại.",
  }),
  ordinalRepeated: ({ ordinal }) => ({
    problem: `Số thứ tự ${quoted(ordinal)} đã dùng ở một dòng phía trên.`,
    taken: "Đã giữ cả hai dòng, mỗi dòng một mã riêng.",
    remedy: "Sửa số thứ tự của dòng sai, hoặc xóa dòng nếu bị chép hai lần.",
  }),
  numberingRestarts: ({ appendix }) => ({
    problem: `${appendixNames[appendix]} đánh số lại từ 1 ở mỗi nhóm.`,
    taken: "Mã của mỗi dòng có thêm số của nhóm.",
    remedy: "Không phải làm gì.",
  }),
  inherited: ({ value, from }) => ({
    problem: "Ô này trống, có thể là ô gộp với ô phía trên.",
    taken: `Đã lấy theo dòng ${quoted(from)}: ${quoted(value)}.`,
    remedy: "Đối chiếu với văn bản; nếu ô thật sự khác thì ghi lại.",
  }),
  nameCorrected: ({ verbatim, taken }) => ({
    problem: `Văn bản ghi ${quoted(verbatim)}, có thể gõ nhầm dấu.`,
    taken: `Khi hiển thị dùng ${quoted(taken)}.`,
    remedy: "Chọn giữ nguyên văn nếu văn bản đúng.",
  }),
  nameMissing: () => ({
    problem: "Dòng này không có tên.",
    taken: "Đã giữ dòng với tên để trống.",
    remedy: "Ghi tên theo văn bản, hoặc xóa dòng.",
  }),
  lineIgnored: ({ text }) => ({
    problem: `Có dòng chữ xen giữa các bảng: ${quoted(text)}.`,
    taken: "Không đưa vào kế hoạch.",
    remedy: "Nếu là một dòng của bảng thì dán lại bảng cho đủ.",
  }),
  cutOff: ({ appendix }) => ({
    problem: `Bảng của ${appendixNames[appendix]} dừng giữa chừng ở dòng này.`,
    taken: "Đã đọc đến hết phần có.",
    remedy: "Xem văn bản còn dòng nào phía sau không; còn thì dán cả bảng rồi đọc lại.",
  }),
  fullStops: ({ rowIds }) => ({
    problem: `Tên của một số dòng có dấu chấm ở cuối, các dòng khác không có: ${quotedList(rowIds)}.`,
    taken: "Đã giữ nguyên văn; khi so khớp thì bỏ qua dấu chấm.",
    remedy: "Không phải làm gì.",
  }),
};
