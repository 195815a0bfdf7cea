import { useMemo, useState } from "react";
import type { Consolidation } from "../../domain/consolidate/consolidation";
import { useSummaryTab } from "../summary/summary-context";
import { EarlierFold } from "./EarlierFold";
import { LockFold } from "./LockFold";
import { NarrativeFold } from "./NarrativeFold";
import { RankingFold } from "./RankingFold";
import { SendFold } from "./SendFold";
import { SigningFold } from "./SigningFold";

/** What is done with a consolidated period, each behind its own heading. */
export function ReportFolds({ consolidation }: { readonly consolidation: Consolidation }) {
  const { actions } = useSummaryTab();
  const [revision, setRevision] = useState(0);
  // the view changes when something of it was kept, which the consolidation does not tell
  const view = useMemo(() => actions.viewReport(consolidation), [actions, consolidation, revision]); // eslint-disable-line react-hooks/exhaustive-deps
  const shared = { view, onKept: () => setRevision((count) => count + 1) };
  return (
    <>
      <NarrativeFold {...shared} />
      <SigningFold key={view.report.consolidation.period.id} {...shared} />
      <SendFold view={view} />
      <LockFold {...shared} />
      <EarlierFold {...shared} />
      <RankingFold view={view} />
    </>
  );
}
