import type { WorkbookGrid } from "../domain/cell-value";
import { unitWorkbooks } from "../domain/form/unit-workbooks";
import { judgeWorkbook, type JudgeHow } from "../domain/register/judge-workbook";
import type { ReadReport } from "./register-ports";

/** Every report in a workbook, judged: its form, or the form of each unit whose tabs it holds. */
export function judgeForms(grid: WorkbookGrid, how: JudgeHow): readonly Omit<ReadReport, "id">[] {
  const ofUnits = unitWorkbooks(grid);
  if (ofUnits.length === 0) return [{ ...judgeWorkbook(grid, how), tabs: null }];
  return ofUnits.map(({ grid: own }) => {
    const judged = judgeWorkbook(own, how);
    return { ...judged, tabs: judged.report?.sheets.map(({ sheet }) => sheet).join(", ") ?? "" };
  });
}
