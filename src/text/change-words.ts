import { formatDate } from "../domain/calendar-date";
import type { CellContent } from "../domain/cell-value";
import type { CellMend } from "../domain/fix/mend";
import type { BlueprintValue } from "../domain/sheet/blueprint";
import { shownContent } from "../domain/sheet/shown-content";

/** A change of one cell in words: how it looked, how it will look, and what the eye would not see. */
export interface ChangeWords {
  readonly before: string;
  readonly after: string;
  /** Null where before and after speak for themselves. */
  readonly note: string | null;
}

/** What the pane says of a change, in the language in force. */
export const changeSentences = {
  blank: "ô trống",
  changedFormula: "công thức đã bị sửa",
  formFormula: "công thức của biểu mẫu",
  font: "đổi sang phông chữ của biểu mẫu",
  formulaToWords: "công thức trong ô bị thay bằng nội dung của biểu mẫu",
  formulaToValue: "công thức trong ô bị thay bằng giá trị đang hiển thị",
  toNumber: "đổi từ dạng chữ sang dạng số",
  toDate: "đổi từ dạng chữ sang dạng ngày",
  spaces: "bỏ dấu cách thừa",
  hidden: "bỏ ký tự ẩn",
  accents: "chữ giữ nguyên, chỉ đổi cách ghi dấu cho đúng chuẩn",
  /** Without signs between thousands: they are what is in question. */
  digits: (value: number) => String(value).replace(".", ","),
};

/** “120 ” → 120: text stands in quotes, so that a space at its end is seen; numbers and days stand bare. */
export function changeWords({ at, before, after, resetsFont }: CellMend): ChangeWords {
  const isFormula = before.kind === "formula" && after.kind === "formula";
  return {
    before: isFormula ? changeSentences.changedFormula : beforeText(before, at.column),
    after: afterText(after),
    note: resetsFont ? changeSentences.font : noteOf(before, after),
  };
}

function beforeText(content: CellContent, column: CellMend["at"]["column"]): string {
  const shown = shownContent(content, column, changeSentences.blank);
  if (content.kind === "formula") return shown;
  if (typeof content.value === "string") return inQuotes(content.value);
  const isDay = shown.includes("/");
  return typeof content.value === "number" && !isDay ? changeSentences.digits(content.value) : shown;
}

function afterText(value: BlueprintValue): string {
  switch (value.kind) {
    case "blank":
      return changeSentences.blank;
    case "text":
      return inQuotes(value.text);
    case "number":
      return changeSentences.digits(value.number);
    case "date":
      return formatDate(value.date);
    case "boolean":
      return value.boolean ? "TRUE" : "FALSE";
    case "formula":
      return changeSentences.formFormula;
  }
}

/** What is in a text but not seen (spaces of other widths, line breaks) is shown as a plain space. */
function inQuotes(text: string): string {
  const seen = [...text.replace(invisible, "").replace(/\s/g, " ")];
  return `“${seen.length > longest ? `${seen.slice(0, longest).join("")}…` : seen.join("")}”`;
}

const longest = 80;

const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** Says what changes where the two look alike, and that a formula is lost. */
function noteOf(before: CellContent, after: BlueprintValue): string | null {
  if (before.kind === "formula") return after.kind === "formula" ? null : formulaNote(after);
  if (typeof before.value !== "string") return null;
  if (after.kind === "number" || after.kind === "date") return typedNote(before.value, after.kind);
  return after.kind === "text" ? textNote(before.value, after.text) : null;
}

function formulaNote({ kind }: BlueprintValue): string {
  const isWords = kind === "text" || kind === "blank";
  return isWords ? changeSentences.formulaToWords : changeSentences.formulaToValue;
}

function typedNote(before: string, kind: "number" | "date"): string {
  const hasSpace = before !== before.trim();
  const kindNote = kind === "number" ? changeSentences.toNumber : changeSentences.toDate;
  return hasSpace ? `${kindNote}, ${changeSentences.spaces}` : kindNote;
}

function textNote(before: string, after: string): string | null {
  const bare = (text: string) => text.replace(invisible, "").replace(/\s+/g, "");
  if (before.replace(/\s+/g, "") === after.replace(/\s+/g, "")) return changeSentences.spaces;
  if (bare(before) === bare(after)) return changeSentences.hidden;
  if (bare(before).normalize("NFC") === bare(after).normalize("NFC")) return changeSentences.accents;
  return null;
}
