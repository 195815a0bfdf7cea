import { entryColumns } from "../form/columns";
import { entryAt } from "../form/form-entries";
import { foldText } from "../form/fold-text";
import { isOfThisVersion } from "../form/form-version";
import { openColumns, type FormRow } from "../form/form-rows";
import { planTexts } from "../form/plan-texts";
import { rawText } from "../form/read-value";
import { entryOf } from "../form/submission";
import type { RowScope } from "./check-context";
import { linkedWorkbook } from "./external-links";
import { finding, type Finding } from "./finding";

/** S07: the plan's words stand in the form as in the plan, but for what `foldText` passes over (R07); a lost column is S03, not this. Judged only in a form of this very plan: of another version I03 speaks. */
export function planTextsKept(row: FormRow, { sheet, identity, plan }: RowScope): readonly Finding[] {
  if (!isOfThisVersion(identity, plan)) return [];
  return [...planTexts(row)].flatMap(([column, expected]) => {
    const entry = entryOf(sheet, row.id, column);
    if (entry === null || isSameText(rawText(entry.raw), expected)) return [];
    return [finding("S07", "warning", entry.place, { typed: entry.raw, expected })];
  });
}

function isSameText(text: string, expected: string): boolean {
  return text === expected || foldText(text) === foldText(expected);
}

/** V05: an entry cell holds no Excel error (#REF!, #DIV/0!, #N/A); of a formula that refers to another workbook V14 alone speaks. */
export function noExcelErrors(row: FormRow, { sheet }: RowScope): readonly Finding[] {
  return openColumns(row).flatMap((column) => {
    const entry = entryAt(sheet, row.id, column);
    if (entry.value.kind !== "error" || linkedWorkbook(entry) !== null) return [];
    return [finding("V05", "error", entry.place, { code: entry.value.code })];
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
