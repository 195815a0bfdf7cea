import { blankValue, type BlueprintCell, type CellStyle } from "../sheet/blueprint";
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
import type { BesideTarget, PlanSheetRow, RowDoubt } from "./sheet-rows";

/** What stands in a row besides what it says itself. */
export interface RowRemarks {
  /** Of this sheet. */
  readonly doubts: readonly RowDoubt[];
  /** Null on sheets without such columns. */
  readonly beside: BesideTarget | null;
}

/** Columns that are to be revised where last year's stand beside them. */
const revised: ReadonlySet<string> = new Set(["target", "percent"]);
const quietStyle: CellStyle = { ...lockedStyle, fontSize: 11 };
const besideStyle: CellStyle = { ...quietStyle, horizontal: "center" };
const centred: ReadonlySet<string> = new Set(["ordinal", "kind", "percent", "id", "measure", "timing"]);

/** The cells of a row, its hidden id first, its doubts last. */
export function bodyCells(
  row: PlanSheetRow,
  columns: readonly string[],
  { doubts, beside }: RowRemarks,
): readonly BlueprintCell[] {
  const before = row.id === "" ? undefined : beside?.values.get(row.id);
  const isBeside = (column: string): boolean => beside?.columns.some(({ id }) => id === column) ?? false;
  const said = doubts.filter(({ rowId }) => row.id !== "" && rowId === row.id).map(({ text }) => text);
  return [
    textCell(row.id, pageStyle),
    ...columns.map((column) => {
      if (column === "doubt") return textCell(said.join("\n"), doubtStyle(said.length > 0));
      if (isBeside(column)) return textCell(before?.[column] ?? "", besideStyle);
      const style = styleOf(row, column);
      const isRevised = before !== undefined && revised.has(column) && !row.closed.includes(column);
      return { value: row.values[column] ?? blankValue, style: isRevised ? warned(style) : style };
    }),
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
  return isDoubted ? warned(quietStyle) : quietStyle;
}

/** In the colour of the sign "▲". */
function warned(style: CellStyle): CellStyle {
  const colour = signColours.find(({ sign }) => sign === "▲");
  return colour ? { ...style, fill: colour.fill, fontColor: colour.fontColor } : style;
}
