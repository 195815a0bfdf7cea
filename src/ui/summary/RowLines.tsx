import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { RowId } from "../../domain/plan/plan";
import { twoLines } from "../parts/two-lines";
import { usePane } from "../run/pane-context";
import { TracePanel } from "./TracePanel";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0 },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  row: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    gap: "4px",
    boxSizing: "border-box",
    width: "100%",
    minHeight: "40px",
    padding: "6px 4px",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
  },
  name: twoLines,
  result: { display: "flex", flexWrap: "wrap", columnGap: "12px", alignItems: "center" },
});

/** A row of the summary with what it came to. */
export interface RowLine {
  readonly rowId: RowId;
  readonly result: ReactNode;
}

/** Rows of the summary; each opens to where its total comes from. */
export function RowLines({ lines, name }: { readonly lines: readonly RowLine[]; readonly name: string }) {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={name}>
      {lines.map((line) => (
        <OneLine key={line.rowId} line={line} />
      ))}
    </ul>
  );
}

function OneLine({ line }: { readonly line: RowLine }) {
  const styles = useStyles();
  const { rowNames } = usePane();
  const [isOpen, setOpen] = useState(false);
  const name = rowNames.get(line.rowId) ?? line.rowId;
  return (
    <li className={styles.item}>
      <Button
        className={styles.row}
        appearance="subtle"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <span className={styles.name} title={name}>
          {name}
        </span>
        <span className={styles.result}>{line.result}</span>
      </Button>
      {isOpen && <TracePanel rowId={line.rowId} />}
    </li>
  );
}
