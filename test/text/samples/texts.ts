import type { RulesOf } from "../../../src/text/rule-words";
import type { SamplesOf } from "./samples-of";

/** Samples of the rules on ways of writing. */
export const textsSamples: SamplesOf<RulesOf<"K">> = {
  K01: [[{ typed: "Hå s¬", proposed: "Hồ sơ" }, "“Hå s¬” gõ bằng bảng mã TCVN3", "Đổi thành “Hồ sơ”"]],
  K02: [[{ typed: "Hoà sô", proposed: "Hồ sơ" }, "“Hoà sô” gõ bằng bảng mã VNI", "Đổi"]],
  K03: [[{ typed: "Hồ sơ", proposed: "Hồ sơ" }, "“Hồ sơ” gõ bằng Unicode tổ hợp", "Đổi sang Unicode"]],
  K04: [
    [
      { typed: "Q\u00d0-UBND", proposed: "QĐ-UBND" },
      "“Q\u00d0-UBND” có chữ cái của tiếng nước khác",
      "Thay bằng “QĐ-UBND”",
    ],
  ],
  K05: [[{ typed: "Hồ  sơ", proposed: "Hồ sơ" }, "“Hồ sơ” có dấu cách thừa", "Bỏ"]],
  K06: [[{ typed: "=A1" }, "“=A1” bắt đầu như một công thức.", "Ghi lại bằng lời"]],
};
