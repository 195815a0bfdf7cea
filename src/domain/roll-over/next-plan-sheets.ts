import type { IndicatorFigures } from "../report/period-figures";
import { planSheets } from "../plan-sheet/plan-sheets";
import type { PlanSheetWords } from "../plan-sheet/plan-sheet-words";
import type { BesideTarget } from "../plan-sheet/sheet-rows";
import { indicatorsOf, ratioInputs } from "../plan/answers";
import type { SheetBlueprint } from "../sheet/blueprint";
import type { IdMapWords } from "./id-map-rows";
import { idMapLists, idMapSheet } from "./id-map-sheet";
import type { Remark } from "./remark";
import type { RolledOver } from "./roll-over";
import type { YearWords } from "./year-in-text";

/** Every word of the sheets of a rolled-over plan; `src/text` supplies it. */
export interface NextPlanWords {
  readonly plan: PlanSheetWords;
  readonly years: YearWords;
  readonly ids: IdMapWords;
  readonly lastTarget: (year: number) => string;
  readonly lastResult: (year: number) => string;
  /** What came of a target, with the verdict's word. */
  readonly outcome: (figures: IndicatorFigures) => string;
  readonly remark: (remark: Remark) => string;
}

/**
 * Y23: the sheets of a rolled-over plan: those of any plan with last year's target and result beside the new target, which stands out as one to
 * be revised, remarks in the last column, and before the hidden lists the sheet that says which row follows which.
 */
export function nextPlanSheets(rolled: RolledOver, words: NextPlanWords): readonly SheetBlueprint[] {
  const { before, plan, remarks } = rolled;
  const doubts = remarks.map((remark) => {
    return { sheet: remark.sheet, rowId: remark.rowId, text: words.remark(remark) };
  });
  const sheets = planSheets(plan, {
    ...{ words: words.plan, doubts, beside: besideTargets(rolled, words) },
    moreLists: idMapLists(plan, words.ids),
  });
  const ids = idMapSheet(before, plan, { words: words.plan, ids: words.ids });
  return [...sheets.slice(0, -1), ids, ...sheets.slice(-1)];
}

function besideTargets({ before, results }: RolledOver, words: NextPlanWords): BesideTarget {
  const { year } = before;
  const resultOf = (rowId: string): string => {
    const figures = results?.byRow.get(rowId);
    return figures === undefined ? "" : words.outcome(figures);
  };
  const values = indicatorsOf(before).flatMap((row) => {
    const parts = row.kind === "composite" ? ratioInputs(row) : [];
    return [
      [row.id, { lastTarget: row.targetText, lastResult: resultOf(row.id) }] as const,
      ...parts.map(({ rowId }) => [rowId, { lastTarget: "", lastResult: resultOf(rowId) }] as const),
    ];
  });
  return {
    columns: [
      { id: "lastTarget", heading: words.lastTarget(year) },
      { id: "lastResult", heading: words.lastResult(year) },
    ],
    values: new Map(values),
  };
}
