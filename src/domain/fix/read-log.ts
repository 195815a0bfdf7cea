import type { RawValue, SheetGrid } from "../cell-value";
import { columnsOf, sheetMarks, type AppendixId, type ColumnId } from "../form/columns";
import { logMark, logRowIndex, type LogColumn } from "../sheet/log-columns";
import { contentFrom, exactText } from "./exact-content";
import type { CellState, LogEntry, LogOutcome } from "./log-entry";

/** The sheet "Nhật ký" of a workbook, whatever its tab is called; null when there is none. */
export function logGridOf(grids: readonly SheetGrid[]): SheetGrid | null {
  return grids.find(({ rows }) => rows[0]?.[0] === logMark) ?? null;
}

/** F05: the changes that the sheet "Nhật ký" keeps, exactly as they were written; a row that was tampered with is left out. */
export function readLog({ rows }: SheetGrid): readonly LogEntry[] {
  const ids = (rows[logRowIndex.ids] ?? []).map(exactText);
  return rows.slice(logRowIndex.body).flatMap((row) => {
    const entry = readEntry((column) => row[ids.indexOf(column)] ?? null, Number(exactText(row[0])));
    return entry === null ? [] : [entry];
  });
}

type LogRow = (column: LogColumn) => RawValue;

function readEntry(at: LogRow, batch: number): LogEntry | null {
  const text = (column: LogColumn): string => exactText(at(column));
  const [before, after] = [stateAt(at, "before"), stateAt(at, "after")];
  const outcome = outcomes.find((known) => known === text("outcomeId"));
  if (!Number.isInteger(batch) || batch < 1 || !before || !after || !outcome) return null;
  const place = {
    ...{ sheet: text("sheet"), cell: text("cell") || null, rowId: text("rowId") || null },
    column: columns.find((known) => known === text("column")) ?? null,
  };
  return {
    ...{ batch, time: text("isoTime"), place, before, after, outcome },
    appendix: appendices.find((known) => known === text("appendix")) ?? null,
    ...{ rowName: text("row"), reason: text("reason"), rule: text("rule") },
  };
}

function stateAt(at: LogRow, side: "before" | "after"): CellState | null {
  const content = contentFrom(at(`${side}Kind`), at(`${side}Text`));
  if (content === null) return null;
  const numberFormat = exactText(at(`${side}Format`)) || null;
  return { content, numberFormat, fontName: exactText(at(`${side}Font`)) || null };
}

const outcomes: readonly LogOutcome[] = ["done", "undone", "kept"];
const appendices = Object.keys(sheetMarks) as readonly AppendixId[];
const columns: readonly ColumnId[] = [...columnsOf.appendix1, ...columnsOf.appendix2];
