import { planOn } from "../../../src/domain/plan/in-force";
import { followUpsOf } from "../../../src/domain/register/follow-up";
import { reportSource } from "../../../src/domain/register/view-register";
import { draftReport } from "../../../src/domain/report/draft-report";
import { shownNarrative } from "../../../src/domain/report/narrative";
import type { Paper } from "../../../src/domain/report/paper";
import { paperOf } from "../../../src/domain/report/paper-of";
import { emptyPeriods } from "../../../src/domain/report/periods-book";
import type { SheetBlueprint } from "../../../src/domain/sheet/blueprint";
import { dataSheet } from "../../../src/domain/sheet/data-sheet";
import { registerSheet } from "../../../src/domain/sheet/register-sheet";
import { summaryBlueprints } from "../../../src/domain/sheet/summary-sheets";
import { unitTabBlueprints } from "../../../src/domain/sheet/unit-tabs";
import { tidyCsv } from "../../../src/domain/tidy/tidy-csv";
import { tidyRows } from "../../../src/domain/tidy/tidy-rows";
import { followUpAll, type FollowUpTexts } from "../../../src/text/follow-up";
import { narrativeOf } from "../../../src/text/narrative/narrative";
import { sheetWords as words } from "../../../src/text/sheet-words";
import { allSteps } from "../../support/all-steps";
import type { Job } from "./job";

/** Everything that leaves the office for one period. */
export interface Outputs {
  /** "Tổng hợp" and the sheets behind it. */
  readonly summary: readonly SheetBlueprint[];
  /** Tabs of every unit in one workbook. */
  readonly tabs: readonly SheetBlueprint[];
  /** The sheets "Dữ liệu" and "Sổ nhận báo cáo". */
  readonly others: readonly SheetBlueprint[];
  readonly csv: string;
  readonly paper: Paper;
  /** Reminders of the units that still owe something. */
  readonly reminders: readonly string[];
}

/** A department of sixty units would draw the same tabs again and again. */
const mostTabs = 3;

/** Makes everything that the product makes of a period's reports, in the generated words. */
export function outputsOf({ plan, period, asOf, view, consolidation }: Job): Outputs {
  const report = draftReport(plan, consolidation, words.document);
  const key = { planId: plan.id, periodId: period.id };
  const rows = [...tidyRows(plan, period, reportSource(view))];
  const data = allSteps(dataSheet(rows, words));
  const kept = new Map<string, never>();
  const followed = followUpsOf(view, { plan, today: period.due });
  return {
    summary: summaryBlueprints({ ...report, words }),
    tabs: unitTabBlueprints(
      planOn(plan, period.to)
        .units.slice(0, mostTabs)
        .map((unit) => ({
          ...{ plan, unit, period, asOf, words, appVersion: "0.1.0" },
          ...{ createdAt: "2024-03-01T08:00:00.000Z", kept },
        })),
    ),
    others: [...(data ? [data] : []), registerSheet(view, { plan, kept, words: words.register })],
    csv: [...tidyCsv(rows)].join(""),
    paper: paperOf({ ...report, words }, shownNarrative(narrativeOf(report), emptyPeriods, key)),
    reminders: textsOf(followUpAll(followed, plan)),
  };
}

function textsOf({ email, chat, letter }: FollowUpTexts): readonly string[] {
  return [email.subject, email.body, chat, letter];
}
