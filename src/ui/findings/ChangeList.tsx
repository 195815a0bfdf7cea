import { makeStyles } from "@fluentui/react-components";
import type { Mend } from "../../domain/fix/mend";
import { tabText } from "../../text/tabs";
import { changedCells } from "./changed-cells";
import { ChangeLine } from "./ChangeLine";

const useStyles = makeStyles({
  list: {
    listStyle: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    maxHeight: "240px",
    overflowY: "auto",
  },
});

interface ChangeListProps {
  readonly mends: readonly Mend[];
  readonly namesCells: boolean;
}

/** Every cell that these mends change, before and after; one that can be scrolled is reached by the keyboard too. */
export function ChangeList({ mends, namesCells }: ChangeListProps) {
  const cells = changedCells(mends);
  const isLong = cells.length > 6;
  return (
    <ul
      className={useStyles().list}
      aria-label={tabText.check.mend.previewList}
      {...(isLong ? { tabIndex: 0 } : {})}
    >
      {cells.map((change) => (
        <li key={`${change.at.sheet}!${change.at.cell}`}>
          <ChangeLine change={change} namesCell={namesCells} />
        </li>
      ))}
    </ul>
  );
}
