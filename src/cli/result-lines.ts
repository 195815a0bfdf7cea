import { formatDate } from "../domain/calendar-date";
import type { Finding } from "../domain/check/finding";
import { hasErrors } from "../domain/check/severity";
import type { Consolidation } from "../domain/consolidate/consolidation";
import type { Plan } from "../domain/plan/plan";
import { unitsById } from "../domain/plan/units-by-id";
import { cliResults as words } from "../text/cli";
import { explainedWord, severityWords } from "../text/severities";
import { findingSentence } from "../text/findings";
import { summaryWords } from "../text/summary-words";
import type { CheckedFile, ConsolidatedFiles } from "./json-shapes";

/** One file and what was found in it, for people. */
export function checkedLines({ file, accepted, findings, reason }: CheckedFile): readonly string[] {
  return [`${file}: ${reason ?? verdictOf(accepted, findings)}`, ...findings.map(findingLine)];
}

/** Who reported, what was refused and what was found, for people. */
export function consolidatedLines(
  { period, asOf, received, expected, missing }: Consolidation,
  files: ConsolidatedFiles,
  plan: Plan,
): readonly string[] {
  const nameOf = (id: string): string => unitsById(plan).get(id)?.name ?? id;
  return [
    summaryWords.periodLine(period, formatDate(asOf)),
    summaryWords.reportedLine(received.length, expected.length),
    missing.length > 0 ? summaryWords.missingLine(missing.map(nameOf)) : summaryWords.allReported,
    ...files.superseded.map(({ file, unitId }) => words.superseded(nameOf(unitId), file)),
    ...files.rejected.map(({ file, reason }) => words.rejected(file, reason)),
    ...files.findings.map(({ file, found }) => `${file}${findingLine(found)}`),
  ];
}

function verdictOf(accepted: boolean, findings: readonly Finding[]): string {
  if (findings.length === 0) return words.clean;
  if (!accepted) return words.notAccepted;
  return hasErrors(findings) ? words.acceptedWithErrors : words.accepted;
}

function findingLine(found: Finding): string {
  const { explanation, severity, rule } = found;
  const { sheet, cell } = found.at;
  const place = [sheet, cell].filter((part) => part !== null && part !== "").join("!");
  const word = explanation === null ? severityWords[severity] : explainedWord;
  const head = [word, rule, place].filter((part) => part !== "");
  const answer = explanation === null ? "" : ` ${words.explanation(explanation)}`;
  return `  ${head.join(" ")}: ${findingSentence(found)}${answer}`;
}
