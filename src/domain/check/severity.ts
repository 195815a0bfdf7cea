import type { RowId } from "../plan/plan";
import type { Finding, RuleId, Severity } from "./finding";

/** Findings by what they ask of the unit: `warning` counts the queries not yet answered, `explained` the others. */
export interface FindingCounts extends Readonly<Record<Severity, number>> {
  readonly explained: number;
}

const refusing: ReadonlySet<RuleId> = new Set([
  "I01",
  "I02",
  "I04",
  "I05",
  "I06",
  "I07",
  "I08",
  "S01",
  "S02",
  "S03",
  "S05",
  "S06",
]);

/** Whether any finding is an error; warnings and notices do not stop a report. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((found) => found.severity === "error");
}

/** How many findings of each severity, zeros included; a query that was answered counts as `explained` only. */
export function countBySeverity(findings: readonly Finding[]): FindingCounts {
  const count = (severity: Severity): number =>
    findings.filter((found) => found.severity === severity && found.explanation === null).length;
  const explained = findings.filter(({ explanation }) => explanation !== null).length;
  return { error: count("error"), warning: count("warning"), info: count("info"), explained };
}

/** Whether a finding still asks something of the unit: an error, or a query not answered. */
export function isOpen({ severity, explanation }: Finding): boolean {
  return severity === "error" || (severity === "warning" && explanation === null);
}

/** C08: a report is refused only when its identity or structure cannot be trusted (an error of I01–I08, S01–S03, S05, S06); wrong values leave it accepted. */
export function isAcceptable(findings: readonly Finding[]): boolean {
  return !findings.some((found) => found.severity === "error" && refusing.has(found.rule));
}

/** C07: the rows with an error; they are left out of every total, one by one, and named by their findings. */
export function faultyRows(findings: readonly Finding[]): ReadonlySet<RowId> {
  const rowIds = findings.flatMap(({ severity, at }) =>
    severity === "error" && at.rowId !== null ? [at.rowId] : [],
  );
  return new Set(rowIds);
}
