import { comparisonMistakes } from "./mistakes/comparisons";
import { documentMistakes } from "./mistakes/documents";
import { figureMistakes } from "./mistakes/figures";
import { identityMistakes } from "./mistakes/identity";
import { resultMistakes } from "./mistakes/results";
import { structureMistakes } from "./mistakes/structure";
import { taskMistakes } from "./mistakes/tasks";
import { textMistakes } from "./mistakes/texts";
import { verdictMistakes } from "./mistakes/verdicts";
import type { Mistake } from "./mistake";

/** Every mistake that the proof injects into correct reports. */
export const mistakes: readonly Mistake[] = [
  ...identityMistakes,
  ...structureMistakes,
  ...figureMistakes,
  ...verdictMistakes,
  ...taskMistakes,
  ...documentMistakes,
  ...resultMistakes,
  ...textMistakes,
  ...comparisonMistakes,
];
