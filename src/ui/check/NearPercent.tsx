import { Field, SpinButton, Text, makeStyles } from "@fluentui/react-components";
import { tabText } from "../../text/tabs";
import { usePane } from "../run/pane-context";

const lowest = 50;
const highest = 99;

const useStyles = makeStyles({ spin: { width: "96px" } });

interface NearPercentProps {
  readonly percent: number;
  /** True once it was set here, which is then said. */
  readonly wasSet: boolean;
  readonly onSet: (percent: number) => void;
}

/** "Ngưỡng gần đạt": 50 to 99, both included; taken when the field is left, Enter or an arrow is pressed. */
export function NearPercent({ percent, wasSet, onSet }: NearPercentProps) {
  const { running } = usePane();
  const commit = (value: number) => {
    const next = Math.min(highest, Math.max(lowest, Math.round(value)));
    if (next !== percent) onSet(next);
  };
  return (
    <>
      <Field label={tabText.check.near} hint={tabText.check.nearHint(percent)}>
        <SpinButton
          className={useStyles().spin}
          value={percent}
          min={lowest}
          max={highest}
          disabled={running.pending.includes("setNearPercent")}
          onChange={(_event, { value, displayValue }) => {
            const typed = value ?? Number.parseFloat((displayValue ?? "").replace(",", "."));
            if (Number.isFinite(typed)) commit(typed);
          }}
        />
      </Field>
      <Text role="status">{wasSet ? tabText.check.nearSet(percent) : ""}</Text>
    </>
  );
}
