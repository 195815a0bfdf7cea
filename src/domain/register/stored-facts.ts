import { taskStateOrder } from "../attain/task-state";
import type { RawError, RawValue } from "../cell-value";
import type { FindingOf, RuleId } from "../check/finding";
import type {
  ChoiceFacts,
  ColumnFacts,
  Nothing,
  RelationFacts,
  RowFacts,
  TextFacts,
  Typed,
} from "../check/fact-shapes";
import type { RuleFacts } from "../check/rule-facts";
import { isAppendix, isColumn } from "./stored-places";
import { isVersions } from "./stored-versions";
import type { Reading } from "../reading/reading";
import {
  either,
  isBoolean,
  isNumber,
  isText,
  listOf,
  nullable,
  oneOf,
  shape,
  type Guard,
} from "../journal/guards";

/** Rules whose findings are made when a report is judged by itself; those across reports (P, U) are found anew each time. */
export type OwnRule = Exclude<RuleId, `P${string}` | `U${string}`>;

/** A finding of one of the own rules. */
export type OwnFinding = { readonly [R in OwnRule]: FindingOf<R> }[OwnRule];

const isRaw: Guard<RawValue> = nullable(
  either(either(either(isText, isNumber), isBoolean), shape<RawError>({ error: isText })),
);

const figureColumns = ["numerator", "denominator"] as const;
const typed = { typed: isRaw };
const none = shape<Nothing>({});
const isTyped = shape<Typed>(typed);
const row = shape<RowFacts>({ ordinal: isText, name: isText });
const column = shape<ColumnFacts>({ appendix: isAppendix, column: isColumn });
const text = shape<TextFacts>({ ...typed, proposed: isText });
const relation = shape<RelationFacts>({
  ...{ column: oneOf(figureColumns), value: isNumber },
  other: shape({
    ...{ ordinal: isText, name: isText, column: oneOf(figureColumns) },
    ...{ value: isNumber, cell: nullable(isText) },
  }),
});

function reading<T>(guard: Guard<T>): Guard<Reading<T>> {
  const plain = oneOf(["missing", "impossible", "none"]);
  const certainty = oneOf(["safe", "proposal"]);
  return either(
    either(
      shape<Extract<Reading<T>, { kind: "one" }>>({ kind: oneOf(["one"]), value: guard, certainty }),
      shape<Extract<Reading<T>, { kind: "several" }>>({ kind: oneOf(["several"]), values: listOf(guard) }),
    ),
    shape({ kind: plain }),
  ) as Guard<Reading<T>>;
}

const choice = shape<ChoiceFacts>({ ...typed, options: listOf(isText), reading: reading(isText) });

/** For each own rule the shape of its facts, so that a finding kept by an older or a later version is never worded from facts that it lacks. */
export const factGuards: { readonly [R in OwnRule]: Guard<RuleFacts[R]> } = {
  I01: shape({ format: nullable(isText) }),
  I02: shape({
    ...{ planId: nullable(isText), planYear: nullable(isNumber) },
    ...{ expectedId: isText, expectedYear: isNumber },
  }),
  I03: isVersions,
  I04: shape({ unitId: nullable(isText) }),
  I05: shape({ unit: isText, expected: isText }),
  I06: shape({ periodId: nullable(isText) }),
  I07: shape({ period: isText, expected: isText }),
  I08: shape({ unit: isText, period: isText, successor: nullable(isText) }),
  S01: shape({ appendix: isAppendix }),
  S02: shape({ appendix: isAppendix, sheets: listOf(isText) }),
  S03: column,
  S04: row,
  S05: shape({ ordinal: isText, name: isText, sheetRows: listOf(isNumber) }),
  S06: column,
  S07: shape({ ...typed, expected: isText }),
  S08: shape({ count: isNumber, cells: listOf(isText) }),
  S09: shape({ ...typed, formula: nullable(isText), expected: isText }),
  S10: shape({ area: isText }),
  S11: shape({ rows: listOf(isNumber), columns: listOf(isText) }),
  S12: shape({ appendix: isAppendix, expected: isText }),
  S13: shape({ moved: listOf(row) }),
  S14: shape({ appendix: isAppendix, moved: listOf(isColumn) }),
  S15: shape({ ...typed, expected: nullable(isText) }),
  V01: none,
  V02: shape({ missing: oneOf(figureColumns) }),
  V03: shape({ ...typed, reading: reading(isNumber) }),
  V04: shape({ value: isNumber, reading: reading(isNumber) }),
  V05: shape({ code: isText }),
  V06: shape({ value: isNumber }),
  V07: shape({ numerator: isNumber, denominator: isNumber }),
  V08: shape({ numerator: isNumber }),
  V09: shape({ value: isNumber, largest: isNumber }),
  V10: none,
  V11: choice,
  V12: isTyped,
  V13: shape({ verdict: isText }),
  V14: shape({ formula: isText, workbook: isText }),
  T01: none,
  T02: choice,
  T03: shape({
    ...{ ...typed, problem: oneOf(["notDate", "noSuchDay", "farYear"]) },
    ...{ date: nullable(isText), reading: reading(isText) },
  }),
  T04: none,
  T05: shape({ date: isText, asOf: isText }),
  T06: shape({ date: isText, from: isText }),
  T07: shape({ date: isText, done: isText }),
  T08: none,
  T09: none,
  T10: shape({ date: isText, asOf: isText }),
  T11: shape({ ...typed, proposed: nullable(isText) }),
  T12: shape({ ...typed, numbers: listOf(isText), date: nullable(isText), isWhole: isBoolean }),
  T13: shape({ number: isText, type: nullable(isText), expected: listOf(isText), product: isText }),
  T14: shape({ number: isText, issuer: isText, expected: isText }),
  T15: shape({ documentDate: isText, completedOn: isText }),
  T16: shape({ link: isText, problem: oneOf(["local", "chat", "malformed"]) }),
  T17: shape({ date: isText, earliest: isText }),
  T18: shape({ ...typed, date: isText }),
  T19: shape({ date: isText, swapped: isText, asOf: nullable(isText) }),
  X01: relation,
  X02: relation,
  E01: shape({ numerator: isNumber, denominator: isNumber, percent: isNumber }),
  E02: shape({ verdict: isText }),
  E03: shape({ state: oneOf(taskStateOrder), deadline: nullable(isText) }),
  K01: text,
  K02: text,
  K03: text,
  K04: text,
  K05: text,
  K06: isTyped,
};
