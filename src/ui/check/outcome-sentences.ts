import { tabText } from "../../text/tabs";
import type { Outcome } from "./use-report";

const words = tabText.check.mend;

/** What the last change did and which cells it left alone; nothing before the first. */
export function outcomeSentences(outcome: Outcome | null): readonly string[] {
  if (outcome === null) return [];
  const { kind, stale } = outcome;
  const staleWords = kind === "undone" ? words.staleUndo : words.staleMend;
  return stale.length === 0 ? [sentence(outcome)] : [sentence(outcome), staleWords(stale)];
}

function sentence({ kind, changed }: Outcome): string {
  switch (kind) {
    case "mended":
      return words.mended(changed);
    case "undone":
      return words.undone(changed);
    case "explained":
      return changed === 0 ? words.notExplained : words.explained;
    case "repaired":
      return tabText.check.repaired;
    case "exported":
      return tabText.check.exported;
  }
}
