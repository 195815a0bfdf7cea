import type { Remark } from "../../src/domain/roll-over/remark";
import { remarkText } from "../../src/text/roll-over-remarks";
import { ratioFigures } from "../support/rolled-plans";

const place = { sheet: "appendix1", rowId: "PL1.2" } as const;
const figures = { numerator: 1156, denominator: 2000, target: 55 };
const target = { year: 2024, targetText: "55%", percent: 55, period: "Cả năm" };
const met = ratioFigures("PL1.2", { ...figures, verdict: "met" });
const words = { ...met, numerator: null, denominator: null, target: null };

const samples: readonly (readonly [Remark, string])[] = [
  [
    { kind: "target", ...place, facts: { ...target, result: met } },
    "Chỉ tiêu năm 2024: 55%. Kết quả (Cả năm): 57,8% (1.156/2.000), đã đạt. Cân nhắc nâng chỉ tiêu.",
  ],
  [
    { kind: "target", ...place, facts: { ...target, percent: 100, targetText: "100%", result: met } },
    "Chỉ tiêu năm 2024: 100%. Kết quả (Cả năm): 57,8% (1.156/2.000), đã đạt. Chỉ tiêu đã ở mức cao nhất, cân nhắc giữ nguyên.",
  ],
  [
    { kind: "target", ...place, facts: { ...target, result: { ...met, verdict: "missed" } } },
    "Chỉ tiêu năm 2024: 55%. Kết quả (Cả năm): 57,8% (1.156/2.000), chưa đạt. Xem lại mức giao và giải pháp thực hiện.",
  ],
  [
    {
      kind: "target",
      ...place,
      facts: {
        ...{ ...target, percent: null, targetText: "Nhóm tốt" },
        result: { ...words, published: "85,5 điểm", verdictText: "Đạt" },
      },
    },
    "Chỉ tiêu năm 2024: “Nhóm tốt”. Kết quả (Cả năm): 85,5 điểm; Đạt, đã đạt. Cân nhắc nâng chỉ tiêu.",
  ],
  [
    { kind: "target", ...place, facts: { ...target, result: { ...words, verdict: "none" } } },
    "Chỉ tiêu năm 2024: 55%. Kết quả (Cả năm): chưa có số liệu. Xem lại chỉ tiêu.",
  ],
  [
    { kind: "target", ...place, facts: { ...target, result: null, period: null } },
    "Chỉ tiêu năm 2024: 55%. Sổ tính chưa có kết quả năm 2024. Xem lại chỉ tiêu trước khi giao.",
  ],
  [
    { kind: "oldYear", ...place, facts: { columns: ["name", "target"], years: [2023, 2024] } },
    "Cột “Chỉ tiêu” và “Chỉ tiêu phấn đấu” còn ghi năm 2023 và 2024. Nếu nói về kỳ của kế hoạch mới thì sửa thành năm 2024 và 2025.",
  ],
  [
    { kind: "oldYear", sheet: "settings", rowId: "title", facts: { columns: ["value"], years: [2024] } },
    "Nội dung còn ghi năm 2024. Nếu nói về kỳ của kế hoạch mới thì sửa thành năm 2025.",
  ],
  [
    { kind: "deadlineMoved", ...place, facts: { from: "2024-01-31", to: "2025-01-31" } },
    "Ngày hết hạn chuyển từ 31/01/2024 sang 31/01/2025. Kiểm tra lại ngày.",
  ],
  [
    { kind: "weekend", ...place, facts: { day: "2025-12-20" } },
    "Ngày 20/12/2025 là ngày nghỉ cuối tuần. Giữ nguyên hoặc chuyển sang ngày làm việc.",
  ],
];

describe("remarks on a plan of the next year", () => {
  it.each(samples)("[Y22] %#: %j", (remark, sentence) => {
    expect(remarkText(remark)).toBe(sentence);
  });

  it.each<Remark>([
    { kind: "unitReplaced", ...place, facts: { unit: "Phòng A", by: "Phòng B" } },
    { kind: "unitGone", ...place, facts: { unit: "Phòng A", standIn: null } },
    { kind: "unitGone", ...place, facts: { unit: "Phòng A", standIn: "Phòng B" } },
    { kind: "unitSucceeds", ...place, facts: { units: ["Phòng A", "Phòng C"] } },
    { kind: "unitKept", ...place, facts: { unit: "Phòng A", day: "2024-11-30" } },
    { kind: "agencyChanged", ...place, facts: { was: "Phòng A", now: "Phòng B" } },
  ])("[Y22] $kind names what it is about in composed Unicode and says what to do", (remark) => {
    const text = remarkText(remark);
    expect(text).toContain("Phòng A");
    expect(text).toMatch(/(Kiểm tra lại|Chọn|Ghi|Sửa) ?[^.]*\.$/);
    expect(text.normalize("NFC")).toBe(text);
  });
});
