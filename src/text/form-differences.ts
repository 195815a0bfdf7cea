import type { ColumnId } from "../domain/form/columns";
import type { FormDifference, GoneEntry } from "../domain/form/form-differences";
import { countText } from "./counting";
import { differingRow } from "./differing-row";
import { apart, quoted } from "./quoting";

/** As many rows are named; the rest are counted. */
const mostNamed = 5;

/** Rows that differ, each with all that differs in it, in their order. */
export function differencesByRow(
  differences: readonly FormDifference[],
): readonly (readonly FormDifference[])[] {
  const rows = new Map<string, readonly FormDifference[]>();
  for (const difference of differences) {
    const { rowId } = difference.row;
    rows.set(rowId, [...(rows.get(rowId) ?? []), difference]);
  }
  return [...rows.values()];
}

/** What a form of another version shows otherwise: “3 dòng khác: 7.2 chỉ tiêu 85% → 90%; 7.4 chưa có trong biểu mẫu cũ; …”. */
export function formDifferencesText(differences: readonly FormDifference[]): string {
  const rows = differencesByRow(differences);
  if (rows.length === 0) return "nội dung hiển thị trên biểu mẫu không khác";
  const named = rows.slice(0, mostNamed).map(rowText).join("; ");
  const more = rows.length - mostNamed;
  return `${countText(rows.length)} dòng khác: ${named}${more > 0 ? `; và ${countText(more)} dòng nữa` : ""}`;
}

function rowText(differences: readonly FormDifference[]): string {
  const [first] = differences;
  return first ? `${differingRow(first.row)} ${differences.map(differenceText).join(", ")}` : "";
}

function differenceText(difference: FormDifference): string {
  if (difference.kind === "lacking") return "chưa có trong biểu mẫu cũ";
  if (difference.kind === "gone") return `không còn trong kế hoạch${entriesText(difference.entries)}`;
  const { column, before, after } = difference;
  const isShort = column === "target" && before !== "" && after !== "";
  const shown = isShort ? `${before} → ${after}` : apart(before, after).map(quoted).join(" → ");
  return `${columnWords[column] ?? column} ${shown}`;
}

/** What was entered in a row that is gone: “(đã nhập H18 = 45; I18 = 50: giữ lại, không cộng)”. */
function entriesText(entries: readonly GoneEntry[]): string {
  if (entries.length === 0) return "";
  const cells = entries.map(({ cell, text }) => `${cell} = ${quoted(text)}`);
  const more = cells.length - mostNamed;
  const rest = more > 0 ? `; và ${countText(more)} ô nữa` : "";
  return ` (đã nhập ${cells.slice(0, mostNamed).join("; ")}${rest}: giữ lại, không cộng)`;
}

/** Columns that a form has from the plan. */
const columnWords: Readonly<Partial<Record<ColumnId, string>>> = {
  ...{ ordinal: "số thứ tự", name: "tên", target: "chỉ tiêu", monitoring: "đơn vị theo dõi" },
  ...{ executing: "đơn vị thực hiện", product: "sản phẩm", lead: "đơn vị chủ trì" },
  ...{ coordination: "đơn vị phối hợp", timing: "thời gian" },
};
