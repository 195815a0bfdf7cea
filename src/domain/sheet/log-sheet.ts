import { exactContent } from "../fix/exact-content";
import type { CellState, LogEntry } from "../fix/log-entry";
import type { BlueprintCell, CellStyle, ColumnShape, RowShape, SheetBlueprint } from "./blueprint";
import { textCell } from "./cells";
import { tableRowHeight } from "./form-heights";
import {
  logMark,
  logRowIndex,
  machineLogColumns,
  shownLogColumns,
  type MachineLogColumn,
  type ShownLogColumn,
} from "./log-columns";
import type { LogWords } from "./log-words";
import { shownContent } from "./shown-content";
import { centredStyle, headerStyle, headingStyle, pageStyle, plainStyle, referenceStyle } from "./styles";

const widths: Readonly<Record<ShownLogColumn, number>> = {
  number: 5,
  time: 16,
  sheet: 14,
  cell: 8,
  row: 30,
  before: 24,
  after: 24,
  reason: 34,
  rule: 7,
  outcome: 14,
};
/** Kept as typed, whatever it looks like. */
const machineStyle: CellStyle = { ...pageStyle, numberFormat: "@" };
const centred: ReadonlySet<ShownLogColumn> = new Set(["number", "time", "cell", "rule", "outcome"]);
const lastShown = shownLogColumns.length;
const width = 1 + lastShown + machineLogColumns.length;

/** F05: the sheet "Nhật ký" with these changes, oldest first: readable, protected, and exact enough to undo from (ids in row 1, batch in column A). */
export function logSheet(entries: readonly LogEntry[], words: LogWords): SheetBlueprint {
  const body = entries.map((entry, index) => entryRow(entry, index + 1, words));
  const cells = [...headRows(words), ...body];
  const { header } = logRowIndex;
  return {
    ...{ name: words.sheetName, visibility: "visible", tabColor: "#7F7F7F", cells },
    ...{ rows: rowShapes(cells), columns: columnShapes(), isProtected: true, showsGridlines: false },
    merges: [logRowIndex.title, logRowIndex.notice].map((row) => ({
      ...{ top: row, bottom: row, left: 1, right: lastShown },
    })),
    ...{ validations: [], conditionalFormats: [], freeze: { rows: logRowIndex.body, columns: 2 } },
    print: {
      ...{ orientation: "landscape", area: { top: 1, bottom: cells.length - 1, left: 1, right: lastShown } },
      ...{ titleRows: { first: header, last: header }, fitToPagesWide: 1, centerHeader: "&P" },
      margins: { top: 20, bottom: 15, left: 15, right: 12 },
    },
  };
}

function headRows({ title, notice, columns }: LogWords): readonly (readonly BlueprintCell[])[] {
  const ids = [logMark, ...shownLogColumns, ...machineLogColumns];
  const headings = ["", ...shownLogColumns.map((column) => columns[column])];
  return [
    ids.map((id) => textCell(id, pageStyle)),
    wide(["", title], headingStyle),
    wide(["", notice], referenceStyle),
    wide(headings, headerStyle),
  ];
}

/** A row as wide as the sheet; column A and the hidden columns stay plain. */
function wide(texts: readonly string[], style: CellStyle): readonly BlueprintCell[] {
  return Array.from({ length: width }, (_, column) =>
    textCell(texts[column] ?? "", column === 0 || column > lastShown ? pageStyle : style),
  );
}

function entryRow(entry: LogEntry, number: number, words: LogWords): readonly BlueprintCell[] {
  const shown = shownTexts(entry, number, words);
  const machine = machineTexts(entry);
  return [
    textCell(String(entry.batch), machineStyle),
    ...shownLogColumns.map((column) =>
      textCell(shown[column], centred.has(column) ? centredStyle : plainStyle),
    ),
    ...machineLogColumns.map((column) => textCell(machine[column], machineStyle)),
  ];
}

function shownTexts(
  entry: LogEntry,
  number: number,
  words: LogWords,
): Readonly<Record<ShownLogColumn, string>> {
  const { place, before, after, rowName: row, reason, rule, outcome } = entry;
  return {
    ...{ number: String(number), time: words.time(entry.time), sheet: place.sheet, cell: place.cell ?? "" },
    before: shownContent(before.content, place.column, words.blank),
    after: shownContent(after.content, place.column, words.blank),
    ...{ row, reason, rule, outcome: words.outcomes[outcome] },
  };
}

function machineTexts(entry: LogEntry): Readonly<Record<MachineLogColumn, string>> {
  const { time: isoTime, appendix, place, outcome: outcomeId } = entry;
  const [before, after] = [stateTexts(entry.before), stateTexts(entry.after)];
  return {
    ...{ isoTime, outcomeId, appendix: appendix ?? "", rowId: place.rowId ?? "", column: place.column ?? "" },
    ...{
      beforeKind: before.kind,
      beforeText: before.text,
      beforeFormat: before.format,
      beforeFont: before.font,
    },
    ...{ afterKind: after.kind, afterText: after.text, afterFormat: after.format, afterFont: after.font },
  };
}

function stateTexts({ content, numberFormat, fontName }: CellState) {
  return { ...exactContent(content), format: numberFormat ?? "", font: fontName ?? "" };
}

function rowShapes(cells: readonly (readonly BlueprintCell[])[]): readonly RowShape[] {
  const columnWidths = shownLogColumns.map((column) => widths[column]);
  return cells.map((row, index): RowShape => {
    if (index === logRowIndex.ids) return { height: 15, isHidden: true };
    if (index < logRowIndex.header) return { height: 22, isHidden: false };
    return {
      height: Math.max(20, tableRowHeight(row.slice(1, lastShown + 1), columnWidths)),
      isHidden: false,
    };
  });
}

function columnShapes(): readonly ColumnShape[] {
  return [
    { width: 8, isHidden: true },
    ...shownLogColumns.map((column) => ({ width: widths[column], isHidden: false })),
    ...machineLogColumns.map(() => ({ width: 8, isHidden: true })),
  ];
}
