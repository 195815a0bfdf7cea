import { cellAddress } from "../address";
import type { RawValue } from "../cell-value";
import type { ColumnId } from "../form/columns";
import { foldText } from "../form/fold-text";
import { isOfThisVersion } from "../form/form-version";
import { rawText } from "../form/read-value";
import type { CellPlace, FormSheet } from "../form/submission";
import { columnHeadings, plainHeaderColumns } from "../sheet/form-head";
import type { RowScope } from "./check-context";
import { finding, type Finding } from "./finding";
import { wholeSheet } from "./places";

/**
 * S15: over each column stands its heading (R07), in whichever row above the body; a lost column is S03, not this. Where no column
 * has its own the whole header is lost, told once. Judged only in a form of this very plan (I03).
 */
export function headingsKept(
  sheet: FormSheet,
  { identity, plan, words }: Pick<RowScope, "identity" | "plan" | "words">,
): readonly Finding[] {
  if (sheet.rowsById.size === 0 || !isOfThisVersion(identity, plan)) return [];
  const expected = [...columnHeadings(sheet.appendix, { plan, words })].filter(([column]) =>
    sheet.columnsById.has(column),
  );
  const found = new Map(expected.map(([column, heading]) => [column, headingIndex(sheet, column, heading)]));
  const altered = expected.filter(([column]) => found.get(column) === -1);
  if (altered.length === 0) return [];
  if (altered.length === expected.length)
    return [finding("S15", "warning", wholeSheet(sheet.sheet), { typed: null, expected: null })];
  return altered.map(([column, heading]) => {
    const { typed, place } = alteredHeading(sheet, column, found);
    return finding("S15", "warning", place, { typed, expected: heading });
  });
}

function headingIndex({ headings }: FormSheet, column: ColumnId, heading: string): number {
  const texts = headings.get(column) ?? [];
  const exact = texts.indexOf(heading);
  if (exact >= 0) return exact;
  const folded = foldText(heading);
  return texts.findIndex((raw) => foldText(rawText(raw)) === folded);
}

/** An altered heading stands in the row where the others of its kind do: those of one level, or those of two. */
function alteredHeading(
  sheet: FormSheet,
  column: ColumnId,
  found: ReadonlyMap<ColumnId, number>,
): { readonly typed: RawValue; readonly place: CellPlace } {
  const plain: ReadonlySet<ColumnId> = new Set(plainHeaderColumns(sheet.appendix));
  const texts = sheet.headings.get(column) ?? [];
  const siblings = [...found].filter(([other, at]) => at >= 0 && plain.has(other) === plain.has(column));
  const at = siblings[0]?.[1] ?? texts.length - (plain.has(column) ? 2 : 1);
  const cell = cellAddress({ row: at + 1, column: sheet.columnsById.get(column) ?? 0 });
  return { typed: texts[at] ?? null, place: { ...wholeSheet(sheet.sheet), cell, column } };
}
