import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { tabText } from "../../text/tabs";
import { UnitDetails } from "./UnitDetails";
import { UnitStateWord } from "./UnitStateWord";
import { openCounts, shownVersion, type UnitLine } from "./unit-lines";

const words = tabText.summary.register;

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  row: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    columnGap: "8px",
    alignItems: "center",
    boxSizing: "border-box",
    width: "100%",
    minHeight: "40px",
    padding: "4px",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
  },
  name: { overflowWrap: "anywhere" },
  notes: { gridColumn: "1 / -1", display: "flex", flexWrap: "wrap", columnGap: "12px" },
  quiet: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  late: { color: tokens.colorPaletteDarkOrangeForeground1, fontSize: tokens.fontSizeBase200 },
});

/** One unit of the register; a click opens what came from it and what can be done about it. */
export function UnitRow({ line }: { readonly line: UnitLine }) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <li className={styles.item}>
      <Button
        className={styles.row}
        appearance="subtle"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <span className={styles.name}>{line.unit.name}</span>
        <UnitStateWord state={line.standing.state} />
        <UnitNotes line={line} />
      </Button>
      {isOpen && <UnitDetails line={line} />}
    </li>
  );
}

/** The file, which version it is, whether late, and how much in it is open. */
function UnitNotes({ line: { standing, isLate } }: { readonly line: UnitLine }) {
  const styles = useStyles();
  const version = shownVersion(standing);
  const file = version?.arrival.file ?? standing.refused.at(-1)?.arrival.file;
  const open = version === null ? "" : words.openCounts(openCounts(version.findings));
  const isRepeat = version !== null && version.number > 1;
  if (file === undefined && !isLate) return null;
  return (
    <span className={mergeClasses(styles.notes, styles.quiet)}>
      {file !== undefined && <span>{file}</span>}
      {isRepeat && <span>{words.times(version.number)}</span>}
      {isLate && <span className={styles.late}>{words.late}</span>}
      {open !== "" && <span>{open}</span>}
    </span>
  );
}
