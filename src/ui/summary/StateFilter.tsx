import { ToggleButton, makeStyles } from "@fluentui/react-components";
import type { UnitState } from "../../domain/register/register-view";
import { tabText } from "../../text/tabs";
import { countOfState, stateOrder, type UnitLine } from "./unit-lines";

const words = tabText.summary.register;

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: "4px" },
  button: { minWidth: 0, minHeight: "32px", padding: "4px 8px" },
});

interface StateFilterProps {
  readonly lines: readonly UnitLine[];
  readonly picked: UnitState | null;
  readonly onPick: (state: UnitState | null) => void;
}

/** "Tất cả 19 · Chưa gửi 4 · …": one of them is pressed; states without any unit are left out. */
export function StateFilter({ lines, picked, onPick }: StateFilterProps) {
  const styles = useStyles();
  const counts = stateOrder.map((state) => [state, countOfState(lines, state)] as const);
  const offered = counts.filter(([state, count]) => count > 0 || state === picked);
  if (counts.filter(([, count]) => count > 0).length < 2 && picked === null) return null;
  return (
    <div className={styles.root} role="group" aria-label={words.filters}>
      <ToggleButton className={styles.button} checked={picked === null} onClick={() => onPick(null)}>
        {words.all(lines.length)}
      </ToggleButton>
      {offered.map(([state, count]) => (
        <ToggleButton
          key={state}
          className={styles.button}
          checked={picked === state}
          onClick={() => onPick(picked === state ? null : state)}
        >
          {words.filter(words.unitStates[state].word, count)}
        </ToggleButton>
      ))}
    </div>
  );
}
