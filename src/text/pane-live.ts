import { countText } from "./counting";

/** How many edited rows are called by name. */
const mostNamed = 2;

/** Sentences of checking while typing. */
export const liveText = {
  toggle: "Kiểm tra khi nhập",
  waiting: "Đang theo dõi. Kết quả hiện ở đây khi rời khỏi ô vừa nhập.",
  clean: (rows: readonly string[]) => `${rowsText(rows)}: chưa thấy lỗi.`,
  found: (rows: readonly string[], count: number) => `${rowsText(rows)}: ${countText(count)} mục cần xem.`,
  failed: "Chưa kiểm tra được dòng vừa nhập. Bấm “Kiểm tra” để kiểm tra lại.",
  more: (count: number) => `Còn ${countText(count)} mục nữa trong danh sách dưới đây.`,
};

function rowsText(rows: readonly string[]): string {
  if (rows.length === 0) return "Ô vừa nhập";
  if (rows.length > mostNamed) return `${countText(rows.length)} dòng vừa nhập`;
  return `Dòng ${rows.map((row) => `“${row}”`).join(", ")}`;
}
