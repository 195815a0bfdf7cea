import type { Area } from "../domain/address";
import type { SheetGrid } from "../domain/cell-value";
import { err, ok, type Result } from "../domain/result";
import type { SheetBlueprint } from "../domain/sheet/blueprint";
import type { Failure } from "./actions";
import { gridNamed } from "./forms-in-workbook";
import type { Drawing } from "./ports";

/**
 * Where a blueprint is drawn: over `ours` (the sheet that carries its mark), on an empty sheet of its name (one that a
 * broken-off drawing left), or on a new one. A sheet of that name with anything in it is somebody's and is left alone.
 */
export function planDrawing(
  blueprint: SheetBlueprint,
  grids: readonly SheetGrid[],
  ours: { readonly grid: SheetGrid; readonly clears: Area | null } | null,
): Result<Drawing, Failure> {
  if (ours) return ok({ blueprint, replaces: replaced(ours.grid, ours.clears) });
  const taken = gridNamed(grids, blueprint.name);
  if (taken && !isEmpty(taken)) return err({ kind: "sheetTaken", sheet: taken.name });
  return ok({ blueprint, replaces: taken ? replaced(taken, null) : null });
}

function replaced({ name, isProtected }: SheetGrid, clears: Area | null): NonNullable<Drawing["replaces"]> {
  return { name, isProtected: isProtected ?? false, clears };
}

function isEmpty({ rows }: SheetGrid): boolean {
  return rows.every((row) => row.every((value) => value === null));
}
