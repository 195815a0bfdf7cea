import { isCapitals, oneLine } from "./bare-text";
import type { AppendixNumber, DecisionColumn } from "./columns";
import type { DecisionContext } from "./context";
import { joinRows, rowOfLine, textOf, type DecisionRow } from "./decision-row";
import type { AppendixPart, TableLine } from "./parts";
import { blankCell } from "./source";
import { readTarget } from "./target";
import { readTiming } from "./timing";

/** The rows of an appendix: blank lines dropped, a line without ordinal that completes the row above joined to it. */
export function rowsOfPart(part: AppendixPart, context: DecisionContext): readonly DecisionRow[] {
  const rows: DecisionRow[] = [];
  for (const line of part.lines) {
    if (Object.values(line.cells).every((cell) => cell.text === "")) continue;
    const row = rowOfLine(line);
    const above = rows.at(-1);
    if (above !== undefined && isRest(above, { row, line, appendix: part.appendix }, context))
      rows[rows.length - 1] = joinRows(above, row);
    else rows.push(row);
  }
  return rows.map((row) => ({ ...row, name: oneLine(row.name) }));
}

interface Candidate {
  readonly row: DecisionRow;
  readonly line: TableLine;
  readonly appendix: AppendixNumber;
}

/** Whether a line is the rest of the row above: it has no ordinal and says nothing whole of its own. */
function isRest(above: DecisionRow, { row, line, appendix }: Candidate, context: DecisionContext): boolean {
  if (row.ordinal.kind !== "none") return false;
  const isWhole = saysWhole(row, appendix, context);
  if (row.isDash && appendix === 1) return line.isAfterBreak && !isWhole;
  // "giai đoạn 2023 | - 2025" over two pages begins with a dash too.
  if (row.isDash) return !isWhole || !saysWhole(above, appendix, context);
  if (isTitleRow(row) && !isTitleRow(above) && !line.isAfterBreak) return false;
  return !(isWhole && row.name !== "" && saysWhole(above, appendix, context));
}

const decisive: Readonly<Record<AppendixNumber, DecisionColumn>> = { 1: "target", 2: "timing" };

/** Whether the cell that decides of a row, its target or its time, can be understood by itself. */
function saysWhole(row: DecisionRow, appendix: AppendixNumber, { words, year }: DecisionContext): boolean {
  const column = decisive[appendix];
  const text = textOf(row, column);
  if (text === "") return false;
  if (appendix === 1) return readTarget(row.cells[column] ?? blankCell, words.target).kind === "percent";
  return readTiming(text, words.timing, year).kind !== "odd" && textOf(row, "lead") !== "";
}

/** A group's title without numeral: capitals in one cell. */
export function isTitleRow({ name, cells }: DecisionRow): boolean {
  return isCapitals(name) && Object.values(cells).filter((cell) => cell.text !== "").length === 1;
}
