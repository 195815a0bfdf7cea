import type { AppendixId, ColumnId } from "../form/columns";
import type { FormRow } from "../form/form-rows";
import { planTexts } from "../form/plan-texts";
import type { RowId } from "../plan/plan";
import type { BlueprintCell } from "./blueprint";
import { textCell } from "./cells";
import type { SummaryContext } from "./summary-context";
import { tableRow, type SheetRow } from "./summary-layout";
import { groupStyle, headerStyle, legendLabelStyle, legendStyle, pageStyle, signedStyle } from "./styles";

/** What the plan says in a column of the row. */
export type PlanText = (column: ColumnId) => string;

export interface SummaryTable<Total> {
  /** Word of each sign of the table, sign first. */
  readonly legend: TableLegend;
  readonly columns: readonly string[];
  readonly rows: readonly FormRow[];
  readonly totals: ReadonlyMap<RowId, Total>;
  /** Cells of a row that has a total; as many as `columns`. */
  readonly cellsOf: (total: Total, text: PlanText) => readonly BlueprintCell[];
}

interface TableLegend {
  readonly label: string;
  readonly words: readonly string[];
}

/** The legend of the form, with the plan's threshold; a row to be mended has no word in a total. */
export function tableLegend(appendix: AppendixId, { plan, words }: SummaryContext): TableLegend {
  const { label, ...legends } = words.form.legend;
  const shown = legends[appendix].filter((word) => word !== words.needsMending);
  return {
    label,
    words: shown.map((word) =>
      typeof word === "string" ? word : `${word.before}${plan.nearPercent}${word.after}`,
    ),
  };
}

/** An appendix of the summary: legend, header row, and the plan's rows; rows without a total are group headings. */
export function summaryTable<Total>(table: SummaryTable<Total>): readonly SheetRow[] {
  const { legend, columns, rows, totals, cellsOf } = table;
  const header = columns.map((text) => textCell(text, headerStyle));
  return [
    tableRow("", legendCells(legend, columns.length)),
    tableRow("", header),
    ...rows.map((row) => {
      const texts = planTexts(row);
      const text: PlanText = (column) => texts.get(column) ?? "";
      const total = totals.get(row.id);
      return tableRow(row.id, total === undefined ? groupCells(text, columns.length) : cellsOf(total, text));
    }),
  ];
}

/** The label under the column of names, then a word a column in the colours of the table; the rest of the row stays blank. */
function legendCells({ label, words }: TableLegend, width: number): readonly BlueprintCell[] {
  const signed = words.map((word) => textCell(word, signedStyle(legendStyle, word)));
  const blank = textCell("", pageStyle);
  const row = [blank, textCell(label, legendLabelStyle), ...signed];
  return [...row, ...Array.from({ length: width - row.length }, () => blank)];
}

function groupCells(text: PlanText, width: number): readonly BlueprintCell[] {
  const blanks = Array.from({ length: width - 2 }, () => textCell("", groupStyle));
  const ordinal = textCell(text("ordinal"), { ...groupStyle, horizontal: "center" });
  return [ordinal, textCell(text("name"), groupStyle), ...blanks];
}
