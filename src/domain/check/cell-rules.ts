import { entryColumns } from "../form/columns";
import { entryAt } from "../form/form-entries";
import { foldText } from "../form/fold-text";
import { openColumns, type FormRow } from "../form/form-rows";
import { planTexts } from "../form/plan-texts";
import { rawText } from "../form/read-value";
import { entryOf } from "../form/submission";
import type { RowScope } from "./check-context";
import { finding, type Finding } from "./finding";

/** S07: the plan's words stand in the form as in the plan, but for what `foldText` passes over (R07); a lost column is S03, not this. */
export function planTextsKept(row: FormRow, { sheet }: RowScope): readonly Finding[] {
  return [...planTexts(row)].flatMap(([column, expected]) => {
    const entry = entryOf(sheet, row.id, column);
    if (entry === null || foldText(rawText(entry.raw)) === foldText(expected)) return [];
    return [finding("S07", "warning", entry.place, { typed: entry.raw, expected })];
  });
}

/** V05: an entry cell holds no Excel error (#REF!, #DIV/0!, #N/A). */
export function noExcelErrors(row: FormRow, { sheet }: RowScope): readonly Finding[] {
  return openColumns(row).flatMap((column) => {
    const { value, place } = entryAt(sheet, row.id, column);
    return value.kind === "error" ? [finding("V05", "error", place, { code: value.code })] : [];
  });
}

/** V12: nothing is entered where this unit has nothing to enter; what stands there is not read. */
export function closedCellsEmpty(row: FormRow, { sheet }: RowScope): readonly Finding[] {
  const open = new Set(openColumns(row));
  return entryColumns[sheet.appendix]
    .filter((column) => !open.has(column))
    .flatMap((column) => {
      const { value, raw, place } = entryAt(sheet, row.id, column);
      return value.kind === "blank" ? [] : [finding("V12", "warning", place, { typed: raw })];
    });
}
