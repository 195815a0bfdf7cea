import type { DoubtFacts } from "../domain/decision/doubt";
import { formatDate } from "../domain/calendar-date";
import type { WordsOfDoubts } from "./decision-doubt-words";
import { quoted, quotedList } from "./quoting";

type ValueDoubts =
  | "noTarget"
  | "targetUnclear"
  | "targetRead"
  | "groupTarget"
  | "noMonitoring"
  | "noLead"
  | "unitNew"
  | "unitGuessed"
  | "unitSpellings"
  | "allUnitsLead"
  | "listSplit"
  | "noTiming"
  | "timingOdd"
  | "timingRead"
  | "timingYear";

const targetReasons: Readonly<Record<DoubtFacts["targetRead"]["why"], string>> = {
  noSign: "không có dấu %",
  fraction: "là số từ 0 đến 1, có thể là tỷ lệ của bảng tính",
  strict: "ghi “trên”, trong khi phần mềm so “từ … trở lên”",
  withWords: "có lời văn đi kèm",
};

const percentText = (percent: number): string => `${String(percent).replace(".", ",")}%`;

/** Targets, units and times. */
export const valueDoubtWords: WordsOfDoubts<ValueDoubts> = {
  noTarget: () => ({
    problem: "Chỉ tiêu này không ghi mức phấn đấu.",
    taken: "Đã coi là chỉ tiêu đánh giá bằng lời.",
    remedy: "Ghi mức phấn đấu theo văn bản; nếu là tên nhóm thì thêm các chỉ tiêu bên dưới.",
  }),
  targetUnclear: ({ text }) => ({
    problem: `Chưa hiểu mức phấn đấu ${quoted(text)}.`,
    taken: "Đã coi là chỉ tiêu đánh giá bằng lời, giữ nguyên văn.",
    remedy: "Nếu là tỷ lệ phải đạt thì ghi lại một số từ 0 đến 100 kèm dấu %.",
  }),
  targetRead: ({ text, percent, why }) => ({
    problem: `Mức phấn đấu ${quoted(text)} ${targetReasons[why]}.`,
    taken: `Đã lấy từ ${percentText(percent)} trở lên.`,
    remedy: "Đối chiếu với văn bản; sai thì sửa lại mức phấn đấu.",
  }),
  groupTarget: ({ text }) => ({
    problem: `Dòng này có mức phấn đấu ${quoted(text)} nhưng bên dưới còn dòng con.`,
    taken: "Đã coi là tên nhóm; dòng con để trống mức phấn đấu thì lấy theo mức này.",
    remedy: "Ghi mức phấn đấu của từng dòng con, hoặc bỏ dòng con.",
  }),
  noMonitoring: ({ taken }) => ({
    problem: "Không ghi tên đơn vị theo dõi của chỉ tiêu này.",
    taken: `Tạm giao ${quoted(taken)}.`,
    remedy: "Chọn lại đơn vị theo dõi.",
  }),
  noLead: ({ taken }) => ({
    problem: "Không ghi đơn vị chủ trì của nhiệm vụ này.",
    taken: `Tạm giao ${quoted(taken)}.`,
    remedy: "Chọn lại đơn vị chủ trì.",
  }),
  unitNew: ({ text, id }) => ({
    problem: `Đơn vị ${quoted(text)} không có trong danh sách đơn vị.`,
    taken: `Đề nghị thêm đơn vị mới, mã ${quoted(id)}.`,
    remedy: "Đồng ý thêm, hoặc chọn đơn vị đã có nếu chỉ là cách gọi khác.",
  }),
  unitGuessed: ({ text, name }) => ({
    problem: `Không có đơn vị nào tên ${quoted(text)}.`,
    taken: `Đã hiểu là ${quoted(name)}, chỉ khác một chữ.`,
    remedy: "Xác nhận, hoặc chọn đơn vị khác.",
  }),
  unitSpellings: ({ name, spellings }) => ({
    problem: `Một đơn vị được viết nhiều cách: ${quotedList(spellings)}.`,
    taken: `Đều hiểu là ${quoted(name)}; khi in giữ nguyên văn.`,
    remedy: "Không phải làm gì.",
  }),
  allUnitsLead: ({ text, coordination }) => ({
    problem: `Chủ trì là tất cả đơn vị (${quoted(text)})${coordination === "" ? "" : `, phối hợp là ${quoted(coordination)}`}.`,
    taken: "Mỗi đơn vị báo cáo tình hình của mình, tổng hợp theo số đơn vị.",
    remedy: "Nếu văn bản ghi nhầm hai cột thì đổi lại.",
  }),
  listSplit: ({ items }) => ({
    problem: "Nhiều đơn vị được ghi liền trên một dòng.",
    taken: `Đã tách thành: ${quotedList(items)}.`,
    remedy: "Sửa lại nếu tách sai.",
  }),
  noTiming: () => ({
    problem: "Không ghi thời gian thực hiện.",
    taken: "Đã coi là thực hiện theo văn bản khác, chưa có thời hạn.",
    remedy: "Ghi thời gian, ví dụ “Tháng 3”, “Cả năm”.",
  }),
  timingOdd: ({ text }) => ({
    problem: `${quoted(text)} không phải là thời hạn.`,
    taken: "Đã coi là thực hiện theo văn bản khác, chưa có thời hạn; giữ nguyên văn.",
    remedy: "Ghi thời hạn cụ thể nếu có, ví dụ “Tháng 3”.",
  }),
  timingRead: ({ text, deadline }) => ({
    problem: `Thời gian ${quoted(text)} không ghi rõ một tháng.`,
    taken: `Đã lấy hạn là ngày ${formatDate(deadline)}.`,
    remedy: "Xác nhận, hoặc ghi lại thời hạn.",
  }),
  timingYear: ({ text, year }) => ({
    problem: `Thời gian ${quoted(text)} ghi năm ${year}, khác năm của kế hoạch.`,
    taken: "Đã lấy theo tháng ghi trong ô; ngày ghi đủ năm thì giữ nguyên.",
    remedy: "Đối chiếu với văn bản; xem có đúng là kế hoạch của năm này không.",
  }),
};
