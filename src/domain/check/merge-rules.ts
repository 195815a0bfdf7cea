import { areaAddress, type Area } from "../address";
import type { ColumnId } from "../form/columns";
import { entryAt } from "../form/form-entries";
import { openColumns, type FormRow } from "../form/form-rows";
import type { FormSheet } from "../form/submission";
import type { RowScope } from "./check-context";
import { finding, type Finding, type RuleId } from "./finding";

/** What a cell that a merged area swallowed is blank for, whatever was typed in it before. */
const ofBlankCells: ReadonlySet<RuleId> = new Set(["V01", "V02", "V10", "T01", "T04", "T08", "T09"]);

/** S10: no merged area of more than one cell touches an open entry cell; told once for each area in each answered row. */
export function entriesUnmerged(row: FormRow, { sheet }: RowScope): readonly Finding[] {
  const areas = areasOf(row, sheet);
  if (areas.length === 0) return [];
  const open = openColumns(row);
  return areas.flatMap((area) => {
    const touched = open.find((column) => isWithin(sheet.columnsById.get(column), area));
    if (touched === undefined) return [];
    const { place } = entryAt(sheet, row.id, touched);
    return [finding("S10", "error", place, { area: areaAddress(area) })];
  });
}

/** S10: a cell that a merged area swallowed is no missing entry besides. */
export function withoutSwallowed(
  found: readonly Finding[],
  row: FormRow,
  sheet: FormSheet,
): readonly Finding[] {
  const areas = areasOf(row, sheet);
  if (areas.length === 0) return found;
  const isSwallowed = (column: ColumnId | null): boolean =>
    column !== null && areas.some((area) => isWithin(sheet.columnsById.get(column), area));
  return found.filter(({ rule, at }) => !ofBlankCells.has(rule) || !isSwallowed(at.column));
}

function areasOf({ id }: FormRow, { rowsById, merges }: FormSheet): readonly Area[] {
  const own = rowsById.get(id)?.[0] ?? -1;
  return merges.filter(({ top, bottom }) => top <= own && own <= bottom);
}

function isWithin(column: number | undefined, { left, right }: Area): boolean {
  return column !== undefined && left <= column && column <= right;
}
