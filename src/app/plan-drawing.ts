import type { Area } from "../domain/address";
import type { SheetGrid } from "../domain/cell-value";
import { err, ok, type Result } from "../domain/result";
import type { SheetBlueprint } from "../domain/sheet/blueprint";
import type { SheetWords } from "../domain/sheet/sheet-words";
import type { Failure } from "./actions";
import { gridNamed } from "./forms-in-workbook";
import type { Drawing } from "./ports";

/** The sheet that carries a blueprint's mark. */
interface OursNow {
  readonly grid: SheetGrid;
  readonly clears: Area | null;
  /** What stands below the zone moves down. */
  readonly keepsBelow?: boolean;
  /** Officers type into it: what they typed since it was read stays. */
  readonly hasEntries?: boolean;
}

/**
 * Where a blueprint is drawn: over `ours` (the sheet that carries its mark), on an empty sheet of its name (one that a
 * broken-off drawing left), or on a new one. A sheet of that name with anything in it is somebody's and is left alone.
 */
export function planDrawing(
  blueprint: SheetBlueprint,
  grids: readonly SheetGrid[],
  ours: OursNow | null,
): Result<Drawing, Failure> {
  if (ours) {
    const inserts = ours.keepsBelow === true ? growth(blueprint, ours.clears) : null;
    const asRead = ours.hasEntries === true ? ours.grid : null;
    return ok({
      blueprint,
      replaces: { ...replaced(ours.grid, ours.clears), inserts, asRead },
      retires: null,
    });
  }
  const taken = gridNamed(grids, blueprint.name);
  if (taken && !isEmptySheet(taken)) return err({ kind: "sheetTaken", sheet: taken.name });
  return ok({ blueprint, replaces: taken ? replaced(taken, null) : null, retires: null });
}

/**
 * A new sheet in place of one whose rows or columns were moved: drawn whole under a passing name first, then the old one
 * gives up its mark and its name and stays with everything in it. A passing sheet that a broken-off drawing left is reused.
 */
export function planReplacement(
  blueprint: SheetBlueprint,
  old: SheetGrid,
  { grids, words }: { readonly grids: readonly SheetGrid[]; readonly words: SheetNameWords },
): Drawing {
  const passing = words.passing(blueprint.name);
  const left = gridNamed(grids, passing);
  const { name, isProtected = false } = old;
  const becomes = freeName((count) => words.retired(name, count), grids);
  return {
    blueprint: { ...blueprint, name: passing },
    replaces: left ? replaced(left, null) : null,
    retires: { name, isProtected, becomes },
  };
}

/** The old zone: as wide as the column ids of row 1, as deep as the last cell filled within that width. */
export function oldZone({ rows }: SheetGrid): Area {
  const right = (rows[0] ?? []).findLastIndex((id) => id !== null);
  const bottom = rows.findLastIndex((row) => row.slice(0, right + 1).some((value) => value !== null));
  return { top: 0, left: 0, bottom, right };
}

/** The rows of ours, each with an id in column A, as wide as the column ids of row 1; what stands below them is the officer's. */
export function ownZone({ rows }: SheetGrid): Area {
  const right = (rows[0] ?? []).findLastIndex((id) => id !== null);
  const bottom = rows.findLastIndex(([id = null]) => id !== null);
  return { top: 0, left: 0, bottom, right };
}

/** Rows that a sheet is longer than it was: room is made for them, so that what stands below is not drawn over. */
function growth({ cells }: SheetBlueprint, old: Area | null): Insertion | null {
  if (old === null || cells.length - 1 <= old.bottom) return null;
  return { at: old.bottom + 1, count: cells.length - 1 - old.bottom };
}

type Insertion = NonNullable<NonNullable<Drawing["replaces"]>["inserts"]>;
type SheetNameWords = SheetWords["sheetNames"];

function freeName(nameOf: (count: number) => string, grids: readonly SheetGrid[]): string {
  let count = 1;
  while (gridNamed(grids, nameOf(count))) count++;
  return nameOf(count);
}

function replaced({ name, isProtected }: SheetGrid, clears: Area | null): NonNullable<Drawing["replaces"]> {
  return { name, isProtected: isProtected ?? false, clears, inserts: null, asRead: null };
}

/** Whether nothing stands on a sheet. */
export function isEmptySheet({ rows }: SheetGrid): boolean {
  return rows.every((row) => row.every((value) => value === null));
}
