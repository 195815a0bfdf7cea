import { judgeForms } from "./app/judge-forms";
import type { Cutoffs } from "./app/register-ports";
import type { Plan } from "./domain/plan/plan";
import type { ReportReading } from "./files/read-reports";
import type { Inflation } from "./files/read/inflation";
import { createWorkbookReading } from "./files/read-workbook";
import { entryVocabulary as vocabulary } from "./text/entry-vocabulary";
import { sheetWords as words } from "./text/sheet-words";

/** Reading and judging with a plan and the words of the forms, wherever it runs: a worker of the pane, of the command line, a test. What files have in common is read once. */
export function judgingWith(plan: Plan, inflation?: Inflation): (cutoffs: Cutoffs) => ReportReading {
  const read = createWorkbookReading({ onlyForms: true, properties: true }, inflation);
  return (cutoffs) => ({
    read,
    judge: (grid) => judgeForms(grid, { plan, words, vocabulary, cutoffs }),
  });
}
