import { bareText, isCapitals } from "./bare-text";
import type { DecisionVocabulary } from "./vocabulary";

/** Who gets the document: the points under "Nơi nhận". */
export function recipientsOf(
  lines: readonly string[],
  { lines: words }: DecisionVocabulary,
): readonly string[] {
  const start = lines.findIndex((line) => words.recipients.test(bareText(line)));
  if (start < 0) return [];
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => !/^[-\u2013]/.test(line));
  return rest.slice(0, end < 0 ? rest.length : end).map((line) => line.replace(/^[-\u2013]\s*/, ""));
}

/** Who signs: the post in capitals, of several lines when somebody signs for another, and the name under it. */
export function signingOf(
  lines: readonly string[],
  { lines: words }: DecisionVocabulary,
): { readonly title: string; readonly name: string } {
  const isPost = (line: string): boolean => isCapitals(line) && words.signTitle.test(bareText(line));
  const last = lines.findLastIndex(isPost);
  if (last < 0) return { title: "", name: "" };
  const first = isPost(lines[last - 1] ?? "") ? last - 1 : last;
  const name = lines[last + 1] ?? "";
  const isName = /^\p{Lu}[^\d,;:]*$/u.test(name) && !isCapitals(name);
  return { title: lines.slice(first, last + 1).join("\n"), name: isName ? name : "" };
}
