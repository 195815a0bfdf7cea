import { quoted } from "./quoting";
import type { RulesOf, RuleWords } from "./rule-words";

/** How the texts are written that officers typed. */
export const textWords: RuleWords<RulesOf<"K">> = {
  K01: ({ typed, proposed }) => ({
    problem: `${quoted(typed)} gõ bằng bảng mã TCVN3 (phông .Vn…) nên không đọc được.`,
    remedy: `Đổi thành ${quoted(proposed)}; từ nay gõ bằng bảng mã Unicode.`,
  }),
  K02: ({ typed, proposed }) => ({
    problem: `${quoted(typed)} gõ bằng bảng mã VNI (phông VNI-…) nên không đọc được.`,
    remedy: `Đổi thành ${quoted(proposed)}; từ nay gõ bằng bảng mã Unicode.`,
  }),
  K03: ({ typed }) => ({
    problem: `${quoted(typed)} gõ bằng Unicode tổ hợp, dấu tách rời khỏi chữ.`,
    remedy: "Đổi sang Unicode dựng sẵn; nội dung không đổi.",
  }),
  K04: ({ typed, proposed }) => ({
    problem: `${quoted(typed)} có chữ cái của tiếng nước khác trông giống chữ Việt.`,
    remedy: `Thay bằng ${quoted(proposed)}; nhìn giống hệt nhưng tìm kiếm được.`,
  }),
  K05: ({ typed }) => ({
    problem: `${quoted(typed)} có dấu cách thừa hoặc ký tự không nhìn thấy.`,
    remedy: "Bỏ; nội dung không đổi.",
  }),
  K06: ({ typed }) => ({
    problem: `${quoted(typed)} bắt đầu như một công thức.`,
    remedy: "Ghi lại bằng lời, không bắt đầu bằng dấu = hoặc @; nếu đúng là như vậy thì giải trình.",
  }),
};
