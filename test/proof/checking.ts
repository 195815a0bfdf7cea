import type { WorkbookGrid } from "../../src/domain/cell-value";
import type { CheckContext } from "../../src/domain/check/check-context";
import { checkBetweenUnits } from "../../src/domain/check/between-units";
import type { PastReport } from "../../src/domain/check/past-report";
import { checkSubmission } from "../../src/domain/check/check-submission";
import type { Finding } from "../../src/domain/check/finding";
import { readSubmission } from "../../src/domain/form/read-form";
import { sheetWords } from "../../src/text/sheet-words";
import { periodOf, realPlan } from "../support/real-plan";
import type { Damaged } from "./mistake";
import { entryVocabulary } from "../../src/text/entry-vocabulary";
import type { ValidForm } from "./valid-forms";

/** Everything found in a workbook sent in for a period, as the product checks it. */
export function findingsIn(
  workbook: WorkbookGrid,
  periodId: string,
  more: Partial<CheckContext> = {},
): readonly Finding[] {
  return checkSubmission(readSubmission(workbook, realPlan), realPlan, {
    ...{ periodId: null, unitId: null, asOf: periodOf(periodId).to },
    ...{ words: sheetWords, vocabulary: entryVocabulary, history: [] },
    ...more,
  });
}

/** Everything found in a damaged report, with what it is compared with. */
export function findingsOf(damaged: Damaged): readonly Finding[] {
  const { workbook, scene, history = [], others = [], expects = {} } = damaged;
  const own = findingsIn(workbook, scene.periodId, { ...expects, history: pastReports(history) });
  const reports = [{ unitId: scene.unitId, workbook }, ...others].map(({ unitId, workbook: sent }) => ({
    ...{ unitId, submission: readSubmission(sent, realPlan) },
  }));
  return [...own, ...(checkBetweenUnits(reports, realPlan).get(scene.unitId) ?? [])];
}

/** Earlier reports as the check takes them. */
export function pastReports(forms: readonly ValidForm[]): readonly PastReport[] {
  return forms.map(({ workbook, periodId }) => ({
    period: periodOf(periodId),
    submission: readSubmission(workbook, realPlan),
  }));
}

/** "V07 error Phụ lục I!G29" for each finding. */
export function brief(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ rule, severity, at }) => `${rule} ${severity} ${at.sheet}!${at.cell ?? ""}`);
}
