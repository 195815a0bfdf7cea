import type { Plan, PreviousId } from "../plan/plan";
import type { ColumnPrompt } from "../plan-sheet/plan-sheet-words";
import type { BlueprintCell } from "../sheet/blueprint";
import { textCell } from "../sheet/cells";
import { lockedStyle, pageStyle, textEntryStyle } from "../sheet/styles";
import { rowLabels, type RowLabel } from "./row-labels";

/** Column ids in row 1; the last three are hidden: the appendix, and the row chosen when the sheet was drawn, by its number and its id. */
export const idMapColumns = [
  ...(["appendixName", "ordinal", "name", "next"] as const),
  ...(["appendix", "drawnLabel", "drawnId"] as const),
] as const;
export type IdMapColumn = (typeof idMapColumns)[number];

/** Words of the sheet; `src/text` supplies them. */
export interface IdMapWords {
  readonly sheetName: string;
  readonly title: (year: number) => string;
  readonly intro: string;
  readonly headings: (
    lastYear: number,
  ) => Readonly<Record<"appendixName" | "ordinal" | "name" | "next", string>>;
  readonly appendices: Readonly<Record<1 | 2, string>>;
  /** Stands where no row follows. */
  readonly gone: string;
  readonly prompt: ColumnPrompt;
}

/** The cells of every row of last year's plan, its hidden id first. */
export function idMapRows(
  before: Plan,
  next: Plan,
  words: IdMapWords,
): readonly (readonly BlueprintCell[])[] {
  const chosen = chosenIn(next);
  return rowLabels(before).map((row) => bodyRow(row, chosen(row.id), words));
}

/** The row of the new plan that follows one of last year; null when none does. */
function chosenIn(next: Plan): (id: string) => RowLabel | null {
  const labels = new Map(rowLabels(next).map((row) => [row.id, row]));
  const following = new Map(next.previousIds.map(({ from, to }: PreviousId) => [from, to]));
  return (id) => labels.get(following.get(id) ?? "") ?? null;
}

function bodyRow(
  { id, appendix, label, name }: RowLabel,
  next: RowLabel | null,
  { appendices, gone }: IdMapWords,
): readonly BlueprintCell[] {
  const locked = { ...lockedStyle, fontSize: 11 };
  const centred = { ...locked, horizontal: "center" } as const;
  return [
    textCell(id, pageStyle),
    ...[textCell(appendices[appendix], centred), textCell(label, centred), textCell(name, locked)],
    textCell(next?.label ?? gone, { ...textEntryStyle, horizontal: "center", fontSize: 11 }),
    ...[String(appendix), next?.label ?? "", next?.id ?? ""].map((text) => textCell(text, pageStyle)),
  ];
}
