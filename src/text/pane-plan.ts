import type { Plan } from "../domain/plan/plan";
import { countText } from "./counting";
import { doubtPlaceText, doubtText } from "./decision-doubts";
import { idMapProblemText } from "./id-map-problems";
import { planDifferenceText } from "./plan-differences";
import { planSheetProblemText } from "./plan-sheet-problems";

interface Size {
  readonly indicators: number;
  readonly tasks: number;
  readonly units: number;
  readonly periods: number;
}

/** Sentences of the panel "Kế hoạch và cài đặt", which are fetched with it. */
export const planText = {
  title: "Kế hoạch đang dùng",
  size: ({ indicators, tasks, units, periods }: Size) =>
    `${countText(indicators)} chỉ tiêu · ${countText(tasks)} nhiệm vụ · ${countText(units)} đơn vị · ${countText(periods)} kỳ báo cáo`,
  intro:
    "Sửa kế hoạch ngay trên các trang của sổ tính, kiểm tra rồi áp dụng. Kế hoạch đang dùng giữ nguyên cho đến khi bấm “Áp dụng kế hoạch”.",
  edit: "Sửa kế hoạch",
  check: "Kiểm tra kế hoạch",
  apply: "Áp dụng kế hoạch",
  laidOut: "Đã lập các trang của kế hoạch. Sửa xong thì bấm “Kiểm tra kế hoạch”.",
  shown: "Các trang của kế hoạch đã có trong sổ tính.",
  right: "Kế hoạch hợp lệ. Có thể áp dụng.",
  wrong: (count: number) => `Có ${countText(count)} chỗ phải sửa trước khi áp dụng.`,
  doubtful: (count: number) => `Có ${countText(count)} chỗ cần xem lại; vẫn áp dụng được.`,
  applied: (year: number) =>
    `Đã áp dụng kế hoạch năm ${year}. Từ nay biểu mẫu, kiểm tra và tổng hợp trong sổ tính này theo kế hoạch đó.`,
  problems: "Cần sửa, cần xem",
  problem: planSheetProblemText,
  mapProblem: idMapProblemText,
  changes: "Thay đổi so với kế hoạch đang dùng",
  change: planDifferenceText,
  mustMend: "Phải sửa",
  mayLook: "Lưu ý",
  next: {
    title: "Tạo kế hoạch năm sau",
    intro: (year: number) =>
      `Lập kế hoạch năm ${year} từ kế hoạch đang dùng: giữ các dòng, dời ngày sang năm mới, thay đơn vị đã sáp nhập bằng đơn vị kế thừa, ghi chỉ tiêu và kết quả năm ${year - 1} bên cạnh. Kế hoạch mới hiện trên các trang để sửa, chưa áp dụng.`,
    make: (year: number) => `Tạo kế hoạch năm ${year}`,
    done: (year: number, remarks: number) =>
      `Đã lập kế hoạch năm ${year} trên các trang của sổ tính. Có ${countText(remarks)} chỗ cần xem, ghi ở cột “Cần xem lại”. Trang “Đối chiếu năm trước” cho biết dòng nào tiếp nối dòng nào.`,
  },
  read: {
    title: "Đọc kế hoạch từ văn bản",
    intro:
      "Chọn tệp Word của kế hoạch, hoặc chép hai bảng Phụ lục I, II (kể cả tiêu đề) vào trang trống của sổ tính rồi bấm “Đọc bảng đã dán”. Kế hoạch đọc được hiện trên các trang để xem lại, chưa áp dụng.",
    pick: "Chọn tệp Word (.docx) hoặc .txt",
    pasted: "Đọc bảng đã dán",
    done: (year: number, doubts: number) =>
      doubts === 0
        ? `Đã đọc kế hoạch năm ${year} vào các trang của sổ tính.`
        : `Đã đọc kế hoạch năm ${year} vào các trang của sổ tính. Có ${countText(doubts)} chỗ cần xem lại, ghi ở cột “Cần xem lại” và dưới đây.`,
    doubts: "Cần xem lại",
    doubt: doubtText,
    doubtPlace: doubtPlaceText,
  },
  share: {
    title: "Tệp kế hoạch",
    intro:
      "Gửi kế hoạch cho nơi khác dùng, hoặc nhận kế hoạch đã xuất. Kế hoạch nhận về hiện trên các trang, chưa áp dụng. Chọn nhiều tệp một lần để gộp kế hoạch của nhiều cơ quan thành một tệp.",
    save: "Xuất tệp kế hoạch",
    saved: (name: string) => `Đã xuất tệp “${name}”.`,
    take: "Nhận tệp kế hoạch",
    offered: (count: number) => `Đã đọc ${countText(count)} kế hoạch. Chọn kế hoạch cần dùng dưới đây.`,
    choose: "Chọn kế hoạch",
    offer: "Lập các trang",
    offerOf: (plan: Pick<Plan, "title">) => `Lập các trang theo “${plan.title}”`,
    agencyOf: ({ agency, year }: Pick<Plan, "agency" | "year">) => `${agency.name} · năm ${year}`,
    pack: "Gộp thành một tệp",
    taken: (plan: Pick<Plan, "year" | "title">) => `Đã nhận “${plan.title}” vào các trang của sổ tính.`,
  },
  replaces: "Thay các trang kế hoạch đang có",
};
