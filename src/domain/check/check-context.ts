import type { CalendarDate } from "../calendar-date";
import type { FormRow } from "../form/form-rows";
import type { FormIdentity, FormSheet } from "../form/submission";
import type { Period, PeriodId, Plan, UnitId } from "../plan/plan";
import type { EntryVocabulary } from "../reading/entry-vocabulary";
import type { LegacyEncoding } from "../reading/from-legacy";
import type { SheetWords } from "../sheet/sheet-words";
import type { Finding } from "./finding";
import type { PastReport } from "./past-report";

/** What a submission is checked against; a null expectation accepts any known unit or period. */
export interface CheckContext extends CheckWords {
  readonly periodId: PeriodId | null;
  readonly unitId: UnitId | null;
  /** Ngày chốt số liệu: nothing may have been completed after it. */
  readonly asOf: CalendarDate;
  /** The same unit's reports of earlier periods, in any order; empty when none are known. */
  readonly history: readonly PastReport[];
}

/** The words by which entries and the form's own cells are understood; `src/text` supplies them. */
export interface CheckWords {
  /** What the form says: its lists, headings and formulas. */
  readonly words: SheetWords;
  /** What people type instead of a value. */
  readonly vocabulary: EntryVocabulary;
}

/** What the rules of one row look at besides the row itself. */
export interface RowScope extends CheckWords {
  readonly sheet: FormSheet;
  readonly identity: FormIdentity;
  readonly plan: Plan;
  /** The period that the form says it is of; null when unknown. */
  readonly period: Period | null;
  readonly asOf: CalendarDate;
  /** The rows of this sheet as this unit's form has them, in the plan's order. */
  readonly rows: readonly FormRow[];
  /** The same unit's report of the last earlier period; null when none is known. */
  readonly last: PastReport | null;
  /** The old encoding that the report's texts are in; null for Unicode. */
  readonly legacy: LegacyEncoding | null;
  /** Findings of T19 on this sheet: cells whose day looks swapped with the month. */
  readonly suspects: readonly Finding[];
}
