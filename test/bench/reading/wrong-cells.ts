import { isDeepStrictEqual } from "node:util";
import { nativeInflation } from "../../../src/cli/native-inflation";
import type { RawValue, SheetGrid } from "../../../src/domain/cell-value";
import { createWorkbookReading, readWorkbook } from "../../../src/files/read-workbook";
import type { ValidForm } from "../../proof/valid-forms";

/** Cells that read otherwise than they were written, by each of our readers; a file that is refused counts as a thousand. */
export function wrongCells(files: readonly Uint8Array[], forms: readonly ValidForm[]): number {
  const wishes = { onlyForms: true };
  const readers = [
    readWorkbook,
    createWorkbookReading(wishes),
    createWorkbookReading(wishes, nativeInflation),
  ];
  let wrong = 0;
  for (const reader of readers)
    files.forEach((file, index) => {
      const result = reader(file);
      const sheets = forms[index]?.workbook.sheets ?? [];
      wrong += result.ok ? sum(sheets.map((sheet, at) => wrongIn(sheet, result.value.sheets[at]))) : 1000;
    });
  return wrong;
}

/** What was typed counts; the result of a formula is its writer's own. */
function wrongIn(truth: SheetGrid, found: SheetGrid | undefined): number {
  const height = Math.max(truth.rows.length, found?.rows.length ?? 0);
  const wrongs = Array.from({ length: height }, (_, row) => {
    const [typed, read] = [truth.formulas?.[row] ?? [], found?.formulas?.[row] ?? []];
    const width = Math.max(typed.length, read.length);
    const cells = Array.from({ length: width }, (_, column) => isSame(typed[column], read[column]));
    return cells.filter((same) => !same).length;
  });
  return sum(wrongs);
}

function isSame(written: RawValue | undefined, read: RawValue | undefined): boolean {
  return isDeepStrictEqual(written ?? null, read ?? null);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
