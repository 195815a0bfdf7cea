import { checkSubmission } from "../../../src/domain/check/check-submission";
import { consolidate } from "../../../src/domain/consolidate/consolidate";
import type { UnitSubmission } from "../../../src/domain/consolidate/unit-reports";
import type { Plan, UnitId } from "../../../src/domain/plan/plan";
import { draftReport } from "../../../src/domain/report/draft-report";
import type { BlueprintCell, CellStyle, SheetBlueprint } from "../../../src/domain/sheet/blueprint";
import { blueprintGrid } from "../../../src/domain/sheet/blueprint-grid";
import type { SummaryContext } from "../../../src/domain/sheet/summary-context";
import { summaryBlueprints } from "../../../src/domain/sheet/summary-sheets";
import type { RawValue } from "../../../src/domain/cell-value";
import { context as checkContext } from "../fixtures/check";
import { submissionOf, type Entries } from "../fixtures/form-grid";
import { smallPlan, smallWords, statusWords } from "../fixtures/small-plan";

const period = {
  id: "Q1",
  label: "Quarter 1",
  from: "2023-12-15",
  to: "2024-03-14",
  due: "2024-03-20",
};

/** The small plan's reports by unit, checked and added up, with the words to draw them. */
export function summaryOf(
  reports: Readonly<Record<UnitId, Entries>>,
  plan: Plan = smallPlan,
): SummaryContext {
  const submissions = Object.entries(reports).map(([unitId, entries]): UnitSubmission => {
    const submission = submissionOf(unitId, entries, plan);
    return { unitId, submission, findings: checkSubmission(submission, plan, checkContext) };
  });
  const consolidation = consolidate({
    ...{ plan, period, asOf: "2024-03-14", taskStatuses: statusWords, submissions },
  });
  return { ...draftReport(plan, consolidation, smallWords.document), words: smallWords };
}

interface DrawnSheets {
  readonly summary: SheetBlueprint;
  readonly tasks: SheetBlueprint;
  readonly byUnit: SheetBlueprint;
  readonly unitTasks: SheetBlueprint;
  readonly charts: SheetBlueprint;
}

/** The five sheets that the consolidation draws. */
export function sheetsOf(context: SummaryContext): DrawnSheets {
  const [summary, tasks, byUnit, unitTasks, charts] = summaryBlueprints(context);
  if (!summary || !tasks || !byUnit || !unitTasks || !charts) throw new Error("Five sheets are drawn");
  return { summary, tasks, byUnit, unitTasks, charts };
}

/** Sheet row (from 0) whose hidden id is this. */
export function rowAt(sheet: SheetBlueprint, id: string): number {
  const row = blueprintGrid(sheet).rows.findIndex(([first]) => first === id);
  if (row === -1) throw new Error(`No row ${id}`);
  return row;
}

/** Cells of the row with this id, without the id. */
export function cellsOf(sheet: SheetBlueprint, id: string): readonly BlueprintCell[] {
  return sheet.cells[rowAt(sheet, id)]?.slice(1) ?? [];
}

/** Values of the row with this id: texts, numbers, days as serial numbers, null for blank. */
export function valuesOf(sheet: SheetBlueprint, id: string): readonly RawValue[] {
  return blueprintGrid(sheet).rows[rowAt(sheet, id)]?.slice(1) ?? [];
}

/** One property of each cell's style. */
export function stylesOf<K extends keyof CellStyle>(
  cells: readonly BlueprintCell[],
  key: K,
): readonly CellStyle[K][] {
  return cells.map(({ style }) => style[key]);
}
