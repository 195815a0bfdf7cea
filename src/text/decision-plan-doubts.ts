import { appendixNames, decisionColumnNames, headFieldNames } from "./decision-words";
import type { WordsOfDoubts } from "./decision-doubt-words";
import { quoted, quotedList } from "./quoting";

type PlanDoubts =
  | "appendixMissing"
  | "columnMissing"
  | "headerRepeated"
  | "markup"
  | "decomposed"
  | "dashes"
  | "toneMarks"
  | "capitals"
  | "countInTitle"
  | "numberBlank"
  | "headMissing"
  | "wrongYear"
  | "yearsDiffer"
  | "periodsProposed"
  | "knownClose"
  | "kindChanged"
  | "ratioProposed"
  | "wordsProposed"
  | "knownGone"
  | "relationsDropped";

const nothingToDo = "Không phải làm gì.";

/** The document as a whole, and what the known plan gives to it. */
export const planDoubtWords: WordsOfDoubts<PlanDoubts> = {
  appendixMissing: ({ appendix, isKept }) => ({
    problem: `Không thấy bảng của ${appendixNames[appendix]}.`,
    taken: isKept ? "Đã giữ theo kế hoạch đang có." : "Đã để trống phụ lục này.",
    remedy: `Dán thêm bảng của ${appendixNames[appendix]} rồi đọc lại.`,
  }),
  columnMissing: ({ appendix, column }) => ({
    problem: `Bảng của ${appendixNames[appendix]} không có cột ${quoted(decisionColumnNames[column])}.`,
    taken: "Đã để trống hoặc lấy giá trị tạm ở từng dòng.",
    remedy: "Nếu văn bản có cột này thì dán lại cả bảng, kể cả dòng đầu bảng.",
  }),
  headerRepeated: ({ appendix, count }) => ({
    problem: `Dòng đầu bảng của ${appendixNames[appendix]} lặp lại ${count} lần do sang trang.`,
    taken: "Đã bỏ các dòng lặp lại.",
    remedy: nothingToDo,
  }),
  markup: ({ text }) => ({
    problem: `Trong văn bản có ký hiệu chữ nghiêng, chữ đậm ở ${quoted(text)}.`,
    taken: "Đã bỏ ký hiệu, ghi nhận chữ nghiêng.",
    remedy: nothingToDo,
  }),
  decomposed: ({ text }) => ({
    problem: `Văn bản gõ bằng Unicode tổ hợp, ví dụ ${quoted(text)}.`,
    taken: "Đã đổi sang Unicode dựng sẵn; nội dung không đổi.",
    remedy: nothingToDo,
  }),
  dashes: ({ text, other }) => ({
    problem: `Dấu gạch nối không thống nhất: ${quoted(text)} và ${quoted(other)}.`,
    taken: "Đã giữ nguyên văn; khi so khớp coi như nhau.",
    remedy: nothingToDo,
  }),
  toneMarks: ({ text, other }) => ({
    problem: `Dấu thanh đặt không thống nhất: ${quoted(text)} và ${quoted(other)}.`,
    taken: "Đã giữ nguyên văn; khi so khớp coi như nhau.",
    remedy: nothingToDo,
  }),
  capitals: ({ text, other }) => ({
    problem: `Chữ viết tắt không thống nhất: ${quoted(text)} và ${quoted(other)}.`,
    taken: "Đã giữ nguyên văn; khi so khớp coi như nhau.",
    remedy: nothingToDo,
  }),
  countInTitle: ({ said, main, rows }) => ({
    problem: `Tiêu đề ghi ${said} nhiệm vụ; bảng có ${rows} dòng, trong đó ${main} nhiệm vụ chính.`,
    taken: `Thống kê trên ${main} nhiệm vụ chính; các dòng con được kể riêng.`,
    remedy: said === main ? nothingToDo : "Xem bảng có thiếu hay thừa dòng không.",
  }),
  numberBlank: ({ text }) => ({
    problem: `Số, ngày của văn bản còn để trống: ${quoted(text)}.`,
    taken: "Đã giữ nguyên văn.",
    remedy: "Khi văn bản được ban hành thì ghi số, ngày.",
  }),
  headMissing: ({ field, taken }) => ({
    problem: `Văn bản không cho biết ${headFieldNames[field]}.`,
    taken: taken === "" ? "Đã để trống." : `Đã lấy ${quoted(taken)}.`,
    remedy: "Xác nhận hoặc ghi lại.",
  }),
  wrongYear: ({ year, knownYear }) => ({
    problem: `Văn bản là kế hoạch năm ${year}, trong khi kế hoạch đang dùng là năm ${knownYear}.`,
    taken: `Đã đọc theo năm ${year}.`,
    remedy: "Xem lại có chọn nhầm văn bản không.",
  }),
  yearsDiffer: ({ years }) => ({
    problem: `Các tiêu đề ghi nhiều năm khác nhau: ${years.join(", ")}.`,
    taken: `Đã lấy năm ${years[0] ?? ""}.`,
    remedy: "Xem hai phụ lục có cùng một kế hoạch không.",
  }),
  periodsProposed: ({ fromYear }) => ({
    problem: "Văn bản không nêu ngày chốt số liệu của các kỳ báo cáo.",
    taken:
      fromYear === null
        ? "Đã đề xuất bốn kỳ theo Nghị định số 09/2019/NĐ-CP, chốt ngày 14, gửi ngày 20."
        : `Đã chuyển các kỳ của năm ${fromYear} sang năm nay.`,
    remedy: "Xác nhận ngày chốt và ngày gửi của từng kỳ.",
  }),
  knownClose: ({ name, knownName }) => ({
    problem: `${quoted(name)} gần giống chỉ tiêu đã có ${quoted(knownName)}.`,
    taken: "Đã lấy tử số, mẫu số, cách đánh giá của chỉ tiêu đã có.",
    remedy: "Xác nhận hai chỉ tiêu là một; nếu không thì ghi lại tử số, mẫu số.",
  }),
  kindChanged: ({ knownName }) => ({
    problem: `Chỉ tiêu ${quoted(knownName)} trước đây giao theo cách khác (tỷ lệ hoặc bằng lời).`,
    taken: "Không lấy tử số, mẫu số, cách đánh giá cũ.",
    remedy: "Ghi tử số, mẫu số hoặc cách đánh giá mới.",
  }),
  ratioProposed: ({ numerator, denominator }) => ({
    problem: "Văn bản không nêu cách tính chỉ tiêu này.",
    taken: `Tử số: ${quoted(numerator)}; mẫu số: ${quoted(denominator)}; mỗi đơn vị tự nhập, cộng dồn từ đầu năm.`,
    remedy: "Sửa lại tử số, mẫu số và ai nhập cho đúng.",
  }),
  wordsProposed: ({ options }) => ({
    problem: "Văn bản không nêu các mức đánh giá của chỉ tiêu này.",
    taken: `Các mức: ${quotedList(options)}; đơn vị theo dõi nhập.`,
    remedy: "Xác nhận hoặc sửa lại các mức.",
  }),
  knownGone: ({ names }) => ({
    problem: `Có chỉ tiêu của kế hoạch đang dùng không còn trong văn bản: ${quotedList(names)}.`,
    taken: "Không đưa vào kế hoạch mới.",
    remedy: "Nếu văn bản vẫn còn chỉ tiêu đó thì xem bảng có bị thiếu dòng không.",
  }),
  relationsDropped: ({ count }) => ({
    problem: `${count} phép đối chiếu giữa các chỉ tiêu không còn đủ dòng để so.`,
    taken: "Đã bỏ các phép đối chiếu đó.",
    remedy: nothingToDo,
  }),
};
