import { Dropdown, Field, Option, Radio, RadioGroup, Text, makeStyles } from "@fluentui/react-components";
import type { VersionPolicy } from "../../domain/register/arrival";
import { tabText } from "../../text/tabs";
import { useSummaryTab } from "./summary-context";
import type { UnitLine } from "./unit-lines";
import { VersionLabel } from "./VersionLabel";

const words = tabText.summary.register;
const policies: readonly VersionPolicy[] = ["newest", "first", "ask"];

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "8px" },
  control: { minWidth: 0 },
});

/** Which of a unit's versions counts: picked, or by what is to hold for it. */
export function Versions({ line: { standing } }: { readonly line: UnitLine }) {
  const styles = useStyles();
  const { register } = useSummaryTab();
  const { unitId, policy, versions, counted } = standing;
  const choose = (next: VersionPolicy, picked: string | null) =>
    register.choose({ periodId: register.when.periodId, unitId, policy: next, picked });
  const [only] = versions;
  if (versions.length === 1 && only !== undefined) return <VersionLabel version={only} />;
  return (
    <div className={styles.root}>
      {standing.state === "asked" && <Text weight="semibold">{words.asked(versions.length)}</Text>}
      <Field label={words.versions}>
        <RadioGroup value={counted?.arrival.id ?? ""} onChange={(_event, { value }) => choose(policy, value)}>
          {versions.map((version) => (
            <Radio
              key={version.arrival.id}
              value={version.arrival.id}
              label={<VersionLabel version={version} />}
            />
          ))}
        </RadioGroup>
      </Field>
      <PolicyField policy={policy} onChoose={(next) => choose(next, null)} />
    </div>
  );
}

interface PolicyFieldProps {
  readonly policy: VersionPolicy;
  readonly onChoose: (policy: VersionPolicy) => void;
}

/** "Khi đơn vị gửi nhiều lần": choosing it takes back what was picked. */
function PolicyField({ policy, onChoose }: PolicyFieldProps) {
  const styles = useStyles();
  return (
    <Field label={words.policy}>
      <Dropdown
        className={styles.control}
        clearButton={null}
        value={words.policies[policy]}
        selectedOptions={[policy]}
        onOptionSelect={(_event, { optionValue }) =>
          onChoose(policies.find((one) => one === optionValue) ?? policy)
        }
      >
        {policies.map((one) => (
          <Option key={one} value={one}>
            {words.policies[one]}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
