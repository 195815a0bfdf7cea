import { bareText, oneLine } from "./bare-text";
import type { DecisionVocabulary } from "./vocabulary";

/** The lines above an appendix's table. */
export interface AppendixHead {
  readonly heading: string;
  readonly titleLines: readonly string[];
  readonly reference: string;
}

/** Heading, title and "(Kèm theo …)" of an appendix. */
export function appendixHead(lines: readonly string[], { lines: words }: DecisionVocabulary): AppendixHead {
  const [heading = "", ...rest] = lines.map(oneLine);
  const at = rest.findIndex((line) => words.reference.test(bareText(line)));
  const titleLines = at < 0 ? rest : rest.slice(0, at);
  return { heading, titleLines, reference: at < 0 ? "" : rest.slice(at).join(" ") };
}
