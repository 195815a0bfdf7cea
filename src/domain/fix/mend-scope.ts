import { cellPosition } from "../address";
import type { CellContent, SheetGrid } from "../cell-value";
import type { CellPlace, Submission } from "../form/submission";
import type { Plan } from "../plan/plan";
import type { EntryVocabulary } from "../reading/entry-vocabulary";
import type { SheetWords } from "../sheet/sheet-words";
import { blankContent, contentOf } from "./cell-content";

/** What mending looks at besides the finding: the forms as read, the sheets they stand on, and the words of both. */
export interface MendScope {
  readonly submission: Submission;
  readonly grids: readonly SheetGrid[];
  readonly plan: Plan;
  readonly words: SheetWords;
  readonly vocabulary: EntryVocabulary;
}

/** What stands at a place, as typed; an empty cell where the place names none or its sheet is gone. */
export function contentAt({ grids }: Pick<MendScope, "grids">, { sheet, cell }: CellPlace): CellContent {
  const grid = grids.find(({ name }) => name === sheet);
  const position = cell === null ? null : cellPosition(cell);
  return grid && position ? contentOf(grid, position) : blankContent;
}
