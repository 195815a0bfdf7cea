import type { RowId } from "../plan/plan";
import type { Finding, RuleId, Severity } from "./finding";

const refusing: ReadonlySet<RuleId> = new Set([
  "I01",
  "I02",
  "I04",
  "I05",
  "I06",
  "I07",
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

/** How many findings of each severity; always all three. */
export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const count = (severity: Severity): number =>
    findings.filter((found) => found.severity === severity).length;
  return { error: count("error"), warning: count("warning"), info: count("info") };
}

/** C08: a report is refused only when its identity or structure cannot be trusted (an error of I01–I07, S01–S03, S05, S06); wrong values leave it accepted. */
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
