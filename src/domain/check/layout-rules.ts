import { columnLetters } from "../address";
import { columnsOf } from "../form/columns";
import { isSameLabel } from "../form/fold-text";
import type { FormRow } from "../form/form-rows";
import { planTexts } from "../form/plan-texts";
import { entryOf, type FormSheet } from "../form/submission";
import type { SheetWords } from "../sheet/sheet-words";
import { finding, type Finding } from "./finding";
import { movedItems } from "../moved-items";
import { wholeSheet } from "./places";

/** Every rule about where the form's own rows and columns stand and whether they are seen; all of it is read anyway. */
export function checkLayout(
  sheet: FormSheet,
  rows: readonly FormRow[],
  words: SheetWords,
): readonly Finding[] {
  return [
    ...tabNamed(sheet, words),
    ...nothingHidden(sheet),
    ...rowsInOrder(sheet, rows),
    ...columnsInOrder(sheet),
  ];
}

/** S12: the tab has the form's name (R07, capitals apart); a renamed one is found by its mark and read. A unit's tab in a shared workbook (R11) has another. */
function tabNamed(
  { sheet, appendix, isUnitTab = false }: FormSheet,
  { sheetNames }: SheetWords,
): readonly Finding[] {
  if (isUnitTab) return [];
  const expected = sheetNames[appendix];
  if (isSameLabel(sheet, expected)) return [];
  return [finding("S12", "info", wholeSheet(sheet), { appendix, expected })];
}

/** S11: no row or column of the form is hidden or filtered away; told once a sheet. Row 1 and column A are hidden by the form itself. */
function nothingHidden({ sheet, hiddenRows, hiddenColumns }: FormSheet): readonly Finding[] {
  if (hiddenRows.length === 0 && hiddenColumns.length === 0) return [];
  const facts = { rows: hiddenRows.map((row) => row + 1), columns: hiddenColumns.map(columnLetters) };
  return [finding("S11", "info", wholeSheet(sheet), facts)];
}

/** S13: the rows stand in the plan's order; told once a sheet, at the first of the fewest rows that have moved. */
function rowsInOrder(sheet: FormSheet, rows: readonly FormRow[]): readonly Finding[] {
  const present = rows.filter((row) => sheet.rowsById.has(row.id));
  const moved = movedItems(present, ({ id }) => sheet.rowsById.get(id)?.[0] ?? 0);
  const [first] = moved;
  if (first === undefined) return [];
  const place = entryOf(sheet, first.id, "name")?.place ?? wholeSheet(sheet.sheet);
  return [finding("S13", "info", place, { moved: moved.map(rowFacts) })];
}

/** S14: the columns stand in the form's order; told once a sheet, with the fewest columns that have moved. */
function columnsInOrder({ sheet, appendix, columnsById }: FormSheet): readonly Finding[] {
  const present = columnsOf[appendix].filter((column) => columnsById.has(column));
  const moved = movedItems(present, (column) => columnsById.get(column) ?? 0);
  const [first] = moved;
  if (first === undefined) return [];
  return [finding("S14", "info", { ...wholeSheet(sheet), column: first }, { appendix, moved })];
}

/** How a finding names a row: its ordinal and its name in the plan. */
export function rowFacts(row: FormRow): { readonly ordinal: string; readonly name: string } {
  const texts = planTexts(row);
  return { ordinal: texts.get("ordinal") ?? "", name: texts.get("name") ?? "" };
}
