import { formatNumber } from "../domain/attain/number-text";
import type { PlanDifference } from "../domain/plan/compare-plans";
import { differingRow } from "./differing-row";
import { planDifferenceSentence, type PlanDifferenceWords } from "./plan-difference-sentence";
import type { NamedPlan } from "./plan-difference-values";
import { quoted } from "./quoting";

const words: PlanDifferenceWords = {
  graceDays: "Số ngày gia hạn",
  rows: { added: "thêm dòng", removed: "bỏ dòng", moved: "đổi vị trí" },
  fields: {
    ...{ kind: "loại dòng", ordinal: "số thứ tự", name: "tên", parent: "thuộc nhóm", target: "chỉ tiêu" },
    ...{ measure: "cách tính", numerator: "tử số", denominator: "mẫu số" },
    ...{ answeredBy: "đơn vị nhập số liệu", verdicts: "cách đánh giá", monitoring: "đơn vị theo dõi" },
    ...{ executing: "đơn vị thực hiện", products: "sản phẩm", leads: "đơn vị chủ trì" },
    ...{ coordination: "đơn vị phối hợp", timing: "thời gian", deadline: "ngày hết hạn" },
  },
  meanings: { met: "đạt", missed: "chưa đạt", unpublished: "chưa có kết quả" },
  number: formatNumber,
  row: differingRow,
  quoted,
};

/** A difference between two versions of a plan in a line: “7.2: chỉ tiêu “85%” → “90%””. */
export function planDifferenceText(difference: PlanDifference, plan: NamedPlan): string {
  return planDifferenceSentence(difference, plan, words);
}
