import type { Finding } from "../domain/check/finding";
import type { Consolidation, IndicatorTotal } from "../domain/consolidate/consolidation";
import type { PeriodId, UnitId } from "../domain/plan/plan";
import { findingSentence } from "../text/findings";

/** One finding as `cli.md` shapes it. */
export function findingJson(found: Finding) {
  const { rule, severity, at, explanation } = found;
  const { sheet, cell, rowId, column } = at;
  return { rule, severity, sheet, cell, rowId, column, message: findingSentence(found), explanation };
}

/** One file of `check --json`; `reason` stands only with a file that could not be read. */
export interface CheckedFile {
  readonly file: string;
  readonly unitId: UnitId | null;
  readonly periodId: PeriodId | null;
  readonly accepted: boolean;
  readonly findings: readonly Finding[];
  readonly reason: string | null;
}

/** The document of `check --json`. */
export function checkJson(files: readonly CheckedFile[]) {
  return {
    files: files.map(({ file, unitId, periodId, accepted, findings, reason }) => ({
      ...{ file, unitId, periodId, accepted, findings: findings.map(findingJson) },
      ...(reason === null ? {} : { reason }),
    })),
  };
}

/** What `consolidate --json` says beside the consolidation itself. */
export interface ConsolidatedFiles {
  readonly rejected: readonly { readonly file: string; readonly reason: string }[];
  readonly superseded: readonly { readonly file: string; readonly unitId: UnitId }[];
  readonly findings: readonly { readonly file: string; readonly unitId: UnitId; readonly found: Finding }[];
}

/** The document of `consolidate --json`: numbers as they are, ratios unrounded, null where there is none. */
export function consolidationJson(consolidation: Consolidation, files: ConsolidatedFiles) {
  const { period, asOf, expected, received, missing, indicators, tasks, taskTotals } = consolidation;
  const { rejected, superseded } = files;
  return {
    period: period.id,
    asOf,
    units: { expected, received, missing, rejected, superseded },
    indicators: indicators.map(indicatorJson),
    tasks: tasks.map(({ id, state, completedOn, units }) => ({
      ...{ id, state, completedOn },
      units: units.map((unit) => ({ unitId: unit.unitId, state: unit.state })),
    })),
    taskTotals,
    findings: files.findings.map(({ file, unitId, found }) => ({ file, unitId, ...findingJson(found) })),
  };
}

function indicatorJson(total: IndicatorTotal): object {
  const { id, numerator, denominator, ratio, target, attainment, verdict, reported, expected, parts } = total;
  const { official, unitSum } = total;
  return {
    ...{ id, numerator, denominator, ratio, target, attainment, verdict, reported, expected },
    ...(official === null ? {} : { official, unitSum }),
    ...(parts.length > 0 ? { parts: parts.map(indicatorJson) } : {}),
  };
}
