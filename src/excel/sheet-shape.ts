import type { SheetGrid } from "../domain/cell-value";

/** What of a sheet's shape is asked for, before the answer is there. */
export interface AskedShape {
  /** Null when merged areas are not asked for. */
  readonly merged: Excel.RangeAreas | null;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
}

/**
 * Asks for merged areas and hidden rows and columns of a range. More than 512 merged areas make Excel refuse the whole
 * request (Range.getMergedAreasOrNullObject, ExcelApi 1.13); it tells those whose first cell lies in the range.
 */
export function askShape(range: Excel.Range, asksMerges: boolean): AskedShape {
  const merged = asksMerges ? range.getMergedAreasOrNullObject().untrack() : null;
  merged?.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  const rows = range.getRowProperties({ rowHidden: true });
  return { merged, rows, columns: range.getColumnProperties({ columnHidden: true }) };
}

/** The shape as answered, zero-based from A1; nothing of a range that is not there. */
export function shapeOf(
  range: Excel.Range,
  { merged, rows, columns }: AskedShape,
): Pick<SheetGrid, "merges" | "hiddenRows" | "hiddenColumns"> {
  if (range.isNullObject) return { merges: [], hiddenRows: [], hiddenColumns: [] };
  const hiddenRows = rows.value.flatMap(({ rowHidden }, index) =>
    rowHidden ? [range.rowIndex + index] : [],
  );
  const hiddenColumns = columns.value.flatMap(({ columnHidden }, index) =>
    columnHidden ? [range.columnIndex + index] : [],
  );
  return { ...(merged ? { merges: mergesOf(merged) } : {}), hiddenRows, hiddenColumns };
}

function mergesOf(merged: Excel.RangeAreas): NonNullable<SheetGrid["merges"]> {
  if (merged.isNullObject) return [];
  return merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  }));
}
