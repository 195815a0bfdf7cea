import { columnsOf, entryColumns, planColumns, type AppendixId, type ColumnId } from "../form/columns";
import { openColumns, type FormRow } from "../form/form-rows";
import { planTexts } from "../form/plan-texts";
import type { BlueprintCell, CellStyle } from "./blueprint";
import { formulaCell, keptValue, textCell } from "./cells";
import type { FormContext } from "./form-context";
import { formCell, formRowIndex } from "./form-layout";
import {
  attainmentFormula,
  compositeResultFormula,
  compositeStateFormula,
  qualitativeStateFormula,
  ratioStateFormula,
  resultFormula,
  taskStateFormula,
  type RowCells,
} from "./formulas";
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

/** The cells of one body row: its id, the plan's texts, entry cells with what was kept, and computed cells. */
export function bodyRow(
  appendix: AppendixId,
  placed: PlacedRow,
  context: FormContext,
): readonly BlueprintCell[] {
  const texts = planTexts(placed.row);
  const isGroup = placed.row.kind === "group" || placed.row.kind === "taskGroup";
  const open = new Set(openColumns(placed.row));
  const cells = columnsOf[appendix].map((column): BlueprintCell => {
    if (entryColumns[appendix].includes(column)) {
      const value = keptValue(context.kept.get(`${placed.row.id}/${column}`));
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
  const isClosed = "isAnswered" in row && !row.isAnswered;
  if (isClosed) return textCell("", closedStyle);
  const formula = computedFormula(column, { row, index }, context);
  return formula === null ? textCell("", closedStyle) : formulaCell(formula, style);
}

const computedStyles: Readonly<Partial<Record<ColumnId, CellStyle>>> = {
  result: percentStyle,
  attainment: attainmentStyle,
  state: stateStyle,
};

function computedFormula(column: ColumnId, { row, index }: PlacedRow, context: FormContext): string | null {
  const { words, asOf } = context;
  if (row.kind === "task") {
    const cell: RowCells = (id) => formCell("appendix2", index, id);
    return taskStateFormula(cell, { timing: row.task.timing, asOf }, words);
  }
  const cell: RowCells = (id) => formCell("appendix1", index, id);
  if (row.kind === "ratio") {
    if (column === "result") return resultFormula(cell, row.target);
    return column === "attainment"
      ? attainmentFormula(cell, row.target)
      : ratioStateFormula(cell, row.target, words);
  }
  if (row.kind === "composite") return compositeFormula(column, { row, index }, context);
  if (row.kind !== "qualitative" || column !== "state") return null;
  return qualitativeStateFormula(cell, row.indicator.verdictOptions, words);
}

/** A composite's parts stand in the rows right below it; parts that this unit does not answer are blank there. */
function compositeFormula(column: ColumnId, { row, index }: PlacedRow, context: FormContext): string | null {
  if (row.kind !== "composite") return null;
  const parts = `${formCell("appendix1", index + 1, column)}:${formCell("appendix1", index + row.partIds.length, column)}`;
  return column === "state" ? compositeStateFormula(parts, context.words) : compositeResultFormula(parts);
}

function centred(style: CellStyle): CellStyle {
  return { ...style, horizontal: "center" };
}
