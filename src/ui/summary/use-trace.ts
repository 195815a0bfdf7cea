import { useMemo } from "react";
import type { Trace } from "../../domain/consolidate/trace";
import type { RowId } from "../../domain/plan/plan";
import { useSummaryTab } from "./summary-context";

/** Where the total of a row comes from now; null for a row that is none. */
export function useTrace(rowId: RowId): Trace | null {
  const { actions, register, view } = useSummaryTab();
  const { revision, when } = register;
  const { periodId, asOf } = when;
  return useMemo(
    () => actions.trace(rowId, { periodId, asOf }),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- what is traced changes with the register
    [actions, rowId, periodId, asOf, revision, view],
  );
}
