import type { SheetGrid } from "../domain/cell-value";
import { contentWritten } from "../domain/fix/cell-content";
import { nextBatch, type LogEntry } from "../domain/fix/log-entry";
import { appendixOf } from "../domain/fix/locate";
import { logGridOf } from "../domain/fix/read-log";
import { ok, type Result } from "../domain/result";
import { logSheet } from "../domain/sheet/log-sheet";
import { rowName } from "../domain/sheet/row-name";
import type { Failure } from "./actions";
import type { AppContext } from "./app-context";
import type { CheckedForms } from "./check-report";
import type { CellChange, DoneChange } from "./edit-port";
import { oldZone, planDrawing } from "./plan-drawing";
import type { Drawing } from "./ports";

/** A change that is about to be made, with why. */
export interface ReasonedChange {
  readonly change: CellChange;
  readonly rule: string;
  readonly reason: string;
}

/** Where the sheet "Nhật ký" is drawn and how; fails before anything is changed when a sheet of that name is somebody's. */
export function planLog(
  grids: readonly SheetGrid[],
  { words }: AppContext,
): Result<(entries: readonly LogEntry[]) => Drawing, Failure> {
  const grid = logGridOf(grids);
  const ours = grid ? { grid, clears: oldZone(grid) } : null;
  const drawing = planDrawing(logSheet([], words.log), grids, ours);
  if (!drawing.ok) return drawing;
  return ok((entries) => ({ ...drawing.value, blueprint: logSheet(entries, words.log) }));
}

/** F05: the log with one more batch: the changes that were made, each with what stood there before. */
export function withBatch(
  { log, forms }: CheckedForms,
  { done, reasons }: { readonly done: readonly DoneChange[]; readonly reasons: readonly ReasonedChange[] },
  { plan, now }: AppContext,
): readonly LogEntry[] {
  const reasonOf = new Map(reasons.map((reasoned) => [cellKey(reasoned.change), reasoned]));
  const batch = nextBatch(log);
  const time = now();
  const entries = done.map((change): LogEntry => {
    const { rule = "", reason = "" } = reasonOf.get(cellKey(change)) ?? {};
    return {
      ...{ batch, time, place: change.at, rule, reason, outcome: "done" },
      appendix: appendixOf(forms.submission, change.sheet),
      rowName: rowName(plan, change.at.rowId),
      ...statesOf(change),
    };
  });
  return [...log, ...entries];
}

function statesOf(change: DoneChange): Pick<LogEntry, "before" | "after"> {
  const { expects, becomes, numberFormat, fontName, numberFormatBefore, fontNameBefore } = change;
  return {
    before: {
      content: expects,
      ...{ numberFormat: numberFormatBefore || null, fontName: fontNameBefore || null },
    },
    after: { content: contentWritten(becomes), numberFormat, fontName },
  };
}

function cellKey({ sheet, cell }: CellChange): string {
  return `${sheet}!${cell}`;
}
