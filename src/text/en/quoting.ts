import type { RawValue } from "../../domain/cell-value";
import { rawText } from "../../domain/form/read-value";

const longest = 80;

/** A value as typed, in quotes, at most 80 characters of it: “85%”, “1.5”; a number without commas between thousands. A blank is said in words. */
export function quoted(typed: RawValue): string {
  const text = typeof typed === "number" ? String(typed) : rawText(typed).replace(/\s+/g, " ");
  if (text === "") return "a blank cell";
  const signs = [...text];
  return `“${signs.length > longest ? `${signs.slice(0, longest).join("")}…` : text}”`;
}

/** “Đạt”, “Không đạt”: several values, each in quotes. */
export function quotedList(texts: readonly string[]): string {
  return texts.map(quoted).join(", ");
}

/** “Đạt”, “Không đạt”: the values of a text that has “; ” between them. */
export function quotedParts(text: string): string {
  return quotedList(text.split("; "));
}

/** The first letter of a sentence in capitals. */
export function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
