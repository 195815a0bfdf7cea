import type { TaskState } from "../attain/task-state";
import type { CalendarDate } from "../calendar-date";
import type { RawValue } from "../cell-value";
import type { AppendixId, ColumnId } from "../form/columns";
import type { PeriodId, UnitId } from "../plan/plan";

/** What each rule's sentence needs to know, by rule ID; `RULES.md` states the rules. */
export interface RuleFacts {
  readonly I01: { readonly format: string | null };
  readonly I02: {
    readonly planId: string | null;
    readonly planYear: number | null;
    readonly expectedId: string;
    readonly expectedYear: number;
  };
  readonly I03: Nothing;
  readonly I04: { readonly unitId: UnitId | null };
  readonly I05: { readonly unit: string; readonly expected: string };
  readonly I06: { readonly periodId: PeriodId | null };
  readonly I07: { readonly period: string; readonly expected: string };

  readonly S01: { readonly appendix: AppendixId };
  readonly S02: { readonly appendix: AppendixId; readonly sheets: readonly string[] };
  readonly S03: ColumnFacts;
  readonly S04: RowFacts;
  readonly S05: RowFacts & { readonly sheetRows: readonly number[] };
  readonly S06: ColumnFacts;
  readonly S07: Typed & { readonly expected: string };
  readonly S08: { readonly count: number; readonly cells: readonly string[] };

  readonly V01: Nothing;
  readonly V02: { readonly missing: "numerator" | "denominator" };
  readonly V03: Typed;
  readonly V04: { readonly value: number };
  readonly V05: { readonly code: string };
  readonly V06: { readonly value: number };
  readonly V07: { readonly numerator: number; readonly denominator: number };
  readonly V08: { readonly numerator: number };
  readonly V09: { readonly value: number; readonly largest: number };
  readonly V10: Nothing;
  readonly V11: Typed & { readonly options: readonly string[] };
  readonly V12: Typed;
  readonly V13: { readonly verdict: string };

  readonly T01: Nothing;
  readonly T02: Typed & { readonly options: readonly string[] };
  readonly T03: Typed & { readonly problem: DateProblem; readonly date: CalendarDate | null };
  readonly T04: Nothing;
  readonly T05: { readonly date: CalendarDate; readonly asOf: CalendarDate };
  readonly T06: { readonly date: CalendarDate; readonly from: CalendarDate };
  readonly T07: { readonly date: CalendarDate; readonly done: string };
  readonly T08: Nothing;
  readonly T09: Nothing;
  readonly T10: { readonly date: CalendarDate; readonly asOf: CalendarDate };

  readonly E01: { readonly numerator: number; readonly denominator: number; readonly percent: number };
  readonly E02: { readonly verdict: string };
  readonly E03: { readonly state: TaskState; readonly deadline: CalendarDate | null };
}

/** `notDate` is not d/m/yyyy, `noSuchDay` is 31/6, `farYear` lies more than ten years from the plan's. */
export type DateProblem = "notDate" | "noSuchDay" | "farYear";

interface Typed {
  readonly typed: RawValue;
}

interface RowFacts {
  readonly ordinal: string;
  readonly name: string;
}

interface ColumnFacts {
  readonly appendix: AppendixId;
  readonly column: ColumnId;
}

type Nothing = Readonly<Record<never, never>>;
