import type { SheetGrid, WorkbookGrid } from "../domain/cell-value";
import { blankContent, contentOf, isSameContent } from "../domain/fix/cell-content";
import type { CellContent } from "../domain/cell-value";
import { entryColumns, metadataSheetName } from "../domain/form/columns";
import { readSubmission } from "../domain/form/read-form";
import { rawText } from "../domain/form/read-value";
import type { FormSheet, Submission } from "../domain/form/submission";
import { hasUnitTabs, unitInFront, unitWorkbooks, type UnitKey } from "../domain/form/unit-workbooks";
import type { Plan } from "../domain/plan/plan";
import type { SheetBlueprint } from "../domain/sheet/blueprint";
import { blueprintGrid } from "../domain/sheet/blueprint-grid";
import type { Failure } from "./actions";

/** The forms of the open workbook: what they say and the sheets they stand among. */
export interface FormsInWorkbook {
  readonly submission: Submission;
  /** Every sheet of the workbook, those of other units too. */
  readonly grids: readonly SheetGrid[];
  /** Which of the units that share the workbook; null when it is one form alone. */
  readonly unit: UnitKey | null;
}

/**
 * The forms of a workbook, or null when it has neither a form sheet nor the metadata of one. Of units that share it (R11) those
 * of the unit asked for; when none is, of the unit whose tab is in front.
 */
export function formsIn(grid: WorkbookGrid, plan: Plan, unit: UnitKey | null = null): FormsInWorkbook | null {
  if (hasUnitTabs(grid)) return formsOfUnit(grid, plan, unit);
  const submission = readSubmission(grid, plan);
  const hasForms = submission.sheets.length > 0 || submission.identity.format !== null;
  return hasForms ? { submission, grids: grid.sheets, unit: null } : null;
}

function formsOfUnit(grid: WorkbookGrid, plan: Plan, unit: UnitKey | null): FormsInWorkbook | null {
  const own =
    unit === null ? unitInFront(grid) : (unitWorkbooks(grid).find(({ key }) => key === unit) ?? null);
  return own && { submission: readSubmission(own.grid, plan), grids: grid.sheets, unit: own.key };
}

/** Why there is no form to work on. */
export function withoutForms(grid: WorkbookGrid): Failure {
  return { kind: hasUnitTabs(grid) ? "noTabInFront" : "noForms" };
}

/** Why what concerns all units that share a workbook (R11) is not done for one; null for a form alone. */
export function sharedRefusal(grid: WorkbookGrid): Failure | null {
  return hasUnitTabs(grid) ? { kind: "unitTabs" } : null;
}

/** The plan with the near threshold that the officer set in these forms, if any. */
export function planOfForms(forms: FormsInWorkbook | null, plan: Plan): Plan {
  const nearPercent = forms?.submission.identity.nearPercent ?? plan.nearPercent;
  return nearPercent === plan.nearPercent ? plan : { ...plan, nearPercent };
}

/** What stands in the entry cells now, by `${rowId}/${columnId}`; formulas as typed, empty cells left out. */
export function keptEntries({ submission, grids }: FormsInWorkbook): ReadonlyMap<string, CellContent> {
  return new Map(submission.sheets.flatMap((sheet) => keptOf(sheet, gridNamed(grids, sheet.sheet))));
}

/** Whether the ids of a form sheet stand where the blueprint puts them, so that it can be redrawn in place. */
export function isLaidOutAs({ rows }: SheetGrid, blueprint: SheetBlueprint): boolean {
  const wanted = blueprintGrid(blueprint).rows;
  const sameRows = wanted.every((row, index) => rawText(rows[index]?.[0]) === rawText(row[0]));
  const sameColumns = (wanted[0] ?? []).every((id, index) => rawText(rows[0]?.[index]) === rawText(id));
  return sameRows && sameColumns && rows.slice(wanted.length).every((row) => rawText(row[0]) === "");
}

/** The metadata sheet by its name; null when there is none. */
export function metadataGrid(grids: readonly SheetGrid[]): SheetGrid | null {
  return gridNamed(grids, metadataSheetName);
}

/** A sheet by tab name, upper and lower case alike as in Excel. */
export function gridNamed(grids: readonly SheetGrid[], name: string): SheetGrid | null {
  return grids.find((grid) => grid.name.toLowerCase() === name.toLowerCase()) ?? null;
}

function keptOf(sheet: FormSheet, grid: SheetGrid | null): readonly (readonly [string, CellContent])[] {
  if (grid === null) return [];
  return [...sheet.rowsById].flatMap(([rowId, [row = -1]]) =>
    entryColumns[sheet.appendix].flatMap((column): (readonly [string, CellContent])[] => {
      const content = contentOf(grid, { row, column: sheet.columnsById.get(column) ?? -1 });
      return isSameContent(content, blankContent) ? [] : [[`${rowId}/${column}`, content]];
    }),
  );
}
