import { Text, makeStyles } from "@fluentui/react-components";
import { useEffect } from "react";
import { tabText } from "../../text/tabs";
import { PeriodFields } from "../forms/PeriodFields";
import { ActionButton } from "../parts/ActionButton";
import { ReportFolds } from "../report/ReportFolds";
import { DataFold } from "./DataFold";
import { FilesIn } from "./FilesIn";
import { Overview } from "./Overview";
import { Received } from "./Received";
import { RefusedFiles } from "./RefusedFiles";
import { Register } from "./Register";
import { SelectedCell } from "./SelectedCell";
import { SummaryContext, useSummaryShared } from "./summary-context";
import type { SummaryState } from "./use-summary";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "8px" },
});

/** Tab "Tổng hợp": reports in, the table and what it says, and the register of who has reported. */
export function SummaryTab({ summary }: { readonly summary: SummaryState }) {
  const styles = useStyles();
  const shared = useSummaryShared(summary);
  const { choice, register, consolidation, view } = shared;
  useEffect(() => register.open(), []); // eslint-disable-line react-hooks/exhaustive-deps -- once, when the tab opens
  const received = view.units.filter(({ counted }) => counted !== null).length;
  return (
    <SummaryContext.Provider value={shared}>
      <div className={styles.root}>
        <PeriodFields choice={choice} />
        <FilesIn />
        <Received
          received={received}
          expected={view.units.length}
          due={view.period.due}
          today={shared.today}
        />
        <ActionButton
          action="consolidate"
          appearance="primary"
          isDisabled={!summary.canConsolidate}
          onClick={summary.consolidate}
        >
          {tabText.summary.consolidate}
        </ActionButton>
        <Text role="status">{madeText(summary)}</Text>
        {consolidation !== null && <Overview consolidation={consolidation} />}
        {consolidation !== null && <SelectedCell />}
        {consolidation !== null && <ReportFolds consolidation={consolidation} />}
        <Register />
        <RefusedFiles refused={view.refused} />
        <DataFold />
      </div>
    </SummaryContext.Provider>
  );
}

function madeText({ consolidation, isOutdated }: SummaryState): string {
  if (consolidation === null) return "";
  return isOutdated ? tabText.summary.outdated : tabText.summary.made;
}
