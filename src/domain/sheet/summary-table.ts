import type { ColumnId } from "../form/columns";
import type { FormRow } from "../form/form-rows";
import { planTexts } from "../form/plan-texts";
import type { RowId } from "../plan/plan";
import type { BlueprintCell } from "./blueprint";
import { textCell } from "./cells";
import { lineRow, tableRow, type SheetRow } from "./summary-layout";
import { groupStyle, headerStyle, headingStyle } from "./styles";

/** What the plan says in a column of the row. */
export type PlanText = (column: ColumnId) => string;

export interface SummaryTable<Total> {
  readonly heading: string;
  readonly columns: readonly string[];
  readonly rows: readonly FormRow[];
  readonly totals: ReadonlyMap<RowId, Total>;
  /** Cells of a row that has a total; as many as `columns`. */
  readonly cellsOf: (total: Total, text: PlanText) => readonly BlueprintCell[];
}

/** An appendix of the summary: heading over the whole width, header row, and the plan's rows; rows without a total are group headings. */
export function summaryTable<Total>(table: SummaryTable<Total>): readonly SheetRow[] {
  const { heading, columns, rows, totals, cellsOf } = table;
  const header = columns.map((text) => textCell(text, headerStyle));
  return [
    lineRow(heading, headingStyle, columns.length),
    tableRow("", header),
    ...rows.map((row) => {
      const texts = planTexts(row);
      const text: PlanText = (column) => texts.get(column) ?? "";
      const total = totals.get(row.id);
      return tableRow(row.id, total === undefined ? groupCells(text, columns.length) : cellsOf(total, text));
    }),
  ];
}

function groupCells(text: PlanText, width: number): readonly BlueprintCell[] {
  const blanks = Array.from({ length: width - 2 }, () => textCell("", groupStyle));
  const ordinal = textCell(text("ordinal"), { ...groupStyle, horizontal: "center" });
  return [ordinal, textCell(text("name"), groupStyle), ...blanks];
}
