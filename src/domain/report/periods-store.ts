import { taskStateOrder } from "../attain/task-state";
import { verdictOrder } from "../attain/verdict";
import type { RawValue } from "../cell-value";
import { isBoolean, isDay, isNumber, isText, listOf, nullable, oneOf, shape } from "../journal/guards";
import { recordContent, recordRow, type JournalRow } from "../journal/records";
import type { IndicatorFigures, PeriodFigures, PeriodLock, TaskFigures } from "./period-figures";
import type { KeptSigning, NarrativeEdit, PeriodsBook, Reopening } from "./periods-book";
import type { Signing } from "./report";

/** Name of the veryHidden sheet that keeps periods. */
export const periodsSheetName = "_cchc_periods";

/** Mark in its cell A1; a later version must read every earlier one. */
export const periodsMark = "cchc:periods/1";

/** What a workbook keeps of its periods. */
export interface StoredPeriods {
  readonly book: PeriodsBook;
  /** Rows that hold nothing that can be understood; they stay where they are. */
  readonly unreadable: number;
}

/** L01: the records of a book as rows of text, to be added below those that stand there; nothing is rewritten. */
export function periodsRows({ figures, locks, signings, edits }: PeriodsBook): readonly JournalRow[] {
  return [
    ...figures.map((each) => recordRow("figures", each)),
    ...locks.map((event) =>
      event.kind === "locked" ? recordRow("lock", event.lock) : recordRow("reopened", event),
    ),
    ...signings.map((each) => recordRow("signing", each)),
    ...edits.map((each) => recordRow("edit", each)),
  ];
}

/** L01: the book from its rows, in their order. A row that is not a record as it should be is counted and passed over. */
export function readPeriods(rows: readonly (readonly RawValue[])[]): StoredPeriods {
  const filled = rows.filter((row) => row.some((cell) => cell !== null && cell !== ""));
  const records = filled.filter(([first]) => !String(first).startsWith("cchc:periods/"));
  const parsed = records.map(([kind, ...pieces]) => ({ kind, content: recordContent(pieces) }));
  const of = <T>(wanted: string, guard: (content: unknown) => content is T): readonly T[] =>
    parsed.flatMap(({ kind, content }) => (kind === wanted && guard(content) ? [content] : []));
  const book = {
    ...{ figures: of("figures", isFigures), signings: of("signing", isSigning), edits: of("edit", isEdit) },
    locks: parsed.flatMap(({ kind, content }) => lockEvents(kind, content)),
  };
  const { figures, locks, signings, edits } = book;
  const understood = figures.length + locks.length + signings.length + edits.length;
  return { book, unreadable: records.length - understood };
}

/** Locks and re-openings in the order in which they were made. */
function lockEvents(kind: RawValue | undefined, content: unknown): PeriodsBook["locks"] {
  if (kind === "lock" && isLock(content)) return [{ kind: "locked", lock: content }];
  return kind === "reopened" && isReopening(content) ? [{ ...content, kind: "reopened" }] : [];
}

const isIndicator = shape<IndicatorFigures>({
  ...{
    id: isText,
    numerator: nullable(isNumber),
    denominator: nullable(isNumber),
    target: nullable(isNumber),
  },
  ...{ verdict: oneOf(verdictOrder), isCounted: isBoolean, published: nullable(isText) },
  ...{ verdictText: nullable(isText), reported: isNumber, expected: isNumber },
});
const isTask = shape<TaskFigures>({
  ...{ id: isText, isMain: isBoolean, state: oneOf(taskStateOrder), completedOn: nullable(isDay) },
});
const isFigures = shape<PeriodFigures>({
  ...{ planId: isText, year: isNumber, periodId: isText, label: isText, asOf: isDay },
  ...{ received: listOf(isText), expected: listOf(isText) },
  ...{ indicators: listOf(isIndicator), tasks: listOf(isTask) },
});
const isLock = shape<PeriodLock>({
  ...{ planId: isText, periodId: isText, lockedAt: isText, lockedBy: isText, fingerprint: isText },
  figures: isFigures,
});
const isReopening = shape<Reopening>({
  ...{ planId: isText, periodId: isText, at: isText, by: isText, reason: isText },
});
const isSigningDetails = shape<Signing>({
  ...{ number: nullable(isText), signedOn: nullable(isDay), addressees: listOf(isText) },
  ...{ signTitles: listOf(isText), signer: isText, recipients: listOf(isText) },
});
const isSigning = shape<KeptSigning>({ planId: isText, periodId: isText, signing: isSigningDetails });
const isEdit = shape<NarrativeEdit>({
  ...{ planId: isText, periodId: isText, paragraph: isText, text: isText, instead: isText },
});
