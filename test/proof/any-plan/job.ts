import type { CalendarDate } from "../../../src/domain/calendar-date";
import type { Consolidation } from "../../../src/domain/consolidate/consolidation";
import { consolidateReports } from "../../../src/app/consolidate-reports";
import { isInForce, planOn } from "../../../src/domain/plan/in-force";
import type { Period, Plan } from "../../../src/domain/plan/plan";
import { emptyBook, type Arrival } from "../../../src/domain/register/arrival";
import { judgeWorkbook } from "../../../src/domain/register/judge-workbook";
import type { RegisterView } from "../../../src/domain/register/register-view";
import { countedReports, registerView } from "../../../src/domain/register/view-register";
import { entryVocabulary as vocabulary } from "../../../src/text/entry-vocabulary";
import { sheetWords as words } from "../../../src/text/sheet-words";
import { createRandom } from "../../samples/random";
import { filledForm, type SentForm } from "./filled-form";

/** The year's work of one department for one period, from its plan to what leaves the office, without Excel. */
export interface Job {
  readonly plan: Plan;
  readonly period: Period;
  readonly asOf: CalendarDate;
  readonly forms: readonly SentForm[];
  readonly view: RegisterView;
  readonly consolidation: Consolidation;
}

/** As many units send their forms; the others have not reported. */
const mostForms = 4;

/** The whole job with a plan: forms of some units in force, for the period and the one before it, filled in, gathered and added up. */
export function jobOf(plan: Plan, seed: number): Job {
  const random = createRandom(`job ${seed}`);
  const at = random.whole(0, plan.periods.length - 1);
  const period = plan.periods[at];
  if (period === undefined) throw new Error("A plan has a period");
  const first = random.whole(0, 3);
  const units = planOn(plan, period.to).units.filter((_, index) => index >= first || index === 0);
  const forms = units.slice(0, mostForms).map((unit) => filledForm(plan, { unit, at, seed }));
  const before = plan.periods[at - 1];
  const reported = units.filter((unit) => before !== undefined && isInForce(unit, before.to));
  const earlier = reported.slice(0, 1).map((unit) => filledForm(plan, { unit, at: at - 1, seed }));
  const arrivals = [...earlier, ...forms].map((form, index) => arrivalOf(form, plan, index));
  const asOf = period.to;
  const how = { plan, period, asOf, words, vocabulary, rivals: "newest" } as const;
  const view = registerView({ ...emptyBook, arrivals }, how);
  const frame = { plan, period, asOf, taskStatuses: words.taskStatuses };
  return { plan, period, asOf, forms, view, consolidation: consolidateReports(countedReports(view), frame) };
}

function arrivalOf({ workbook, unitId }: SentForm, plan: Plan, index: number): Arrival {
  return {
    ...judgeWorkbook(workbook, { plan, words, vocabulary, cutoffs: new Map() }),
    ...{ id: `arrival ${index}`, source: "file", file: `${unitId} ${index}.xlsx` },
    ...{ versionTime: "2024-03-15T08:00:00Z", receivedOn: "2024-03-15", addedAt: "2024-03-16T08:00:00Z" },
  };
}
