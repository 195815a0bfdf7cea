import type { PeriodFigures } from "../domain/report/period-figures";
import { figuresFingerprint } from "../domain/report/period-lock";
import { emptyPeriods, keptFigures, type PeriodsBook } from "../domain/report/periods-book";
import { periodsMark, readPeriods } from "../domain/report/periods-store";
import { err, ok, type Result } from "../domain/result";
import type { Failure } from "./actions";
import { keepPeriods, openPeriods, type PeriodsDesk } from "./periods-desk";
import type { SourceFile } from "./ports";

/** Takes over the figures that another workbook keeps of periods that this one does not know, locked ones first; nothing here is replaced. */
export async function importPeriods(
  file: SourceFile,
  desk: PeriodsDesk,
): Promise<Result<readonly PeriodFigures[], Failure>> {
  const read = await desk.app.reader.read(file);
  if (!read.ok) return read;
  const sheet = read.value.sheets.find(({ rows }) => rows[0]?.[0] === periodsMark);
  const theirs = lastFigures(sheet === undefined ? emptyPeriods : readPeriods(sheet.rows).book);
  if (theirs.length === 0) return err({ kind: "noPeriods" });
  const opened = await openPeriods(desk);
  if (!opened.ok) return opened;
  const known = lastFigures(opened.value);
  const figures = theirs.filter((one) => !known.some((other) => isSamePeriod(one, other)));
  if (figures.length === 0) return ok([]);
  const kept = await keepPeriods(desk, { figures });
  return kept.ok ? ok(figures) : kept;
}

/** Of each period the figures that count; a lock carries its own, also where no others are kept. */
function lastFigures(book: PeriodsBook): readonly PeriodFigures[] {
  const locked = book.locks.flatMap((event) => (event.kind === "locked" ? [event.lock.figures] : []));
  const counted = [...book.figures, ...locked].map((figures) => keptFigures(book, figures) ?? figures);
  return [...new Map(counted.map((figures) => [figuresFingerprint(figures), figures])).values()];
}

function isSamePeriod(one: PeriodFigures, other: PeriodFigures): boolean {
  return one.planId === other.planId && one.periodId === other.periodId;
}
