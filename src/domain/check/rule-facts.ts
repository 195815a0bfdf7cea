import type { TaskState } from "../attain/task-state";
import type { CalendarDate } from "../calendar-date";
import type { AppendixId, ColumnId } from "../form/columns";
import type { BadLink } from "../evidence/links";
import type { Figure, PeriodId, UnitId } from "../plan/plan";
import type { Reading } from "../reading/reading";
import type {
  ChoiceFacts,
  ColumnFacts,
  FigureThen,
  Nothing,
  RelationFacts,
  RowFacts,
  TextFacts,
  Typed,
  VersionFacts,
} from "./fact-shapes";

/** What each rule's sentence needs to know, by rule ID; `RULES.md` states the rules. */
export interface RuleFacts {
  readonly I01: { readonly format: string | null };
  readonly I02: {
    readonly planId: string | null;
    readonly planYear: number | null;
    readonly expectedId: string;
    readonly expectedYear: number;
  };
  readonly I03: VersionFacts;
  readonly I04: { readonly unitId: UnitId | null };
  readonly I05: { readonly unit: string; readonly expected: string };
  readonly I06: { readonly periodId: PeriodId | null };
  readonly I07: { readonly period: string; readonly expected: string };
  readonly I08: { readonly unit: string; readonly period: string; readonly successor: string | null };

  readonly S01: { readonly appendix: AppendixId };
  readonly S02: { readonly appendix: AppendixId; readonly sheets: readonly string[] };
  readonly S03: ColumnFacts;
  readonly S04: RowFacts;
  readonly S05: RowFacts & { readonly sheetRows: readonly number[] };
  readonly S06: ColumnFacts;
  readonly S07: Typed & { readonly expected: string };
  readonly S08: { readonly count: number; readonly cells: readonly string[] };
  /** `formula` is what stands there, null where it was typed over; `expected` is the form's own. */
  readonly S09: Typed & { readonly formula: string | null; readonly expected: string };
  readonly S10: { readonly area: string };
  /** Rows count from 1, columns are letters. */
  readonly S11: { readonly rows: readonly number[]; readonly columns: readonly string[] };
  readonly S12: { readonly appendix: AppendixId; readonly expected: string };
  readonly S13: { readonly moved: readonly RowFacts[] };
  readonly S14: { readonly appendix: AppendixId; readonly moved: readonly ColumnId[] };
  /** `expected` is null when the headings of all columns are gone. */
  readonly S15: Typed & { readonly expected: string | null };

  readonly V01: Nothing;
  readonly V02: { readonly missing: "numerator" | "denominator" };
  readonly V03: Typed & { readonly reading: Reading<number> };
  readonly V04: { readonly value: number; readonly reading: Reading<number> };
  readonly V05: { readonly code: string };
  readonly V06: { readonly value: number };
  readonly V07: { readonly numerator: number; readonly denominator: number };
  readonly V08: { readonly numerator: number };
  readonly V09: { readonly value: number; readonly largest: number };
  readonly V10: Nothing;
  readonly V11: ChoiceFacts;
  readonly V12: Typed;
  readonly V13: { readonly verdict: string };
  readonly V14: { readonly formula: string; readonly workbook: string };

  readonly T01: Nothing;
  readonly T02: ChoiceFacts;
  readonly T03: Typed & {
    readonly problem: DateProblem;
    readonly date: CalendarDate | null;
    readonly reading: Reading<CalendarDate>;
  };
  readonly T04: Nothing;
  readonly T05: { readonly date: CalendarDate; readonly asOf: CalendarDate };
  readonly T06: { readonly date: CalendarDate; readonly from: CalendarDate };
  readonly T07: { readonly date: CalendarDate; readonly done: string };
  readonly T08: Nothing;
  readonly T09: Nothing;
  readonly T10: { readonly date: CalendarDate; readonly asOf: CalendarDate };

  readonly T11: Typed & { readonly proposed: string | null };
  readonly T12: Typed & {
    readonly numbers: readonly string[];
    readonly date: CalendarDate | null;
    readonly isWhole: boolean;
  };
  readonly T13: {
    readonly number: string;
    /** Null for an official letter. */
    readonly type: string | null;
    readonly expected: readonly string[];
    readonly product: string;
  };
  readonly T14: { readonly number: string; readonly issuer: string; readonly expected: string };
  readonly T15: { readonly documentDate: CalendarDate; readonly completedOn: CalendarDate };
  readonly T16: BadLink;
  readonly T17: { readonly date: CalendarDate; readonly earliest: CalendarDate };
  readonly T18: Typed & { readonly date: CalendarDate };
  readonly T19: {
    readonly date: CalendarDate;
    readonly swapped: CalendarDate;
    /** The cut-off date where the day as it stands lies after it, else null. */
    readonly asOf: CalendarDate | null;
  };

  readonly X01: RelationFacts;
  readonly X02: RelationFacts;

  readonly P01: FigureThen;
  readonly P02: { readonly rows: number; readonly period: string };
  readonly P03: FigureThen;
  readonly P04: { readonly status: string; readonly period: string };

  /** `more` counts the units that are not named. */
  readonly U01: { readonly units: readonly string[]; readonly more: number; readonly rows: number };
  /** `second` is the largest figure of the others, `others` how many of them gave one above 0. */
  readonly U02: {
    readonly column: Figure["column"];
    readonly value: number;
    readonly second: number;
    readonly others: number;
  };

  readonly E01: { readonly numerator: number; readonly denominator: number; readonly percent: number };
  readonly E02: { readonly verdict: string };
  readonly E03: { readonly state: TaskState; readonly deadline: CalendarDate | null };

  readonly K01: TextFacts;
  readonly K02: TextFacts;
  readonly K03: TextFacts;
  readonly K04: TextFacts;
  readonly K05: TextFacts;
  readonly K06: Typed;
}

/** `notDate` is not d/m/yyyy, `noSuchDay` is 31/6, `farYear` lies more than ten years from the plan's. */
export type DateProblem = "notDate" | "noSuchDay" | "farYear";
