import { useCallback, useEffect, useState } from "react";
import type { FormsStatus, PaneActions } from "../../app/actions";
import { afterPaint } from "../run/after-paint";
import type { Runner } from "../run/use-runner";

export interface StatusState {
  readonly status: FormsStatus | null;
  /** False until the workbook has been looked at. */
  readonly hasRead: boolean;
  /** True once looking at it has been tried, with or without success. */
  readonly hasTried: boolean;
  /** Reads again what the workbook holds. */
  refresh(): void;
  /** Takes over a status that another action brought along. */
  take(status: FormsStatus | null): void;
}

/** What the workbook holds, read once the pane can be seen and whenever `refresh` is called. */
export function useStatus(actions: PaneActions, { run }: Runner): StatusState {
  const [read, setRead] = useState<{ readonly status: FormsStatus | null } | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const take = useCallback((status: FormsStatus | null) => setRead({ status }), []);
  const refresh = useCallback(() => {
    const operation = async () => {
      const result = await actions.readStatus();
      if (!result.ok) setFailed(true);
      return result;
    };
    run("readStatus", operation, take);
  }, [actions, run, take]);
  useEffect(() => afterPaint(refresh), [refresh]);
  const hasRead = read !== null;
  return { status: read?.status ?? null, hasRead, hasTried: hasRead || hasFailed, refresh, take };
}
