import type { CalendarDate } from "../calendar-date";
import type { ColumnId } from "../form/columns";
import type { Plan } from "../plan/plan";
import type { FormRow } from "../form/form-rows";
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
import type { SheetWords } from "./sheet-words";

/** Address of the cell in a column so many rows below the formula's own row: "G12"; 0 is the row itself. */
export type CellBelow = (below: number, column: ColumnId) => string;

/** What a computed cell's formula depends on besides its row. */
export interface FormulaScope {
  readonly cellBelow: CellBelow;
  /** The form's cut-off date. */
  readonly asOf: CalendarDate;
  readonly words: SheetWords;
  readonly plan: Pick<Plan, "deadlines">;
}

/** The formula that the form has in a computed cell ("=…"), wherever its row stands; null for a cell that it leaves empty, as in every row that the unit does not answer. */
export function computedFormula(row: FormRow, column: ColumnId, scope: FormulaScope): string | null {
  if ("isAnswered" in row && !row.isAnswered) return null;
  const { words, asOf, cellBelow } = scope;
  const cell: RowCells = (id) => cellBelow(0, id);
  switch (row.kind) {
    case "task":
      return taskStateFormula(cell, { timing: row.task.timing, asOf, ...scope.plan.deadlines }, words);
    case "ratio":
      if (column === "result") return resultFormula(cell, row.target);
      if (column === "attainment") return attainmentFormula(cell, row.target);
      return ratioStateFormula(cell, row.target, words);
    case "composite":
      return compositeFormula(column, row.partIds.length, scope);
    case "qualitative":
      return column === "state" ? qualitativeStateFormula(cell, row.indicator.verdictOptions, words) : null;
    default:
      return null;
  }
}

/** A composite's parts stand in the rows right below it; parts that this unit does not answer are blank there. */
function compositeFormula(column: ColumnId, parts: number, { cellBelow, words }: FormulaScope): string {
  const cells = `${cellBelow(1, column)}:${cellBelow(parts, column)}`;
  return column === "state" ? compositeStateFormula(cells, words) : compositeResultFormula(cells);
}
