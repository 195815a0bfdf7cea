import type { SheetGrid, WorkbookGrid } from "../domain/cell-value";
import { decisionFromSheets } from "../domain/decision/from-sheets";
import { readDecision } from "../domain/decision/read-decision";
import type { DecisionSource } from "../domain/decision/source";
import { versionAfter } from "../domain/plan/version-after";
import { readNextPlan } from "../domain/roll-over/read-next-plan";
import { planSheets } from "../domain/plan-sheet/plan-sheets";
import type { RowDoubt } from "../domain/plan-sheet/sheet-rows";
import type { Plan } from "../domain/plan/plan";
import { comparePlans } from "../domain/plan/compare-plans";
import { appliedPlanRow, planStoreMark } from "../domain/plan/plan-store";
import { err, ok, type Result } from "../domain/result";
import type { Failure } from "./actions";
import type { PlanActions, PlanCheck, PlanDrawing, PlanProposal } from "./plan-actions";
import { basePlan, keepLaidOut } from "./laid-out-plan";
import { areInTheWay, drawPlanSheets, planSheetsIn, stillToDraw } from "./plan-sheets-drawing";
import type { PlanWork } from "./plan-ports";
import { rollOverPlan } from "./roll-over-plan";
import { planFileOf, readPlanFiles } from "./shared-plans";

/** Everything that is done with the plan of the open workbook. */
export function createPlanActions(work: PlanWork): PlanActions {
  return {
    editPlan: () => editPlan(work),
    checkPlan: () => checkPlan(work),
    applyPlan: () => applyPlan(work),
    async readDecisionFile(file, how) {
      const source = await work.files.readDecision(file);
      if (!source.ok) return err({ kind: "decisionFile", code: source.error.code });
      return proposeFrom(() => source.value, work, how);
    },
    readPastedDecision: (how) =>
      proposeFrom((sheets) => decisionFromSheets(sheets.filter(isForeign)), work, how),
    rollOver: ({ replaces }) => rollOverPlan({ words: work.words, replaces }, work),
    readPlanFiles: (files) => readPlanFiles(files, work),
    takePlan: (plan, how) => takePlan(plan, work, how),
    planFile: () => Promise.resolve(ok(planFileOf([work.plan], work))),
    packPlans: (plans) => Promise.resolve(ok(planFileOf(plans, work))),
  };
}

/** A sheet that the add-in did not make. */
function isForeign({ rows }: SheetGrid): boolean {
  const mark = rows[0]?.[0];
  return typeof mark !== "string" || !mark.startsWith("cchc:");
}

async function editPlan(work: PlanWork): Promise<Result<{ readonly isNew: boolean }, Failure>> {
  const { workbook, plan, words } = work;
  const read = await workbook.read();
  if (!read.ok) return read;
  const [first] = planSheetsIn(read.value);
  const blueprints = stillToDraw(planSheets(plan, { words: words.plan }), read.value, plan);
  if (first !== undefined && blueprints.length === 0) {
    const shown = await workbook.select(first, null);
    return shown.ok ? ok({ isNew: false }) : shown;
  }
  const drawn = await drawPlanSheets(blueprints, read.value, workbook);
  return drawn.ok ? ok({ isNew: true }) : drawn;
}

/** Lays a plan that came from elsewhere out on its sheets, what is doubtful of a row beside it. */
async function layOut(
  { plan, doubts }: { readonly plan: Plan; readonly doubts: readonly RowDoubt[] },
  grid: WorkbookGrid,
  { work, replaces }: PlanDrawing & { readonly work: PlanWork },
): Promise<Result<readonly string[], Failure>> {
  if (areInTheWay(grid, { replaces })) return err({ kind: "planSheetsThere" });
  const kept = await keepLaidOut(plan, work);
  if (!kept.ok) return kept;
  const blueprints = planSheets(plan, { words: work.words.plan, doubts });
  return drawPlanSheets(blueprints, grid, work.workbook);
}

async function checkPlan(work: PlanWork): Promise<Result<PlanCheck, Failure>> {
  const { workbook, plan, words } = work;
  const read = await workbook.read();
  if (!read.ok) return read;
  if (planSheetsIn(read.value).length === 0) return err({ kind: "noPlanSheets" });
  const base = await basePlan(read.value, work);
  if (!base.ok) return base;
  const said = readNextPlan(read.value, { words, base: base.value, inForce: plan });
  if (!said.ok)
    return ok({ plan: null, problems: said.error.sheets, mapProblems: said.error.ids, differences: [] });
  const { plan: next, warnings } = said.value;
  const differences = next.id === plan.id ? comparePlans(plan, next) : [];
  return ok({ plan: next, problems: warnings, mapProblems: [], differences });
}

/** The plan is kept in one piece below the earlier ones: until it stands there whole, the earlier one is in force. */
async function applyPlan(work: PlanWork): Promise<Result<PlanCheck, Failure>> {
  const checked = await checkPlan(work);
  if (!checked.ok || checked.value.plan === null) return checked;
  const plan = versionAfter(checked.value.plan, work.plan);
  const row = appliedPlanRow(work.files.toJson(plan), work.now());
  const kept = await work.store.append([row], [planStoreMark]);
  return kept.ok ? ok({ ...checked.value, plan }) : kept;
}

async function proposeFrom(
  sourceOf: (sheets: readonly SheetGrid[]) => DecisionSource,
  work: PlanWork,
  how: PlanDrawing,
): Promise<Result<PlanProposal, Failure>> {
  const read = await work.workbook.read();
  if (!read.ok) return read;
  const means = { words: work.decisionWords, known: work.plan, units: work.plan.units };
  const proposal = readDecision(sourceOf(read.value.sheets), means);
  if (!proposal.ok) return err({ kind: "decision", failure: proposal.error });
  const { plan, doubts } = proposal.value;
  const beside = doubts.flatMap((found) =>
    found.rowId === null ? [] : [{ rowId: found.rowId, text: work.describeDoubt(found) }],
  );
  const drawn = await layOut({ plan, doubts: beside }, read.value, { work, ...how });
  return drawn.ok ? ok({ plan, doubts }) : drawn;
}

async function takePlan(
  plan: Plan,
  work: PlanWork,
  how: PlanDrawing,
): Promise<Result<PlanProposal, Failure>> {
  const read = await work.workbook.read();
  if (!read.ok) return read;
  const drawn = await layOut({ plan, doubts: [] }, read.value, { work, ...how });
  return drawn.ok ? ok({ plan, doubts: [] }) : drawn;
}
