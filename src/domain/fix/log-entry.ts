import type { AppendixId } from "../form/columns";
import type { CellPlace } from "../form/submission";
import type { CellContent } from "../cell-value";

/** done: the change stands; undone: it was put back; kept: somebody changed the cell after it, so undo left it alone. */
export type LogOutcome = "done" | "undone" | "kept";

/** A cell before or after a change; null where the number format or the font was left as it was. */
export interface CellState {
  readonly content: CellContent;
  readonly numberFormat: string | null;
  readonly fontName: string | null;
}

/** One changed cell as the sheet "Nhật ký" keeps it: all that undo needs, also after the workbook was reopened. */
export interface LogEntry {
  /** Changes made together are undone together; counted from 1. */
  readonly batch: number;
  /** ISO time. */
  readonly time: string;
  /** Where it stood when it was changed. */
  readonly place: CellPlace;
  /** Null outside the form sheets. */
  readonly appendix: AppendixId | null;
  /** What the row is about; "" outside the rows of the form. */
  readonly rowName: string;
  readonly before: CellState;
  readonly after: CellState;
  /** Why it was changed, as a sentence. */
  readonly reason: string;
  /** ID of the rule that was mended or answered. */
  readonly rule: string;
  readonly outcome: LogOutcome;
}

/** F06: what undo puts back: the changes of the newest batch that has any still standing; none when all are undone. */
export function undoableBatch(entries: readonly LogEntry[]): readonly LogEntry[] {
  const standing = entries.filter(({ outcome }) => outcome === "done");
  const newest = Math.max(...standing.map(({ batch }) => batch));
  return standing.filter(({ batch }) => batch === newest);
}

/** R11, F06: of units that share a workbook, what was changed on the form sheets of one of them; every batch is of one unit. */
export function changesOn(
  entries: readonly LogEntry[],
  sheets: readonly { readonly sheet: string }[],
): readonly LogEntry[] {
  const own = new Set(sheets.map(({ sheet }) => sheet));
  return entries.filter(({ appendix, place }) => appendix !== null && own.has(place.sheet));
}

/** The number of the next batch. */
export function nextBatch(entries: readonly LogEntry[]): number {
  return 1 + Math.max(0, ...entries.map(({ batch }) => batch));
}

/** F07: the entries after an undo: those put back are undone, the others of the batch are kept, once and for all. */
export function afterUndo(
  entries: readonly LogEntry[],
  batch: readonly LogEntry[],
  undone: ReadonlySet<LogEntry>,
): readonly LogEntry[] {
  const tried = new Set(batch);
  return entries.map((entry) => {
    if (!tried.has(entry)) return entry;
    return { ...entry, outcome: undone.has(entry) ? "undone" : "kept" };
  });
}
