import { makeStyles, tokens } from "@fluentui/react-components";
import type { CellMend } from "../../domain/fix/mend";
import { changeWords } from "../../text/change-words";
import { placeWords } from "../parts/place-words";

const useStyles = makeStyles({
  line: { whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  after: { fontWeight: tokens.fontWeightSemibold },
});

interface ChangeLineProps {
  readonly change: CellMend;
  /** False where the place was said just before. */
  readonly namesCell: boolean;
}

/** One cell before and after: “120 ” → 120, with what the eye would not see in words. */
export function ChangeLine({ change, namesCell }: ChangeLineProps) {
  const styles = useStyles();
  const { before, after, note } = changeWords(change);
  return (
    <span className={styles.line}>
      {namesCell && `${placeWords(change.at)}: `}
      {before} → <span className={styles.after}>{after}</span>
      {note !== null && <span className={styles.quiet}>{` (${note})`}</span>}
    </span>
  );
}
