import type { PlanActions } from "../../../src/app/plan-actions";
import { ok } from "../../../src/domain/result";
import { plan } from "./plan";

/** What can be done with the plan, done at once: a valid plan, nothing to look at. */
export function fakePlans(changes: Partial<PlanActions> = {}): jest.Mocked<PlanActions> {
  const proposal = () => Promise.resolve(ok({ plan, doubts: [] }));
  const check = () => Promise.resolve(ok({ plan, problems: [], mapProblems: [], differences: [] }));
  const fakes: PlanActions = {
    editPlan: () => Promise.resolve(ok({ isNew: true })),
    checkPlan: check,
    applyPlan: check,
    readDecisionFile: proposal,
    readPastedDecision: proposal,
    rollOver: () =>
      Promise.resolve(ok({ before: plan, plan, results: null, idMap: [], remarks: [], sheets: [] })),
    readPlanFiles: () => Promise.resolve(ok([plan])),
    takePlan: proposal,
    packPlans: () => Promise.resolve(ok({ name: "x.cchc-plan.json", bytes: new Uint8Array([123, 125]) })),
    planFile: () =>
      Promise.resolve(ok({ name: "SNN-2024.cchc-plan.json", bytes: new Uint8Array([123, 125]) })),
    ...changes,
  };
  const mocked = Object.entries(fakes).map(([name, fake]) => [name, jest.fn(fake as () => unknown)]);
  return Object.fromEntries(mocked) as jest.Mocked<PlanActions>;
}
