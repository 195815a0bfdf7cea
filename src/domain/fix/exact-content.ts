import type { CellContent, RawValue } from "../cell-value";

/** A cell's content as two texts that a sheet can keep, whatever it is. */
export interface ExactContent {
  readonly kind: "formula" | "blank" | "text" | "number" | "boolean" | "error";
  /** The content itself, unquoted, so that the longest text that a cell can hold still fits. */
  readonly text: string;
}

/** F05: a content written out exactly: a text to the letter, a number with all its digits. */
export function exactContent(content: CellContent): ExactContent {
  if (content.kind === "formula") return { kind: "formula", text: content.formula };
  const { value } = content;
  if (value === null) return { kind: "blank", text: "" };
  if (typeof value === "string") return { kind: "text", text: value };
  if (typeof value === "number") return { kind: "number", text: String(value) };
  if (typeof value === "boolean") return { kind: "boolean", text: String(value) };
  return { kind: "error", text: value.error };
}

/** F05: the content read back; null when the kind is none of ours or the text does not fit it. */
export function contentFrom(kind: RawValue, raw: RawValue): CellContent | null {
  const text = exactText(raw);
  switch (kind) {
    case "formula":
      return text.startsWith("=") ? { kind: "formula", formula: text } : null;
    case "blank":
      return { kind: "value", value: null };
    case "text":
      return { kind: "value", value: text };
    case "number":
      return text !== "" && Number.isFinite(Number(text)) ? { kind: "value", value: Number(text) } : null;
    case "boolean":
      return { kind: "value", value: text.toLowerCase() === "true" };
    case "error":
      return { kind: "value", value: { error: text } };
    default:
      return null;
  }
}

/** A cell's text without any tidying; a text such as "#N/A" comes back from Excel as an error. */
export function exactText(raw: RawValue | undefined): string {
  if (raw === null || raw === undefined) return "";
  return typeof raw === "object" ? raw.error : String(raw);
}
