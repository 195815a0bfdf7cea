import { Button, makeStyles } from "@fluentui/react-components";
import { useRef } from "react";
import type { Finding } from "../../domain/check/finding";
import { paneText } from "../../text/pane";
import { Section } from "../parts/Section";
import { FindingItem } from "./FindingItem";
import { groupFindings, type ListedFinding } from "./finding-groups";
import { itemAt, moveByKey } from "./list-keys";
import { pageSize, type Cursor } from "./use-cursor";
import { useBringIntoSight } from "./use-bring-into-sight";
import { useKeptFocus } from "./use-kept-focus";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "8px" },
  list: { listStyle: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "8px" },
});

interface FindingListProps {
  readonly findings: readonly Finding[];
  /** True when the findings are in this workbook. */
  readonly canGoTo: boolean;
  readonly cursor: Cursor;
  /** Title of a sheet's part of the list; without it the list is one. */
  readonly titleOf?: (sheet: string, count: number) => string;
}

/** Findings in order, sheet by sheet, some at a time; one stop of the Tab key, within it the arrow keys. */
export function FindingList({ findings, canGoTo, cursor, titleOf }: FindingListProps) {
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  const active = Math.max(0, Math.min(cursor.active, findings.length - 1, cursor.limit - 1));
  const activeItem = () => (root.current === null ? null : itemAt(root.current, active));
  const keptFocus = useKeptFocus(() => activeItem()?.focus());
  useBringIntoSight(cursor.visits, activeItem);
  const items = (listed: readonly ListedFinding[]) => (
    <ul className={styles.list}>
      {listed.map((one) => (
        <FindingItem
          key={one.key}
          listed={one}
          canGoTo={canGoTo}
          isActive={one.index === active}
          onActivate={cursor.activate}
        />
      ))}
    </ul>
  );
  return (
    <div ref={root} className={styles.root} onKeyDown={moveByKey} {...keptFocus}>
      {groupFindings(findings).map(({ sheet, listed }) => {
        const shown = listed.filter(({ index }) => index < cursor.limit);
        if (shown.length === 0) return null;
        if (titleOf === undefined) return <div key={sheet}>{items(shown)}</div>;
        return (
          <Section key={sheet} title={titleOf(sheet, listed.length)}>
            {items(shown)}
          </Section>
        );
      })}
      <ShowMore hidden={findings.length - cursor.limit} onMore={cursor.showMore} />
    </div>
  );
}

function ShowMore({ hidden, onMore }: { readonly hidden: number; readonly onMore: () => void }) {
  if (hidden <= 0) return null;
  return <Button onClick={onMore}>{paneText.showMore(Math.min(hidden, pageSize))}</Button>;
}
