import type { IdMapWords } from "../domain/roll-over/id-map-rows";
import type { NextPlanWords } from "../domain/roll-over/next-plan-sheets";
import type { YearWords } from "../domain/roll-over/year-in-text";
import { outcomeCell } from "./last-result";
import { planSheetWords } from "./plan-sheet-words";
import { remarkText } from "./roll-over-remarks";

/** Words before the parts of a date. */
export const yearWords: YearWords = { day: "ngày", month: "tháng", year: "năm" };

/** Words of the sheet that says which row of last year each row follows. */
export const idMapWords: IdMapWords = {
  sheetName: "Đối chiếu năm trước",
  title: (year) => `ĐỐI CHIẾU CHỈ TIÊU, NHIỆM VỤ VỚI NĂM ${year - 1}`,
  intro:
    "Mỗi dòng là một chỉ tiêu, nhiệm vụ của năm trước. Ở cột cuối chọn hoặc ghi số thứ tự của dòng tiếp nối trong kế hoạch mới; không còn thì chọn “Không còn”. Kết quả cùng kỳ năm trước được so theo bảng này.",
  headings: (lastYear) => ({
    ...{ appendixName: "Phụ lục", ordinal: `STT năm ${lastYear}` },
    ...{ name: `Chỉ tiêu, nhiệm vụ năm ${lastYear}`, next: `STT năm ${lastYear + 1}` },
  }),
  appendices: { 1: "Phụ lục I", 2: "Phụ lục II" },
  gone: "Không còn",
  prompt: {
    title: "Dòng tiếp nối",
    message:
      "Chọn số thứ tự trong kế hoạch mới (dòng gạch đầu dòng: số của nhóm kèm chữ cái, ví dụ 7.3a), hoặc “Không còn”. Dòng vừa thêm thì ghi số thứ tự của dòng đó.",
  },
};

/** Words of the sheets of a plan taken into the next year. */
export const nextPlanWords: NextPlanWords = {
  ...{ plan: planSheetWords, years: yearWords, ids: idMapWords },
  lastTarget: (year) => `Chỉ tiêu năm ${year}`,
  lastResult: (year) => `Kết quả năm ${year}`,
  ...{ outcome: outcomeCell, remark: remarkText },
};
