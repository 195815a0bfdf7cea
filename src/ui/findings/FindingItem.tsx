import { Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, type KeyboardEvent } from "react";
import type { Finding, Severity } from "../../domain/check/finding";
import { tabText } from "../../text/tabs";
import { isWholeFile, placeAndRow } from "../parts/place-words";
import { twoLines } from "../parts/two-lines";
import { usePane } from "../run/pane-context";
import { FindingActions } from "./FindingActions";
import type { ListedFinding } from "./finding-groups";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    padding: "8px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeftWidth: "4px",
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  text: { display: "flex", flexDirection: "column", gap: "4px" },
  clickable: { cursor: "pointer", ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover } },
  error: { borderLeftColor: tokens.colorPaletteRedBorderActive },
  warning: { borderLeftColor: tokens.colorPaletteMarigoldBorderActive },
  info: { borderLeftColor: tokens.colorNeutralStrokeAccessible },
  where: { ...twoLines, fontWeight: tokens.fontWeightSemibold },
  explanation: { borderLeft: `2px solid ${tokens.colorBrandStroke1}`, paddingLeft: "8px" },
});

interface FindingItemProps {
  readonly listed: ListedFinding;
  readonly canGoTo: boolean;
  /** The one item that the Tab key reaches. */
  readonly isActive: boolean;
  readonly onActivate: (index: number) => void;
}

/** Where, what is wrong, what to do, and the buttons; Enter on the item or a click on its text goes to the cell. */
export function FindingItem({ listed, canGoTo: isHere, isActive, onActivate }: FindingItemProps) {
  const { finding, index } = listed;
  const canGoTo = isHere && !isWholeFile(finding.at);
  const styles = useStyles();
  const id = useId();
  const { rowNames, goTo } = usePane();
  const where = placeAndRow(finding.at, rowNames);
  const go = canGoTo ? () => goTo(finding.at) : undefined;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && event.target === event.currentTarget) go?.();
  };
  const { item, clickable, text } = styles;
  return (
    <li
      className={mergeClasses(item, styles[finding.severity])}
      data-finding={index}
      tabIndex={isActive ? 0 : -1}
      aria-labelledby={`${id}-where ${id}-words`}
      onFocus={() => onActivate(index)}
      onKeyDown={onKeyDown}
    >
      <div className={mergeClasses(text, canGoTo && clickable)} onClick={go}>
        <span id={`${id}-where`} className={styles.where} title={where}>
          {where}
        </span>
        <FindingText id={`${id}-words`} finding={finding} />
      </div>
      <FindingActions finding={finding} canGoTo={canGoTo} isActive={isActive} />
    </li>
  );
}

/** What is wrong, what to do, and the officer's answer where there is one. */
function FindingText({ id, finding }: { readonly id: string; readonly finding: Finding }) {
  const styles = useStyles();
  const { problem, remedy } = tabText.finding(finding);
  return (
    <>
      <Text id={id}>
        <SeverityWord severity={finding.severity} /> {problem}
      </Text>
      {finding.explanation === null ? (
        <Text>
          {tabText.check.remedy} {remedy}
        </Text>
      ) : (
        <Text className={styles.explanation}>{tabText.check.explanation(finding.explanation)}</Text>
      )}
    </>
  );
}

/** Said in words, so that the colour of the edge is not needed. */
function SeverityWord({ severity }: { readonly severity: Severity }) {
  return <strong>{`${tabText.check.severities[severity]}:`}</strong>;
}
