import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding } from "../../domain/check/finding";
import { paneText } from "../../text/pane";
import { FindingItem } from "./FindingItem";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "8px" },
  more: { alignSelf: "stretch" },
});

const pageSize = 50;

interface FindingListProps {
  readonly findings: readonly Finding[];
  /** True when the findings are in this workbook. */
  readonly canGoTo: boolean;
}

/** Findings in order; long lists show 50 at a time so that the pane stays quick. */
export function FindingList({ findings, canGoTo }: FindingListProps) {
  const styles = useStyles();
  const [limit, setLimit] = useState(pageSize);
  const hidden = findings.length - limit;
  return (
    <>
      <ul className={styles.list}>
        {findings.slice(0, limit).map((finding, index) => (
          <FindingItem
            key={`${finding.rule}/${finding.at.sheet}!${finding.at.cell}/${index}`}
            finding={finding}
            canGoTo={canGoTo}
          />
        ))}
      </ul>
      {hidden > 0 && (
        <Button className={styles.more} onClick={() => setLimit(limit + pageSize)}>
          {paneText.showMore(Math.min(hidden, pageSize))}
        </Button>
      )}
    </>
  );
}
