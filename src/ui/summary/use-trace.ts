import { useEffect, useState } from "react";
import type { Trace } from "../../domain/consolidate/trace";
import type { RowId } from "../../domain/plan/plan";
import { useThrowInRender } from "../run/use-throw-in-render";
import { useSummaryTab } from "./summary-context";

/** Where the total of a row comes from now, null for a row that is none; undefined while the reports are being opened. */
export function useTrace(rowId: RowId): Trace | null | undefined {
  const { actions, register, view } = useSummaryTab();
  const { revision, when } = register;
  const { periodId, asOf } = when;
  const throwInRender = useThrowInRender();
  const [trace, setTrace] = useState<Trace | null>();
  useEffect(() => {
    let isAsked = true;
    const take = (found: Trace | null) => {
      if (isAsked) setTrace(found);
    };
    void actions.trace(rowId, { periodId, asOf }).then(take).catch(throwInRender);
    return () => {
      isAsked = false;
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- what is traced changes with the register
  }, [actions, rowId, periodId, asOf, revision, view]);
  return trace;
}
