import type { CalendarDate } from "../calendar-date";
import type { FiledReport, ReportSource } from "../consolidate/unit-reports";
import { isInForce } from "../plan/in-force";
import type { PeriodId } from "../plan/plan";
import type { Arrival, RegisterBook } from "./arrival";
import { choicesByUnit, type RivalPolicy } from "./choose-version";
import { crossFindings } from "./cross-findings";
import { fileArrivals, type Filing } from "./filing";
import { submissionOf } from "./kept-report";
import { chosenIn, pastFindings, type Deciding, type PastHow } from "./past-versions";
import type { RegisterView, UnitStanding } from "./register-view";
import { unitStanding } from "./unit-standing";

/** How the register is looked at: for which period, as of which day, and whether two claims to one unit are asked about. */
export interface ViewHow extends PastHow {
  readonly asOf: CalendarDate;
  readonly rivals: RivalPolicy;
}

/**
 * N02–N11, Y02: the register as one period sees it, with the units in force on its cut-off date. The order in which files were added never matters; the time grows with their number and no
 * faster.
 */
export function registerView(book: RegisterBook, how: ViewHow): RegisterView {
  const { plan, period, asOf, rivals } = how;
  const filing = fileArrivals(book.arrivals, plan);
  const deciding: Deciding = { filing, choices: choicesByUnit(book.choices), rivals };
  const expected = plan.units.filter((unit) => isInForce(unit, period.to));
  const chosen = expected.map(({ id }) => chosenIn(id, period, deciding));
  const across = crossFindings(chosen, plan);
  const units = chosen.map((unit) =>
    unitStanding(unit, period.due, (arrival) => [
      ...pastFindings(arrival, unit.unitId, { ...how, deciding }),
      ...(unit.counted === arrival ? (across.get(unit.unitId) ?? []) : []),
    ]),
  );
  return { period, asOf, units, refused: filing.refused, ofOtherPeriods: otherPeriods(filing, period.id) };
}

function otherPeriods({ byPeriod }: Filing, periodId: PeriodId): readonly Arrival[] {
  const others = [...byPeriod].filter(([id]) => id !== periodId).flatMap(([, units]) => [...units.values()]);
  return others.flatMap(({ usable, refused }) => [...usable, ...refused.map(({ arrival }) => arrival)]);
}

/** The reports that count, in the plan's order, each opened when its turn comes. */
export function* countedReports(view: RegisterView): Generator<FiledReport> {
  for (const standing of view.units) {
    const report = filedReport(standing);
    if (report) yield report;
  }
}

/** The reports that count by unit, each opened when it is asked for. */
export function reportSource(view: RegisterView): ReportSource {
  const byUnit = new Map(view.units.map((unit) => [unit.unitId, unit]));
  return { get: (unitId) => filedReport(byUnit.get(unitId)) };
}

function filedReport(standing: UnitStanding | undefined): FiledReport | undefined {
  const report = standing?.counted?.arrival.report;
  if (!standing?.counted || !report) return undefined;
  const { unitId, counted } = standing;
  const { arrival, findings } = counted;
  return { unitId, submission: submissionOf(report), findings, file: arrival.file };
}
