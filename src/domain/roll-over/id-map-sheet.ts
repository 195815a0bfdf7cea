import type { Plan } from "../plan/plan";
import { headerRowId } from "../plan-sheet/plan-columns";
import { layoutStamp } from "../plan-sheet/layout-stamp";
import { listReference, planLists, type MoreLists } from "../plan-sheet/plan-lists";
import type { PlanSheetWords } from "../plan-sheet/plan-sheet-words";
import type { BlueprintCell, SheetBlueprint, Validation } from "../sheet/blueprint";
import { textCell } from "../sheet/cells";
import { tableRowHeight } from "../sheet/form-heights";
import { headerStyle, headingStyle, pageStyle, referenceStyle } from "../sheet/styles";
import { idMapColumns, idMapRows, type IdMapWords } from "./id-map-rows";
import { rowLabels, type RowLabel } from "./row-labels";

/** Mark in cell A1 of the sheet that says which row of last year each row follows. */
export const idMapMark = "cchc:plan-previous";

const widths = [14, 12, 70, 16, 6, 12, 14];
const shown = 4;
const headRows = 4;

/** The rows of the new plan that may be chosen, by appendix, as further lists of the plan's sheets. */
export function idMapLists(plan: Plan, { gone }: IdMapWords): MoreLists {
  const labels = rowLabels(plan);
  const of = (wanted: 1 | 2): readonly string[] => [
    gone,
    ...labels.filter(({ appendix }) => appendix === wanted).map(({ label }) => label),
  ];
  return new Map([
    ["next1", of(1)],
    ["next2", of(2)],
  ]);
}

export interface IdMapHow {
  readonly words: PlanSheetWords;
  readonly ids: IdMapWords;
}

/** Y23: every row of last year's plan, and beside it the number of the row that follows it, to be chosen anew. */
export function idMapSheet(before: Plan, next: Plan, { words, ids }: IdMapHow): SheetBlueprint {
  const rows = idMapRows(before, next, ids);
  const cells = [...headOf(before.year, next, ids), ...rows];
  const last = cells.length - 1;
  const lists = new Map([...planLists(next, words), ...idMapLists(next, ids)]);
  return {
    ...{ name: ids.sheetName, visibility: "visible", tabColor: "#BF8F00", cells },
    rows: cells.map((row, index) => ({ height: heightOf(row, index), isHidden: index === 0 })),
    columns: [
      { width: 12, isHidden: true },
      ...widths.map((width, index) => ({ width, isHidden: index >= shown })),
    ],
    merges: [1, 2].map((row) => ({ top: row, bottom: row, left: 1, right: shown })),
    validations: validationsOf(rowLabels(before), lists, ids),
    ...{ conditionalFormats: [], isProtected: false, showsGridlines: false },
    freeze: { rows: headRows, columns: 3 },
    print: {
      ...{ orientation: "portrait", area: { top: 1, bottom: last, left: 1, right: shown } },
      ...{ titleRows: { first: headRows - 1, last: headRows - 1 }, fitToPagesWide: 1 },
      ...{ margins: { top: 20, bottom: 15, left: 20, right: 15 }, centerHeader: "&P" },
    },
  };
}

function headOf(year: number, next: Plan, ids: IdMapWords): readonly (readonly BlueprintCell[])[] {
  const headings: Readonly<Record<string, string>> = ids.headings(year);
  const line = (text: string, style: typeof pageStyle, id = ""): readonly BlueprintCell[] => [
    textCell(id, pageStyle),
    ...idMapColumns.map((_, index) => textCell(index === 0 ? text : "", index < shown ? style : pageStyle)),
  ];
  return [
    [idMapMark, ...idMapColumns].map((text) => textCell(text, pageStyle)),
    line(ids.title(year + 1), headingStyle, layoutStamp(next)),
    line(ids.intro, { ...referenceStyle, wraps: true }),
    [
      textCell(headerRowId, pageStyle),
      ...idMapColumns.map((column, index) =>
        textCell(headings[column] ?? "", index < shown ? headerStyle : pageStyle),
      ),
    ],
  ];
}

function heightOf(row: readonly BlueprintCell[], index: number): number {
  if (index === 0) return 15;
  return index === 2 ? 48 : Math.max(24, tableRowHeight(row.slice(1, shown + 1), widths.slice(0, shown)));
}

/** A drop-down over the rows of each appendix. */
function validationsOf(
  rows: readonly RowLabel[],
  lists: MoreLists,
  { prompt }: IdMapWords,
): readonly Validation[] {
  const column = idMapColumns.indexOf("next") + 1;
  return ([1, 2] as const).flatMap((appendix) => {
    const first = rows.findIndex((row) => row.appendix === appendix);
    const last = rows.findLastIndex((row) => row.appendix === appendix);
    if (first < 0) return [];
    const area = { top: headRows + first, bottom: headRows + last, left: column, right: column };
    const listFrom = listReference(lists, `next${appendix}`);
    return [{ area, rule: { kind: "list", listFrom }, prompt, alert: null } as const];
  });
}
