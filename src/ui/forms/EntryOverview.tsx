import { Accordion, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import type { FormsStatus, Progress } from "../../app/actions";
import type { AppendixId } from "../../domain/form/columns";
import { paneText } from "../../text/pane";
import { ActionButton } from "../parts/ActionButton";
import { Section } from "../parts/Section";
import { usePane } from "../run/pane-context";
import { EntryGroup } from "./EntryGroup";
import { missingElsewhere, missingGroups, type MissingGroup } from "./missing-groups";

const useStyles = makeStyles({
  appendix: { color: tokens.colorNeutralForeground2, marginTop: "8px" },
});

interface EntryOverviewProps {
  readonly status: FormsStatus;
  readonly onReread: () => void;
}

/** What is filled in and what is missing, by group of both appendices. */
export function EntryOverview({ status, onReread }: EntryOverviewProps) {
  const { plan } = usePane();
  const groups = missingGroups(plan, status);
  const others: MissingGroup = {
    id: "others",
    appendix: "appendix2",
    title: paneText.forms.others,
    missing: missingElsewhere(plan, status),
  };
  const all = others.missing.length === 0 ? groups : [...groups, others];
  return (
    <Section title={paneText.forms.progressTitle} action={<Reread onReread={onReread} />}>
      {status.progress.missing.length === 0 && (
        <Text>{isComplete(status.progress) ? paneText.forms.allFilled : paneText.forms.rowsLost}</Text>
      )}
      <AppendixGroups appendix="appendix1" groups={all} />
      <AppendixGroups appendix="appendix2" groups={all} />
    </Section>
  );
}

function Reread({ onReread }: Pick<EntryOverviewProps, "onReread">) {
  return (
    <ActionButton action="readStatus" appearance="subtle" icon={<ArrowSyncRegular />} onClick={onReread}>
      {paneText.forms.reread}
    </ActionButton>
  );
}

/** Without an empty cell but not complete: the sheet has lost rows. */
function isComplete({ indicators, tasks }: Progress): boolean {
  return indicators.filled === indicators.total && tasks.filled === tasks.total;
}

interface AppendixGroupsProps {
  readonly appendix: AppendixId;
  readonly groups: readonly MissingGroup[];
}

function AppendixGroups({ appendix, groups }: AppendixGroupsProps) {
  const styles = useStyles();
  const own = groups.filter((group) => group.appendix === appendix);
  if (own.length === 0) return null;
  return (
    <div>
      <Text block className={styles.appendix}>
        {paneText.forms[appendix]}
      </Text>
      <Accordion multiple collapsible>
        {own.map((group) => (
          <EntryGroup key={group.id} group={group} />
        ))}
      </Accordion>
    </div>
  );
}
