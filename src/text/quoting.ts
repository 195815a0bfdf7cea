import type { RawValue } from "../domain/cell-value";
import { rawText } from "../domain/form/read-value";

const longest = 80;
/** So much of what two texts have alike is shown before they part. */
const shared = 20;

/** A value as typed, in quotes, at most 80 characters of it: “85%”, “1,5”; a number without dots between thousands. A blank is said in words. */
export function quoted(typed: RawValue): string {
  const text = typeof typed === "number" ? decimal(typed) : rawText(typed).replace(/\s+/g, " ");
  if (text === "") return "ô trống";
  return `“${[...text].length > longest ? `${[...text].slice(0, longest).join("")}…` : text}”`;
}

/** Two different texts so that they differ in what is quoted of them: where they begin alike for long, from shortly before they part. */
export function apart(was: string, is: string): readonly [was: string, is: string] {
  const [left, right] = [[...was], [...is]];
  const parted = left.findIndex((letter, index) => letter !== right[index]);
  const start = (parted < 0 ? left.length : parted) - shared;
  if (start + shared < longest / 2) return [was, is];
  return [`…${left.slice(start).join("")}`, `…${right.slice(start).join("")}`];
}

/** “Đạt”, “Không đạt”: several values, each in quotes. */
export function quotedList(texts: readonly string[]): string {
  return texts.map(quoted).join(", ");
}

function decimal(value: number): string {
  return String(value).replace(".", ",");
}
