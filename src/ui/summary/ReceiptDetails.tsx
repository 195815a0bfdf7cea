import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Receipt } from "../../app/actions";
import { describeFailure } from "../../text/failures";
import { paneText } from "../../text/pane";
import { FindingList } from "../findings/FindingList";
import { useCursor } from "../findings/use-cursor";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "8px" },
  quiet: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
});

interface ReceiptDetailsProps {
  readonly receipt: Receipt;
  readonly superseded: readonly string[];
}

/** What was found in one file, or why it was refused. */
export function ReceiptDetails({ receipt, superseded }: ReceiptDetailsProps) {
  const styles = useStyles();
  const cursor = useCursor();
  return (
    <div className={styles.root}>
      {receipt.outcome === "refused" && <Text>{refusalText(receipt)}</Text>}
      {receipt.outcome !== "refused" && receipt.findings.length === 0 && (
        <Text>{paneText.summary.noFindings}</Text>
      )}
      {receipt.findings.length > 0 && (
        <FindingList findings={receipt.findings} canGoTo={false} cursor={cursor} />
      )}
      {superseded.map((file) => (
        <Text key={file} className={styles.quiet}>
          {paneText.summary.superseded(file)}
        </Text>
      ))}
    </div>
  );
}

/** Why a file was refused: it could not be read, or its findings say that it is not this plan's form. */
function refusalText({ failure }: Receipt): string {
  return failure === null ? paneText.summary.wrongForm : describeFailure(failure).body;
}
