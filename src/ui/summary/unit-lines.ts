import type { CalendarDate } from "../../domain/calendar-date";
import type { Finding, Severity } from "../../domain/check/finding";
import type { Plan, Unit } from "../../domain/plan/plan";
import type { RegisterView, UnitStanding, UnitState, Version } from "../../domain/register/register-view";
import { foldText } from "../parts/fold-text";

/** One expected unit of the register with its name. */
export interface UnitLine {
  readonly unit: Unit;
  readonly standing: UnitStanding;
  /** Came after the due date, or has not come and the due date is over. */
  readonly isLate: boolean;
}

/** States in the order in which the filter offers them: what needs work first. */
export const stateOrder: readonly UnitState[] = ["notSent", "asked", "refused", "needsReview", "received"];

/** Every expected unit in the plan's order. */
export function unitLines(view: RegisterView, plan: Plan, today: CalendarDate): readonly UnitLine[] {
  const units = new Map(plan.units.map((unit) => [unit.id, unit]));
  return view.units.flatMap((standing) => {
    const unit = units.get(standing.unitId);
    const isLate = standing.counted === null ? today > view.period.due : standing.isLate === true;
    return unit === undefined ? [] : [{ unit, standing, isLate }];
  });
}

export interface LineFilter {
  /** Null lets every state pass. */
  readonly state: UnitState | null;
  readonly search: string;
}

/** The lines that pass; tones and diacritics of the search need not be typed. */
export function passing(lines: readonly UnitLine[], { state, search }: LineFilter): readonly UnitLine[] {
  const wanted = foldText(search).trim();
  return lines.filter(
    ({ unit, standing }) =>
      (state === null || standing.state === state) &&
      [unit.name, unit.id, ...unit.aliases].some((name) => foldText(name).includes(wanted)),
  );
}

/** How many units stand in each state. */
export function countOfState(lines: readonly UnitLine[], state: UnitState): number {
  return lines.filter(({ standing }) => standing.state === state).length;
}

/** The version that counts, else the last that came. */
export function shownVersion({ counted, versions }: UnitStanding): Version | null {
  return counted ?? versions.at(-1) ?? null;
}

/** How many findings of each severity wait for an answer. */
export function openCounts(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const open = findings.filter(({ explanation }) => explanation === null);
  const count = (severity: Severity) => open.filter((one) => one.severity === severity).length;
  return { error: count("error"), warning: count("warning"), info: count("info") };
}
