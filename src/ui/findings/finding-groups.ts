import type { Finding } from "../../domain/check/finding";

/** A finding with its place in the list as shown, and a key that outlives the check that found it. */
export interface ListedFinding {
  readonly finding: Finding;
  readonly index: number;
  readonly key: string;
}

export interface FindingGroup {
  readonly sheet: string;
  readonly listed: readonly ListedFinding[];
}

/** Findings by sheet, sheets in the order in which they first come up; numbered through as they are shown. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const sheets = sheetsOf(findings);
  const ordered = sheets.flatMap((sheet) => findings.filter((finding) => finding.at.sheet === sheet));
  const keys = keysOf(ordered);
  const listed = ordered.map((finding, index) => ({ finding, index, key: keys[index] ?? "" }));
  return sheets.map((sheet) => ({
    sheet,
    listed: listed.filter(({ finding }) => finding.at.sheet === sheet),
  }));
}

/** The sheets on which something was found, in order. */
export function sheetsOf(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.map((finding) => finding.at.sheet))];
}

/** Rule and place; the second of the same rule at the same place is told apart by its number. */
function keysOf(findings: readonly Finding[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map(({ rule, at }) => {
    const place = `${rule}/${at.sheet}!${at.cell}/${at.rowId}`;
    const count = seen.get(place) ?? 0;
    seen.set(place, count + 1);
    return `${place}/${count}`;
  });
}
