import { createContext, useContext, useMemo } from "react";
import type { RegisterView } from "../../domain/register/register-view";
import type { SummaryState } from "./use-summary";

/** What every part of the tab "Tổng hợp" works with. */
export interface SummaryShared extends SummaryState {
  /** The register as the chosen period and cut-off date see it. */
  readonly view: RegisterView;
}

export const SummaryContext = createContext<SummaryShared | null>(null);

/** The shared things of the tab; only inside `SummaryTab`. */
export function useSummaryTab(): SummaryShared {
  const shared = useContext(SummaryContext);
  if (shared === null) throw new Error("useSummaryTab stands outside SummaryContext");
  return shared;
}

/** The state of the tab with its view: the one held where it is of this period and day, else asked for anew. */
export function useSummaryShared(summary: SummaryState): SummaryShared {
  const { actions, register } = summary;
  const { held, when } = register;
  const { periodId, asOf } = when;
  const view = useMemo(() => {
    const isHeld = held?.when.periodId === periodId && held.when.asOf === asOf;
    return isHeld ? held.view : actions.viewRegister({ periodId, asOf });
  }, [actions, held, periodId, asOf]);
  return { ...summary, view };
}
