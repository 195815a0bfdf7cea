import type { Instance } from "../office-class";
import { quoteSheetName, formatAddress } from "../address";
import { invalidArgument, itemNotFound } from "../office-error";
import type { Session } from "../session";
import { mapCells, type Area } from "../../model/area";
import type { SheetModel } from "../../model/workbook-model";

/** The cells behind a Range (one area) or a RangeAreas (several). */
export interface RangeTarget {
  readonly sheet: SheetModel;
  readonly areas: readonly Area[];
}

/** The first, and for a Range the only area. */
export function areaOf(target: RangeTarget): Area {
  const [area] = target.areas;
  if (!area) throw invalidArgument();
  return area;
}

/** "'Phụ lục I'!A1:B2", areas separated by commas as RangeAreas.address has them. */
export function addressOf({ sheet, areas }: RangeTarget): string {
  const name = quoteSheetName(sheet.name);
  return areas.map((area) => `${name}!${formatAddress(area)}`).join(",");
}

/** A range kept over batches may stand on a sheet that was deleted meanwhile: ItemNotFound. */
export function requireSheet(target: RangeTarget, session: Session): RangeTarget {
  if (!session.model.getSheet(target.sheet.id)) throw itemNotFound();
  return target;
}

/** The one value meant for the whole range, bare or as a 1 by 1 matrix; `undefined` for a larger matrix. */
export function singleValue(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const [row, ...rows] = value as unknown[];
  return rows.length === 0 && Array.isArray(row) && row.length === 1 ? (row[0] as unknown) : undefined;
}

/** What was written to every cell of an area: a matrix of its shape, or one value (bare or 1 by 1) for all of them. */
export function broadcast(value: unknown, area: Area): unknown[][] {
  const single = singleValue(value);
  if (single !== undefined || !Array.isArray(value)) return mapCells(area, () => single);
  const rows = value as unknown[];
  const isMatrix = rows.every((row): row is unknown[] => Array.isArray(row));
  if (!isMatrix) throw invalidArgument("The value must be a two-dimensional array.");
  const fits =
    rows.length === area.rowCount && rows.every((row) => (row as unknown[]).length === area.columnCount);
  if (!fits) throw mismatch(area);
  return rows as unknown[][];
}

function mismatch({ rowCount, columnCount }: Area) {
  return invalidArgument(
    `The number of rows or columns in the input array doesn't match the range (${rowCount} × ${columnCount}).`,
  );
}

/** The one value that all have, or `null` when they differ, as Excel answers for mixed ranges. */
export function uniform<T>(values: readonly T[]): T | null {
  const [first] = values;
  if (first === undefined) return null;
  return values.every((value) => value === first) ? first : null;
}

/** The target of an argument that must be a Range. */
export function rangeArgument(value: unknown): RangeTarget {
  const instance = value as Instance | undefined;
  if (instance?.className !== "Range") throw invalidArgument();
  return instance.target as RangeTarget;
}
