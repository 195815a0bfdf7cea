import type { IdMapProblem } from "../domain/roll-over/read-id-map";
import { problemText, type ProblemSentences, type ProblemText } from "./problem-text";
import { quoted } from "./quoting";

const choose = "Chọn số thứ tự của dòng tiếp nối, hoặc “Không còn”.";

const sentences: ProblemSentences<IdMapProblem> = {
  sheetDoubled: ({ typed }) => [`Có nhiều trang đối chiếu: ${typed}.`, "Giữ trang đúng, xóa các trang kia."],
  columnMissing: () => [
    "Trang đối chiếu bị thiếu cột.",
    "Lấy lại cột đã xóa (Ctrl+Z), hoặc tạo lại kế hoạch năm sau rồi đối chiếu trên trang mới.",
  ],
  rowDoubled: ({ typed }) => [`Dòng ${typed} của năm trước có hai lần.`, "Xóa dòng chép thêm."],
  blankChoice: () => ["Dòng này chưa đối chiếu.", choose],
  unknownRow: ({ typed }) => [`Kế hoạch mới không còn dòng ${quoted(typed)} ở phụ lục này.`, choose],
  rowTaken: ({ typed, other }) => [
    `Dòng ${quoted(typed)} của kế hoạch mới đã tiếp nối dòng ${other} của năm trước.`,
    "Mỗi dòng mới chỉ tiếp nối một dòng cũ: chọn dòng khác, hoặc “Không còn”.",
  ],
};

/** A problem of the sheet that says which row follows which, in words; its cell is told beside it. */
export function idMapProblemText(found: IdMapProblem): ProblemText {
  return problemText(sentences, found);
}
