import type { PlanSourceFailure } from "../app/plan-actions";
import { decisionFailureText, decisionFileReasons } from "./decision-failures";
import type { FailureText } from "./failures";
import { quoted } from "./quoting";

/** The kinds of failure that are worded here. */
export type PlanFailureKind = PlanSourceFailure["kind"] | "noPlanSheets";

const untouched = "Sổ tính và kế hoạch đang dùng không thay đổi.";

/** How many places of a file are named. */
const mostPaths = 5;

/** Sentences for a plan that could not be read, laid out or applied. */
export function describePlanFailure(
  failure: PlanSourceFailure | { readonly kind: "noPlanSheets" },
): FailureText {
  switch (failure.kind) {
    case "noPlanSheets":
      return {
        title: "Sổ tính chưa có các trang của kế hoạch.",
        body: `${untouched} Bấm “Sửa kế hoạch” để lập các trang đó.`,
      };
    case "planSheetsThere":
      return {
        title: "Sổ tính đang có các trang của kế hoạch.",
        body: `${untouched} Hãy áp dụng kế hoạch trên các trang đó trước, hoặc đánh dấu “Thay các trang kế hoạch đang có” rồi bấm lại.`,
      };
    case "decision":
      return {
        title: "Chưa lập được kế hoạch từ văn bản này.",
        body: `${untouched} ${decisionFailureText(failure.failure)}`,
      };
    case "decisionFile":
      return {
        title: "Không đọc được văn bản này.",
        body: `${untouched} ${decisionFileReasons[failure.code]}`,
      };
    case "planFile":
      return {
        title: `Tệp ${quoted(failure.file)} không phải tệp kế hoạch dùng được.`,
        body: `${untouched} ${placesText(failure.paths)}`,
      };
    case "planTwice":
      return {
        title: `Các tệp đã chọn có hai bản của ${quoted(failure.title)}.`,
        body: `${untouched} Hãy chọn lại, mỗi kế hoạch chỉ một tệp.`,
      };
  }
}

function placesText(paths: readonly string[]): string {
  if (paths.length === 0) return "Hãy chọn tệp kế hoạch đã xuất từ tiện ích này.";
  const more = paths.length > mostPaths ? ` và ${paths.length - mostPaths} chỗ khác` : "";
  return `Các chỗ sai trong tệp: ${paths.slice(0, mostPaths).join("; ")}${more}. Hãy xin lại tệp từ nơi gửi.`;
}
