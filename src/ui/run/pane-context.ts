import { createContext, useContext } from "react";
import type { CellPlace } from "../../domain/form/submission";
import type { Plan, RowId } from "../../domain/plan/plan";
import type { ProgramFacts } from "../../text/failure-report";
import type { RunnerState } from "./use-runner";

/** What many parts of the pane need and none of them changes. */
export interface PaneShared {
  readonly plan: Plan;
  readonly rowNames: ReadonlyMap<RowId, string>;
  readonly running: RunnerState;
  /** For the report of a failure. */
  readonly facts: ProgramFacts;
  readonly goTo: (place: CellPlace) => void;
}

export const PaneContext = createContext<PaneShared | null>(null);

/** The shared things of the pane; only inside `Pane`. */
export function usePane(): PaneShared {
  const shared = useContext(PaneContext);
  if (shared === null) throw new Error("usePane stands outside PaneContext");
  return shared;
}
