import type { CellValue } from "../cell-value";
import type { CalendarDate } from "../calendar-date";
import type { FiledReport, ReportSource } from "../consolidate/unit-reports";
import type { ColumnId } from "../form/columns";
import { formRows, openColumns, type FormRow } from "../form/form-rows";
import { appendixIds } from "../form/read-form";
import { entryOf, sheetOf, type FormSheet } from "../form/submission";
import type { Period, PeriodId, Plan, RowId, Unit, UnitId } from "../plan/plan";
import { rowTitles, type RowTitle } from "./row-titles";

/** One filled entry cell of one unit's report: the same for every row and column, so that any tool sums and filters it. */
export interface TidyRow extends RowTitle {
  readonly unitId: UnitId;
  readonly unitName: string;
  readonly periodId: PeriodId;
  readonly rowId: RowId;
  readonly column: ColumnId;
  /** Exactly one of `number`, `date` and `text` is not null. */
  readonly kind: "number" | "date" | "text" | "error";
  readonly number: number | null;
  readonly date: CalendarDate | null;
  /** Text as entered; of an Excel error its code. */
  readonly text: string | null;
  readonly file: string;
  /** Name of the tab and "G12", where the cell stands in the file. */
  readonly sheet: string;
  readonly cell: string;
}

/**
 * C13: every filled entry cell of the reports that count, units, rows and columns in the plan's order. Blanks are left out, ids and values
 * are exact. Reports are asked for one at a time, so that a store of 10,000 needs the memory of one.
 */
export function* tidyRows(plan: Plan, period: Period, reports: ReportSource): Iterable<TidyRow> {
  const titles = rowTitles(plan);
  for (const unit of plan.units) {
    const report = reports.get(unit.id);
    if (report !== undefined) yield* reportRows({ plan, period, titles }, unit, report);
  }
}

interface TidyFrame {
  readonly plan: Plan;
  readonly period: Period;
  readonly titles: ReadonlyMap<RowId, RowTitle>;
}

function* reportRows(frame: TidyFrame, unit: Unit, report: FiledReport): Iterable<TidyRow> {
  const { plan, period, titles } = frame;
  for (const appendix of appendixIds) {
    const sheet = sheetOf(report.submission, appendix);
    const rows = sheet === null ? [] : formRows(plan, unit.id, appendix);
    for (const { entry, rowId, column } of rows.flatMap((row) => filledCells(row, sheet))) {
      const { ordinal, rowName } = titles.get(rowId) ?? noTitle;
      const { kind, number, date, text } = typed(entry.value);
      const { sheet: tab, cell } = entry.place;
      yield {
        unitId: unit.id,
        unitName: unit.name,
        periodId: period.id,
        rowId,
        ordinal,
        rowName,
        column,
        kind,
        number,
        date,
        text,
        file: report.file,
        sheet: tab,
        cell: cell ?? "",
      };
    }
  }
}

const noTitle: RowTitle = { ordinal: "", rowName: "" };

function filledCells(row: FormRow, sheet: FormSheet | null) {
  return openColumns(row).flatMap((column) => {
    const entry = sheet && entryOf(sheet, row.id, column);
    return entry === null || entry.value.kind === "blank" ? [] : [{ entry, rowId: row.id, column }];
  });
}

function typed(value: CellValue): Pick<TidyRow, "kind" | "number" | "date" | "text"> {
  switch (value.kind) {
    case "number":
      return { kind: "number", number: value.value, date: null, text: null };
    case "date":
      return { kind: "date", number: null, date: value.value, text: null };
    case "error":
      return { kind: "error", number: null, date: null, text: value.code };
    case "text":
      return { kind: "text", number: null, date: null, text: value.value };
    case "blank":
      return { kind: "text", number: null, date: null, text: "" };
  }
}
