import { Button, Text, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { RowId } from "../../domain/plan/plan";
import { tabText } from "../../text/tabs";
import { ActionButton } from "../parts/ActionButton";
import { usePane } from "../run/pane-context";
import { useSummaryTab } from "./summary-context";
import { TracePanel } from "./TracePanel";

const words = tabText.summary.trace;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "4px", alignItems: "stretch" },
  head: { display: "flex", gap: "8px", alignItems: "center", justifyContent: "space-between" },
});

/** "Xem nguồn của ô đang chọn": the trace of the row in which the selected cell of the summary stands. */
export function SelectedCell() {
  const styles = useStyles();
  const { actions, runner, register } = useSummaryTab();
  const [answer, setAnswer] = useState<{ readonly rowId: RowId | null } | null>(null);
  const ask = () => {
    const operation = register.whenOpen(() => actions.traceSelection(register.when));
    runner.run("traceSelection", operation, (trace) => setAnswer({ rowId: trace?.rowId ?? null }));
  };
  return (
    <div className={styles.root}>
      <ActionButton action="traceSelection" onClick={ask}>
        {words.selected}
      </ActionButton>
      {answer === null && <Text size={200}>{words.selectedHint}</Text>}
      <Text role="status">{answer !== null && answer.rowId === null ? words.nothingSelected : ""}</Text>
      {answer !== null && answer.rowId !== null && (
        <Found rowId={answer.rowId} onClose={() => setAnswer(null)} />
      )}
    </div>
  );
}

function Found({ rowId, onClose }: { readonly rowId: RowId; readonly onClose: () => void }) {
  const styles = useStyles();
  const { rowNames } = usePane();
  return (
    <>
      <div className={styles.head}>
        <Text weight="semibold">{rowNames.get(rowId) ?? rowId}</Text>
        <Button onClick={onClose}>{words.close}</Button>
      </div>
      <TracePanel key={rowId} rowId={rowId} />
    </>
  );
}
