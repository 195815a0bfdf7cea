import { ToggleButton, makeStyles } from "@fluentui/react-components";
import type { CheckReport } from "../../app/check-actions";
import { tabText } from "../../text/tabs";
import type { FindingKind } from "./finding-filters";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: "4px" },
  button: { minWidth: 0, minHeight: "32px", padding: "4px 8px" },
});

const kinds: readonly FindingKind[] = ["error", "warning", "explained", "info"];

interface KindFilterProps {
  readonly counts: CheckReport["counts"];
  readonly picked: ReadonlySet<FindingKind>;
  readonly onPick: (picked: ReadonlySet<FindingKind>) => void;
}

/** One toggle a severity with its count, and one for what was explained; none pressed shows everything. */
export function KindFilter({ counts, picked, onPick }: KindFilterProps) {
  const styles = useStyles();
  return (
    <div className={styles.root} role="group" aria-label={tabText.check.filters}>
      {kinds
        .filter((kind) => kind !== "explained" || counts.explained > 0 || picked.has(kind))
        .map((kind) => (
          <ToggleButton
            key={kind}
            className={styles.button}
            checked={picked.has(kind)}
            disabled={counts[kind] === 0 && !picked.has(kind)}
            onClick={() => onPick(toggled(picked, kind))}
          >
            {tabText.check.filter(kindWord(kind), counts[kind])}
          </ToggleButton>
        ))}
    </div>
  );
}

function kindWord(kind: FindingKind): string {
  return kind === "explained" ? tabText.check.explained : tabText.check.severities[kind];
}

function toggled(picked: ReadonlySet<FindingKind>, kind: FindingKind): ReadonlySet<FindingKind> {
  return new Set(picked.has(kind) ? [...picked].filter((one) => one !== kind) : [...picked, kind]);
}
