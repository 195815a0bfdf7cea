import { formatDate } from "../domain/calendar-date";
import type { Remark, RemarkFacts, RemarkKind, RemarkOf, RemarkPlace } from "../domain/roll-over/remark";
import { enumerated } from "./narrative/phrases";
import { planSheetWords } from "./plan-sheet-words";
import { quoted } from "./quoting";
import { targetRemark } from "./target-remark";

type Sentences = { readonly [K in RemarkKind]: (facts: RemarkFacts[K], place: RemarkPlace) => string };

const sentences: Sentences = {
  target: targetRemark,
  oldYear: ({ columns, years }, { sheet }) => {
    const { headings } = planSheetWords;
    const names = columns.map((column) => quoted(headings[sheet][column] ?? column));
    const where = sheet === "settings" ? "Nội dung" : `Cột ${enumerated(names)}`;
    const next = enumerated(years.map((year) => String(year + 1)));
    return `${where} còn ghi năm ${enumerated(years.map(String))}. Nếu nói về kỳ của kế hoạch mới thì sửa thành năm ${next}.`;
  },
  deadlineMoved: ({ from, to }) =>
    `Ngày hết hạn chuyển từ ${formatDate(from)} sang ${formatDate(to)}. Kiểm tra lại ngày.`,
  weekend: ({ day }) =>
    `Ngày ${formatDate(day)} là ngày nghỉ cuối tuần. Giữ nguyên hoặc chuyển sang ngày làm việc.`,
  unitReplaced: ({ unit, by }) =>
    `${unit} không còn báo cáo; đã thay bằng ${by} là đơn vị kế thừa. Kiểm tra lại, cả chữ in.`,
  unitGone: ({ unit, standIn }) =>
    standIn === null
      ? `${unit} không còn báo cáo và không có đơn vị kế thừa nên đã bỏ khỏi dòng này. Kiểm tra lại, cả chữ in.`
      : `${unit} không còn báo cáo và không có đơn vị kế thừa; dòng này không còn đơn vị nào, tạm ghi ${standIn}. Chọn đơn vị chịu trách nhiệm, sửa cả chữ in.`,
  unitSucceeds: ({ units }) =>
    `Kế thừa ${enumerated(units)}; tên cũ được ghi ở cột “Tên gọi khác”. Kiểm tra lại.`,
  unitKept: ({ unit, day }) =>
    `${unit} báo cáo đến hết ngày ${formatDate(day)}, nhưng không còn đơn vị nào khác nên được giữ lại. Ghi các đơn vị của năm mới.`,
  agencyChanged: ({ was, now }) =>
    `Nội dung còn ghi tên hoặc ký hiệu của ${quoted(was)}; cơ quan của kế hoạch mới là ${quoted(now)}. Sửa cho đúng.`,
  reference: () => "Số, ngày này là của kế hoạch năm trước. Ghi số, ngày của kế hoạch mới khi được ban hành.",
};

/** What a remark on a rolled-over plan says: what it found and what to do. */
export function remarkText(remark: Remark): string {
  return sentenceOf(remark);
}

function sentenceOf<K extends RemarkKind>({ kind, facts, ...place }: RemarkOf<K>): string {
  return sentences[kind](facts, place);
}
