import type { CellPlace } from "../domain/form/submission";
import { countText } from "./counting";
import { localTime } from "./local-time";
import { logWords } from "./log-words";

/** Sentences of mending, undoing and explaining. */
export const mendText = {
  safe: (cells: number) => `Sửa an toàn (${countText(cells)})`,
  safeHint: "Chỉ sửa những ô không thể hiểu cách khác; có thể hoàn tác.",
  preview: "Xem trước",
  previewList: "Những ô sẽ được sửa",
  mended: (cells: number) =>
    cells === 0 ? "Chưa sửa ô nào." : `Đã sửa ${countText(cells)} ô. Xem trang “${logWords.sheetName}”.`,
  undo: (cells: number) => `Hoàn tác ${countText(cells)} ô vừa sửa`,
  undoEarlier: (cells: number, at: string) => `Hoàn tác ${countText(cells)} ô (${localTime(at)})`,
  undone: (cells: number) => (cells === 0 ? "Chưa hoàn tác ô nào." : `Đã hoàn tác ${countText(cells)} ô.`),
  staleMend: (places: readonly CellPlace[]) =>
    `${cellsOf(places)} đã được sửa sau khi kiểm tra nên được giữ nguyên.`,
  staleUndo: (places: readonly CellPlace[]) => `${cellsOf(places)} đã được sửa tiếp nên được giữ nguyên.`,
  mend: "Sửa",
  mendOf: (where: string) => `Sửa ${where}`,
  agree: "Đồng ý sửa",
  choose: "Chọn cách hiểu đúng:",
  sameKind: (count: number) => `Sửa tất cả cùng loại (${countText(count)})`,
  agreeAll: (cells: number) => `Đồng ý sửa ${countText(cells)} ô`,
  cancel: "Hủy",
  explain: "Giải trình",
  explainOf: (where: string) => `Giải trình ${where}`,
  explanationField: "Nội dung giải trình",
  explanationHint: "Ghi rõ lý do. Nội dung được lưu vào đúng dòng này trên biểu mẫu.",
  tooShort: "Hãy ghi ít nhất 5 ký tự.",
  save: "Lưu",
  explained: "Đã lưu giải trình.",
  notExplained: "Chưa lưu giải trình.",
};

/** How many cells a sentence names before it counts the rest. */
const mostNamed = 5;

/** "Ô G12, G13 và 4 ô khác" of one sheet; cells of several sheets with the name of theirs. */
function cellsOf(places: readonly CellPlace[]): string {
  const sheets = new Set(places.map(({ sheet }) => sheet));
  const names = places.map(({ sheet, cell }) => (sheets.size === 1 ? `${cell}` : `${cell} (${sheet})`));
  const rest = names.length - mostNamed;
  const named = names.slice(0, mostNamed).join(", ");
  return rest > 0 ? `Ô ${named} và ${countText(rest)} ô khác` : `Ô ${named}`;
}
