import type { WorkbookGrid } from "../../../src/domain/cell-value";
import type { Plan, PeriodId, UnitId } from "../../../src/domain/plan/plan";
import {
  emptyBook,
  type Arrival,
  type RegisterBook,
  type VersionChoice,
} from "../../../src/domain/register/arrival";
import { judgeWorkbook } from "../../../src/domain/register/judge-workbook";
import { readStore, type StoredRegister } from "../../../src/domain/register/read-store";
import type { RegisterView, UnitStanding } from "../../../src/domain/register/register-view";
import { registerView, type ViewHow } from "../../../src/domain/register/view-register";
import { entryVocabulary as vocabulary } from "../../../src/text/entry-vocabulary";
import { allSteps } from "../../support/all-steps";
import { formSheetGrid, identityGrid, sheet, tabNames, type Entries } from "../fixtures/form-grid";
import { smallPlan, smallWords as words } from "../fixtures/small-plan";

/** A file: whose, of when and with what it says it is, then how it came in. */
export interface Sent extends Partial<Omit<Arrival, "report" | "findings">> {
  readonly periodId?: PeriodId;
  readonly plan?: Plan;
}

export function periodOf(id: PeriodId, plan: Plan = smallPlan) {
  const period = plan.periods.find((each) => each.id === id);
  if (!period) throw new Error(`No period ${id}`);
  return period;
}

/** A unit's workbook of a period. */
export function workbookOf(
  unitId: UnitId,
  entries: Entries,
  { periodId = "Q1", plan = smallPlan }: Pick<Sent, "periodId" | "plan"> = {},
): WorkbookGrid {
  return {
    sheets: [
      sheet(tabNames.appendix1, formSheetGrid("appendix1", entries, plan)),
      sheet(tabNames.appendix2, formSheetGrid("appendix2", entries, plan)),
      sheet("_cchc", identityGrid(unitId, { periodId }, plan)),
    ],
    uses1904: false,
  };
}

/** A unit's file as it stands in the register; the same unit, period and entries have the same id. */
export function arrivalOf(unitId: UnitId, entries: Entries, sent: Sent = {}): Arrival {
  const { periodId = "Q1", plan = smallPlan, ...more } = sent;
  const grid = workbookOf(unitId, entries, { periodId, plan });
  return {
    ...judgeWorkbook(grid, { plan: smallPlan, words, vocabulary, cutoffs: new Map() }),
    ...{ id: `${unitId} ${periodId} ${JSON.stringify(entries)}`, source: "file", file: `${unitId}.xlsx` },
    ...{ versionTime: "2024-03-15T08:00:00Z", receivedOn: "2024-03-15", addedAt: "2024-03-16T08:00:00Z" },
    ...more,
  };
}

export function bookOf(arrivals: readonly Arrival[], choices: readonly VersionChoice[] = []): RegisterBook {
  return { ...emptyBook, arrivals, choices };
}

/** The register as the first quarter sees it. */
export function viewOf(book: RegisterBook, more: Partial<ViewHow> = {}): RegisterView {
  return registerView(book, howOf(more));
}

/** How the first quarter is looked at. */
export function howOf(more: Partial<ViewHow> = {}): ViewHow {
  const period = periodOf("Q1");
  return { plan: smallPlan, period, asOf: period.to, words, vocabulary, rivals: "ask", ...more };
}

export function standingOf(view: RegisterView, unitId: UnitId): UnitStanding {
  const standing = view.units.find((unit) => unit.unitId === unitId);
  if (!standing) throw new Error(`No unit ${unitId}`);
  return standing;
}

/** What a view says, opened up, so that two can be compared. */
export function plain(view: RegisterView): unknown {
  return JSON.parse(JSON.stringify(view));
}

/** What rows of the store say, read to the end. */
export function storedIn(rows: Parameters<typeof readStore>[0]): StoredRegister {
  return allSteps(readStore(rows));
}
