import { Button, Text, makeStyles } from "@fluentui/react-components";
import type { CheckReport } from "../../app/check-actions";
import { tabText } from "../../text/tabs";
import { AnswersContext } from "../findings/finding-context";
import { FindingList } from "../findings/FindingList";
import { ActionButton } from "../parts/ActionButton";
import { KindFilter } from "./KindFilter";
import { Pager } from "./Pager";
import { SheetFilter } from "./SheetFilter";
import { sheetTitle } from "./sheet-title";
import type { CheckState } from "./use-check";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "8px" },
  row: { display: "flex", gap: "8px", justifyContent: "flex-end" },
});

interface FindingsProps {
  readonly report: CheckReport;
  readonly check: CheckState;
}

/** What was found, sheet by sheet, narrowed by the filters, with what can be done about each. */
export function Findings({ report, check }: FindingsProps) {
  const styles = useStyles();
  const { view, changes } = check;
  return (
    <AnswersContext.Provider value={changes.answers}>
      <section className={styles.root} aria-label={tabText.check.list}>
        <KindFilter counts={report.counts} picked={view.filter.kinds} onPick={view.pickKinds} />
        <div className={styles.row}>
          <SheetFilter findings={report.findings} picked={view.filter.sheet} onPick={view.pickSheet} />
          <ActionButton action="exportFindings" onClick={check.exportFindings}>
            {tabText.check.exportFindings}
          </ActionButton>
        </div>
        <FindingList findings={view.shown} canGoTo cursor={view.cursor} titleOf={titleOf} />
        {view.shown.length === 0 && <NothingPasses onClear={view.clearFilters} />}
        {view.shown.length > 1 && <Pager view={view} />}
      </section>
    </AnswersContext.Provider>
  );
}

function titleOf(sheet: string, count: number): string {
  return `${sheetTitle(sheet)} · ${tabText.check.sheetCount(count)}`;
}

function NothingPasses({ onClear }: { readonly onClear: () => void }) {
  return (
    <>
      <Text>{tabText.check.nothingPasses}</Text>
      <Button onClick={onClear}>{tabText.check.clearFilters}</Button>
    </>
  );
}
