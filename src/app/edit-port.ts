import type { CellContent } from "../domain/cell-value";
import type { CellPlace } from "../domain/form/submission";
import type { BlueprintValue } from "../domain/sheet/blueprint";
import type { WorkbookGrid } from "../domain/cell-value";
import type { Result } from "../domain/result";
import type { Drawing, ExcelFailure } from "./ports";

/** Cells that shall change, and how they looked before; nothing is written over what somebody changed meanwhile. */
export interface CellChange {
  readonly sheet: string;
  readonly cell: string;
  readonly at: CellPlace;
  /** What must still stand there, as typed; otherwise the cell is left alone. */
  readonly expects: CellContent;
  readonly becomes: BlueprintValue | CellContent;
  /** Null leaves the number format, the font as they are. */
  readonly numberFormat: string | null;
  readonly fontName: string | null;
  /** Changes of one number are made together or not at all: when one of them is stale, all are. Alone without one. */
  readonly group?: number;
  /** Puts back what stood there: where it stands already, that is done. The record of such changes is drawn after them. */
  readonly restores?: true;
}

/** A change that was made, with what undo needs to put back exactly what was there. */
export interface DoneChange extends CellChange {
  readonly numberFormatBefore: string;
  readonly fontNameBefore: string;
}

export interface Applied {
  readonly done: readonly DoneChange[];
  /** Left alone: something else stands there now. */
  readonly stale: readonly CellChange[];
}

/** Cells that the person at this Excel changed; own writes and co-authors' edits are not told. */
export interface Edit {
  readonly sheet: string;
  /** "G12" or "G12:H13". */
  readonly address: string;
}

/** Changing single cells of the open workbook, and hearing of edits. */
export interface EditPort {
  /**
   * Changes cells in 2 round trips: reads them all, then writes those that still hold what is expected, together with
   * the drawing that `record` makes of them (the log), in one request. The record is drawn before the first cell changes, so
   * that whatever was changed when Excel fails is in it; of changes that restore it is drawn after the last one, so that what was
   * not restored is not called so. Protected sheets are protected again, after a failure too.
   */
  apply(
    changes: readonly CellChange[],
    sheets: ReadonlyMap<string, { readonly isProtected: boolean }>,
    record: (applied: Applied) => Drawing | null,
  ): Promise<Result<Applied, ExcelFailure>>;
  /**
   * These sheets as grids, in this order, in 1 round trip (more only for very large ones); a sheet that is gone is left out. A
   * tab renamed since an edit of it was told is found by the name it was told with; its grid bears the new one.
   */
  readSheets(names: readonly string[]): Promise<Result<WorkbookGrid, ExcelFailure>>;
  /** Tells of edits, a burst at once, until stopped; never moves the selection. 1 round trip to begin, 1 to stop. */
  watch(onEdits: (edits: readonly Edit[]) => void): Promise<Result<() => Promise<void>, ExcelFailure>>;
}
