import { Button, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Finding, Severity } from "../../domain/check/finding";
import { paneText } from "../../text/pane";
import { usePane } from "../run/pane-context";
import { isWholeFile, placeAndRow, placeWords } from "./place-words";
import { twoLines } from "./two-lines";

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
  },
  clickable: { cursor: "pointer", ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover } },
  error: { borderLeftColor: tokens.colorPaletteRedBorderActive },
  warning: { borderLeftColor: tokens.colorPaletteMarigoldBorderActive },
  info: { borderLeftColor: tokens.colorNeutralStrokeAccessible },
  where: { ...twoLines, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  foot: { display: "flex", justifyContent: "space-between", alignItems: "center", minHeight: "24px" },
});

interface FindingItemProps {
  readonly finding: Finding;
  readonly canGoTo: boolean;
}

/** Where, what is wrong, what to do. The whole item goes to the cell; the button does so for the keyboard. */
export function FindingItem({ finding, canGoTo: isHere }: FindingItemProps) {
  const canGoTo = isHere && !isWholeFile(finding.at);
  const styles = useStyles();
  const { describe, rowNames, goTo } = usePane();
  const { problem, remedy } = describe(finding);
  const where = placeAndRow(finding.at, rowNames);
  const go = canGoTo ? () => goTo(finding.at) : undefined;
  return (
    <li
      className={mergeClasses(styles.item, styles[finding.severity], canGoTo && styles.clickable)}
      onClick={go}
    >
      <span className={styles.where} title={where}>
        {where}
      </span>
      <Text>
        <SeverityWord severity={finding.severity} /> {problem}
      </Text>
      <Text>
        {paneText.check.remedy} {remedy}
      </Text>
      <div className={styles.foot}>
        {canGoTo ? <GoToButton finding={finding} /> : <span />}
        <span className={styles.quiet}>{finding.rule}</span>
      </div>
    </li>
  );
}

/** No handler of its own: its click is the item's. */
function GoToButton({ finding }: { readonly finding: Finding }) {
  return (
    <Button aria-label={paneText.place.goTo(placeWords(finding.at))}>
      {finding.at.cell === null ? paneText.place.goToSheet : paneText.place.goToCell}
    </Button>
  );
}

/** Said in words, so that the colour of the edge is not needed. */
function SeverityWord({ severity }: { readonly severity: Severity }) {
  return <strong>{`${paneText.check.severities[severity]}:`}</strong>;
}
