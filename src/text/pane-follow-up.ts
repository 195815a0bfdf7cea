import { paddedCount } from "./counting";

/** Sentences around the texts of "Đôn đốc"; the texts themselves stand in `follow-up`. */
export const followUpPaneText = {
  title: "Đôn đốc",
  all: (count: number) => `Đôn đốc ${paddedCount(count)} đơn vị chưa gửi`,
  kinds: "Cách gửi",
  kind: { email: "Thư điện tử", chat: "Zalo", letter: "Công văn" },
  subject: "Tiêu đề thư",
  copySubject: "Sao chép tiêu đề",
  text: "Nội dung để sao chép",
  copy: "Sao chép",
  copied: "Đã sao chép. Dán vào nơi cần gửi.",
  copyRefused: "Chưa sao chép được. Nội dung đã được chọn sẵn, hãy nhấn Ctrl+C.",
  mail: "Mở thư điện tử",
};
