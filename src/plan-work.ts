import type { PlanActions } from "./app/plan-actions";
import { createPlanActions } from "./app/plan-use-cases";
import { planFileName } from "./app/file-names";
import type { Plan } from "./domain/plan/plan";
import { planStoreName } from "./domain/plan/plan-store";
import { periodsSheetName } from "./domain/report/periods-store";
import { officeJournal } from "./excel/office-journal";
import { officeWorkbook } from "./excel/office-workbook";
import { planFiles } from "./files/plan-files";
import { doubtSentence } from "./text/decision-doubts";
import { decisionVocabulary } from "./text/decision-vocabulary";
import { nextPlanWords } from "./text/roll-over-words";
import { planVocabulary } from "./text/plan-vocabulary";

/** Everything that the pane does with the plan itself; fetched when the first of it is asked for. */
export function createPlanWork(plan: Plan): PlanActions {
  return createPlanActions({
    plan,
    workbook: officeWorkbook,
    store: officeJournal(planStoreName),
    files: planFiles(planVocabulary),
    periods: officeJournal(periodsSheetName),
    words: nextPlanWords,
    decisionWords: decisionVocabulary,
    describeDoubt: doubtSentence,
    fileName: planFileName,
    now: () => new Date().toISOString(),
  });
}
