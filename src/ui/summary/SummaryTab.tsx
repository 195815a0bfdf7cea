import { Text, makeStyles } from "@fluentui/react-components";
import { paneText } from "../../text/pane";
import { PeriodFields } from "../forms/PeriodFields";
import { ActionButton } from "../parts/ActionButton";
import { FilePicker } from "../parts/FilePicker";
import { Section } from "../parts/Section";
import { usePane } from "../run/pane-context";
import { Overview } from "./Overview";
import { ReadingProgress } from "./ReadingProgress";
import { Received } from "./Received";
import { RefusedFiles } from "./RefusedFiles";
import { UnitRow } from "./UnitRow";
import { unitRegister } from "./unit-register";
import type { SummaryState } from "./use-summary";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "8px" },
  list: { listStyle: "none", margin: 0, padding: 0 },
});

/** Tab "Tổng hợp": files in, who has reported, the table, and what it says. */
export function SummaryTab({ summary }: { readonly summary: SummaryState }) {
  const styles = useStyles();
  const { plan } = usePane();
  const { choice, collect, consolidation } = summary;
  const received = collect.report?.received.length ?? 0;
  return (
    <div className={styles.root}>
      <PeriodFields choice={choice} />
      <FilePicker
        label={paneText.summary.choose}
        hint={paneText.summary.dropHint}
        isDisabled={!summary.canConsolidate}
        onFiles={collect.start}
      />
      <ReadingProgress collect={collect} />
      {collect.adopted !== null && (
        <Text role="status">{paneText.summary.adopted(collect.adopted.label)}</Text>
      )}
      <Received received={received} expected={plan.units.length} />
      <ActionButton
        action="consolidate"
        appearance="primary"
        isDisabled={!summary.canConsolidate}
        onClick={summary.consolidate}
      >
        {paneText.summary.consolidate}
      </ActionButton>
      <Text role="status">{consolidation === null ? "" : paneText.summary.made}</Text>
      {consolidation !== null && <Overview consolidation={consolidation} />}
      <RefusedFiles receipts={collect.report?.receipts ?? []} />
      <Section title={paneText.summary.register}>
        <ul className={styles.list}>
          {unitRegister(plan, collect.report).map((entry) => (
            <UnitRow key={entry.unit.id} entry={entry} />
          ))}
        </ul>
      </Section>
    </div>
  );
}
