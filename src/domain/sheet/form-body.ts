import { cellAddress } from "../address";
import {
  entryColumns,
  planColumns,
  previousColumn,
  shownColumns,
  type AppendixId,
  type ColumnId,
} from "../form/columns";
import { isAnswered, openColumns, type FormRow } from "../form/form-rows";
import { planTexts } from "../form/plan-texts";
import { blankContent, contentValue } from "../fix/cell-content";
import type { BlueprintCell, CellStyle } from "./blueprint";
import { formulaCell, textCell } from "./cells";
import { computedFormula, type CellBelow } from "./computed-formula";
import { hasPrevious, type FormContext } from "./form-context";
import { columnIndex, formRowIndex } from "./form-layout";
import {
  attainmentStyle,
  centredLockedStyle,
  closedStyle,
  countEntryStyle,
  dateEntryStyle,
  groupStyle,
  lockedStyle,
  pageStyle,
  percentStyle,
  stateStyle,
  textEntryStyle,
} from "./styles";

/** One form row with its sheet row. */
export interface PlacedRow {
  readonly row: FormRow;
  /** Zero-based sheet row. */
  readonly index: number;
}

/** Rows of the body with their places. */
export function placeRows(rows: readonly FormRow[]): readonly PlacedRow[] {
  return rows.map((row, offset) => ({ row, index: formRowIndex.body + offset }));
}

/** The cells of one body row: its id, the plan's texts, the period before, entry cells with what was kept, and computed cells. */
export function bodyRow(
  appendix: AppendixId,
  placed: PlacedRow,
  context: FormContext,
): readonly BlueprintCell[] {
  const texts = planTexts(placed.row);
  const isGroup = placed.row.kind === "group" || placed.row.kind === "taskGroup";
  const open = new Set(openColumns(placed.row));
  const cells = shownColumns(appendix, hasPrevious(context)).map((column): BlueprintCell => {
    if (column === previousColumn) return previousCell(placed.row, context);
    if (entryColumns[appendix].includes(column)) {
      const value = contentValue(context.kept.get(`${placed.row.id}/${column}`) ?? blankContent);
      return { value, style: open.has(column) ? entryStyleOf(column) : isGroup ? groupStyle : closedStyle };
    }
    if (isGroup)
      return textCell(texts.get(column) ?? "", column === "name" ? groupStyle : centred(groupStyle));
    if (planColumns[appendix].includes(column))
      return textCell(texts.get(column) ?? "", planStyle(column, placed.row));
    return computedCell(column, placed, context);
  });
  return [textCell(placed.row.id, pageStyle), ...cells];
}

function previousCell(row: FormRow, { previous = null }: FormContext): BlueprintCell {
  if (row.kind === "group" || row.kind === "taskGroup") return textCell("", groupStyle);
  const text = previous?.texts.get(row.id) ?? "";
  return textCell(text, isAnswered(row) || text !== "" ? centredLockedStyle : closedStyle);
}

function planStyle(column: ColumnId, row: FormRow): CellStyle {
  const style = column === "name" ? lockedStyle : centredLockedStyle;
  const isItalic = row.kind === "ratio" && (row.isPart || row.indicator.isItalic);
  return isItalic && column === "name" ? { ...style, isItalic: true } : style;
}

function entryStyleOf(column: ColumnId): CellStyle {
  if (column === "numerator" || column === "denominator") return countEntryStyle;
  if (column === "completedOn" || column === "documentDate" || column === "deadline") return dateEntryStyle;
  return column === "status" || column === "verdict" ? centred(textEntryStyle) : textEntryStyle;
}

function computedCell(column: ColumnId, { row, index }: PlacedRow, context: FormContext): BlueprintCell {
  const style = computedStyles[column] ?? lockedStyle;
  const appendix = row.kind === "task" ? "appendix2" : "appendix1";
  const cellBelow: CellBelow = (below, id) =>
    cellAddress({ row: index + below, column: columnIndex(appendix, id, hasPrevious(context)) });
  const formula = computedFormula(row, column, { cellBelow, ...context });
  return formula === null ? textCell("", closedStyle) : formulaCell(formula, style);
}

const computedStyles: Readonly<Partial<Record<ColumnId, CellStyle>>> = {
  result: percentStyle,
  attainment: attainmentStyle,
  state: stateStyle,
};

function centred(style: CellStyle): CellStyle {
  return { ...style, horizontal: "center" };
}
