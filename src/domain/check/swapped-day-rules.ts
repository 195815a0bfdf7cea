import { calendarDate } from "../calendar-date";
import { entryColumns, type ColumnId } from "../form/columns";
import { dateEntry, entryAt } from "../form/form-entries";
import { openColumns, type FormRow } from "../form/form-rows";
import { isDateColumn } from "../form/read-value";
import type { CellPlace } from "../form/submission";
import { swappedDays, type DayCell, type DayRange } from "../reading/swapped-days";
import type { RowScope } from "./check-context";
import { earliestDocumentDay } from "./document-day-rules";
import { finding, type Finding, type RuleId } from "./finding";

type SheetScope = Omit<RowScope, "suspects">;

/** The rules that a day out of place breaks; where T19 suspects the cell it speaks for them. */
const spokenFor: ReadonlySet<RuleId> = new Set(["T05", "T06", "T10", "T15", "T17"]);

/**
 * T19: no Excel date of a column looks like one that a machine reading month before day has swapped, judged over the column. An error
 * where the day as it stands lies after the cut-off date (as T05 and T10 are), else a warning.
 */
export function swapSuspects(scope: SheetScope): readonly Finding[] {
  const columns = entryColumns[scope.sheet.appendix].filter(isDateColumn);
  return columns.flatMap((column) =>
    swappedDays(dayCells(column, scope), rangeOf(column, scope)).map(({ key, date, swapped }) => {
      const isLate = column !== "deadline" && date > scope.asOf;
      if (isLate) return finding("T19", "error", key, { date, swapped, asOf: scope.asOf });
      return finding("T19", "warning", key, { date, swapped, asOf: null });
    }),
  );
}

/** The findings of a row with what T19 suspects in it; of a suspected cell T19 alone, without what its day breaks as it stands. */
export function withSuspects(
  found: readonly Finding[],
  row: FormRow,
  { suspects }: Pick<RowScope, "suspects">,
): readonly Finding[] {
  const own = suspects.filter(({ at }) => at.rowId === row.id);
  const columns = new Set(own.map(({ at }) => at.column));
  return [...found.filter(({ rule, at }) => !spokenFor.has(rule) || !columns.has(at.column)), ...own];
}

function dayCells(column: ColumnId, { sheet, rows }: SheetScope): readonly DayCell<CellPlace>[] {
  return rows
    .filter((row) => openColumns(row).includes(column))
    .flatMap((row) => {
      const entry = entryAt(sheet, row.id, column);
      const date = dateEntry(entry);
      return date === null ? [] : [{ key: entry.place, date, isText: typeof entry.raw === "string" }];
    });
}

/** Where the days of a column are expected: completed in the period, documents of this plan, deadlines to the end of its year. */
function rangeOf(column: ColumnId, { plan, period, asOf }: SheetScope): DayRange {
  const earliest = earliestDocumentDay(plan);
  if (column === "documentDate") return { from: earliest, to: asOf };
  const from = period?.from ?? earliest;
  return { from, to: column === "deadline" ? (calendarDate(plan.year, 12, 31) ?? asOf) : asOf };
}
