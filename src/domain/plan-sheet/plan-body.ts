import { blankValue, textValue, type BlueprintCell, type CellStyle } from "../sheet/blueprint";
import { textCell } from "../sheet/cells";
import {
  closedStyle,
  dateEntryStyle,
  entryStyle,
  lockedStyle,
  pageStyle,
  signColours,
  textEntryStyle,
} from "../sheet/styles";
import { dayColumns } from "./plan-columns";
import type { PlanSheetRow, RowDoubt } from "./sheet-rows";

const centred: ReadonlySet<string> = new Set(["ordinal", "kind", "percent", "id", "measure", "timing"]);

/** The cells of a row, its hidden id first, its doubts last. */
export function bodyCells(
  row: PlanSheetRow,
  columns: readonly string[],
  doubts: readonly RowDoubt[],
): readonly BlueprintCell[] {
  const said = doubts.filter(({ rowId }) => row.id !== "" && rowId === row.id).map(({ text }) => text);
  return [
    textCell(row.id, pageStyle),
    ...columns.map((column) =>
      column === "doubt"
        ? { value: textValue(said.join("\n")), style: doubtStyle(said.length > 0) }
        : { value: row.values[column] ?? blankValue, style: styleOf(row, column) },
    ),
  ];
}

function styleOf(row: PlanSheetRow, column: string): CellStyle {
  const value = row.values[column];
  if (row.closed.includes(column)) return column === "item" || column === "id" ? lockedStyle : closedStyle;
  const isDay = dayColumns.has(column) || value?.kind === "date";
  const base = isDay ? dateEntryStyle : value?.kind === "number" ? entryStyle : textEntryStyle;
  const horizontal = centred.has(column) || isDay ? "center" : "left";
  return { ...base, horizontal, fontSize: 11, isBold: row.isHeading && column !== "kind" };
}

/** A doubt stands out without colour too: it is the only text of its column. */
function doubtStyle(isDoubted: boolean): CellStyle {
  const warned = signColours.find(({ sign }) => sign === "▲");
  const quiet = { ...lockedStyle, fontSize: 11 };
  return isDoubted && warned ? { ...quiet, fill: warned.fill, fontColor: warned.fontColor } : quiet;
}
