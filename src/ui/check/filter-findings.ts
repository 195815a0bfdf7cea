import type { Finding, Severity } from "../../domain/check/finding";

export interface SheetFindings {
  readonly sheet: string;
  readonly findings: readonly Finding[];
}

/** Findings of the picked severities; none picked means all. Order is kept. */
export function ofSeverities(
  findings: readonly Finding[],
  picked: ReadonlySet<Severity>,
): readonly Finding[] {
  return picked.size === 0 ? findings : findings.filter((finding) => picked.has(finding.severity));
}

/** Findings by sheet, sheets in the order in which they first come up. */
export function bySheet(findings: readonly Finding[]): readonly SheetFindings[] {
  const sheets = [...new Set(findings.map((finding) => finding.at.sheet))];
  return sheets.map((sheet) => ({
    sheet,
    findings: findings.filter((finding) => finding.at.sheet === sheet),
  }));
}
