import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { planOn } from "../../domain/plan/in-force";
import { paneText } from "../../text/pane";
import { ActionButton } from "../parts/ActionButton";
import { fetched } from "../parts/fetched";
import { usePane } from "../run/pane-context";
import { PeriodFields } from "./PeriodFields";
import { UnitField } from "./UnitField";
import { UnitFiles } from "./UnitFiles";
import type { FormsState } from "./use-forms";
import type { UnitFilesState } from "./use-unit-files";

const EntryOverview = fetched(async () => (await import("./EntryOverview")).EntryOverview);
const GoneEntries = fetched(async () => (await import("./GoneEntries")).GoneEntries);

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "8px" },
  primary: { display: "flex", flexDirection: "column", gap: "4px", marginTop: "8px" },
  quiet: { color: tokens.colorNeutralForeground2, textAlign: "center" },
});

interface FormsTabProps {
  readonly forms: FormsState;
  readonly unitFiles: UnitFilesState;
}

/** Tab "Biểu mẫu": whose report, which period, make the forms, what is still empty in them; and forms for every unit. */
export function FormsTab({ forms, unitFiles }: FormsTabProps) {
  const styles = useStyles();
  const { plan } = usePane();
  const hasForms = forms.status !== null;
  return (
    <div className={styles.root}>
      <UnitField
        units={planOn(plan, forms.choice.period.to).units}
        unitId={forms.unitId}
        isMissing={forms.isUnitMissing}
        onChoose={forms.chooseUnit}
      />
      <PeriodFields choice={forms.choice} />
      <div className={styles.primary}>
        <ActionButton action="createForms" appearance="primary" onClick={forms.create}>
          {hasForms ? paneText.forms.update : paneText.forms.create}
        </ActionButton>
        {hasForms && <Text className={styles.quiet}>{paneText.forms.updateKeeps}</Text>}
      </div>
      <Text role="status">{outcomeText(forms)}</Text>
      {forms.outcome !== null && forms.outcome.gone.length > 0 && <GoneEntries gone={forms.outcome.gone} />}
      {forms.status !== null && <EntryOverview status={forms.status} onReread={forms.refresh} />}
      {forms.status === null && forms.hasRead && <Text>{paneText.forms.noForms}</Text>}
      <UnitFiles unitFiles={unitFiles} />
    </div>
  );
}

function outcomeText({ outcome }: FormsState): string {
  if (outcome === null) return "";
  if (outcome.retired.length > 0) return paneText.forms.replaced(outcome.retired);
  return outcome.isUpdate ? paneText.forms.updated : paneText.forms.created;
}
