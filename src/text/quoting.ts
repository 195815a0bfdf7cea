import type { RawValue } from "../domain/cell-value";
import { rawText } from "../domain/form/read-value";

const longest = 80;

/** A value as typed, in quotes, at most 80 characters of it: “85%”, “1,5”; a number without dots between thousands. A blank is said in words. */
export function quoted(typed: RawValue): string {
  const text = typeof typed === "number" ? decimal(typed) : rawText(typed).replace(/\s+/g, " ");
  if (text === "") return "ô trống";
  return `“${[...text].length > longest ? `${[...text].slice(0, longest).join("")}…` : text}”`;
}

/** “Đạt”, “Không đạt”: several values, each in quotes. */
export function quotedList(texts: readonly string[]): string {
  return texts.map(quoted).join(", ");
}

function decimal(value: number): string {
  return String(value).replace(".", ",");
}
