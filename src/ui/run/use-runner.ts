import { useCallback, useMemo, useReducer, useState } from "react";
import type { Failure } from "../../app/actions";
import type { Result } from "../../domain/result";
import { createJobQueue } from "./job-queue";
import { retryWhileEditing } from "./retry-while-editing";
import { useThrowInRender } from "./use-throw-in-render";

/** What the pane can have under way in the workbook. */
export type ActionKey =
  | "readStatus"
  | "createForms"
  | "check"
  | "mend"
  | "undo"
  | "explain"
  | "repair"
  | "exportFindings"
  | "compareWith"
  | "watch"
  | "setNearPercent"
  | "goTo"
  | "colour"
  | "clearColours"
  | "openRegister"
  | "collectTabs"
  | "saveRegister"
  | "consolidate"
  | "traceSelection"
  | "drawData"
  | "createUnitTabs"
  | "openUnitFile"
  | "saveSigning"
  | "editParagraph"
  | "lockPeriod"
  | "reopenPeriod"
  | "checkLock"
  | "importPeriods"
  | "makePaper"
  | "previewPages"
  | "makeSendable"
  | "openSendable"
  | "editPlan"
  | "checkPlan"
  | "applyPlan"
  | "proposePlan"
  | "readPlans"
  | "planFile"
  | "packPlans";

export interface RunnerState {
  /** Under way or waiting its turn. */
  readonly pending: readonly ActionKey[];
  /** Running for more than a second. */
  readonly slow: ActionKey | null;
  readonly failure: Failure | null;
  /** Excel waits for the officer to finish typing in a cell. */
  readonly isCellBeingEdited: boolean;
}

export interface Runner {
  readonly state: RunnerState;
  /** Queues an operation on the workbook; never two run at once. `onDone` gets its value, a failure goes to `state`. */
  run<T>(key: ActionKey, operation: () => Promise<Result<T, Failure>>, onDone: (value: T) => void): void;
  dismissFailure(): void;
}

const slowAfterMs = 1000;
const idle: RunnerState = { pending: [], slow: null, failure: null, isCellBeingEdited: false };

/** The one queue through which the pane works on the workbook. An exception is our bug and goes to the error boundary. */
export function useRunner(): Runner {
  const [state, change] = useReducer(
    (before: RunnerState, changes: Partial<RunnerState>): RunnerState => ({ ...before, ...changes }),
    idle,
  );
  const [queue] = useState(() => createJobQueue<ActionKey>((pending) => change({ pending })));
  const throwInRender = useThrowInRender();
  const run = useCallback<Runner["run"]>(
    (key, operation, onDone) =>
      queue.add({ key, start: () => runOnce(key, operation, onDone, change).catch(throwInRender) }),
    [queue, throwInRender],
  );
  const dismissFailure = useCallback(() => change({ failure: null }), []);
  return useMemo(() => ({ state, run, dismissFailure }), [state, run, dismissFailure]);
}

async function runOnce<T>(
  key: ActionKey,
  operation: () => Promise<Result<T, Failure>>,
  onDone: (value: T) => void,
  change: (changes: Partial<RunnerState>) => void,
): Promise<void> {
  change({ failure: null });
  const timer = setTimeout(() => change({ slow: key }), slowAfterMs);
  try {
    const result = await retryWhileEditing(operation, () => change({ isCellBeingEdited: true }));
    if (result.ok) onDone(result.value);
    else change({ failure: result.error });
  } finally {
    clearTimeout(timer);
    change({ slow: null, isCellBeingEdited: false });
  }
}
