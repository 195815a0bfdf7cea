import { ToggleButton, makeStyles } from "@fluentui/react-components";
import type { CheckReport } from "../../app/actions";
import type { Severity } from "../../domain/check/finding";
import { paneText } from "../../text/pane";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: "4px" },
  button: { minWidth: 0, minHeight: "32px", padding: "4px 8px" },
});

const severities: readonly Severity[] = ["error", "warning", "info"];

interface SeverityFilterProps {
  readonly counts: CheckReport["counts"];
  readonly picked: ReadonlySet<Severity>;
  readonly onPick: (picked: ReadonlySet<Severity>) => void;
}

/** One toggle a severity with its count; none pressed shows everything. */
export function SeverityFilter({ counts, picked, onPick }: SeverityFilterProps) {
  const styles = useStyles();
  return (
    <div className={styles.root} role="group" aria-label={paneText.check.filters}>
      {severities.map((severity) => (
        <ToggleButton
          key={severity}
          className={styles.button}
          checked={picked.has(severity)}
          disabled={counts[severity] === 0}
          onClick={() => onPick(toggled(picked, severity))}
        >
          {paneText.check.filter(paneText.check.severities[severity], counts[severity])}
        </ToggleButton>
      ))}
    </div>
  );
}

function toggled(picked: ReadonlySet<Severity>, severity: Severity): ReadonlySet<Severity> {
  return new Set(
    picked.has(severity) ? [...picked].filter((one) => one !== severity) : [...picked, severity],
  );
}
