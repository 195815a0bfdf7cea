import { Button, Text, makeStyles } from "@fluentui/react-components";
import { paneText } from "../text/pane";
import type { AppProps } from "./app-props";
import { Pane } from "./Pane";
import { useOpened } from "./run/use-opened";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "8px", alignItems: "start", padding: "16px 12px" },
});

/** The pane of the plan that is in force in the workbook, and of the next one as soon as it was applied. */
export function OpenPane({ open, ...pane }: Omit<AppProps, "storage" | "excelIsDark">) {
  const styles = useStyles();
  const { opened, count, hasFailed, isCellBeingEdited, again } = useOpened(open);
  // after a plan was applied, the pane of the one before must not go on
  if (opened !== null && !hasFailed)
    return <Pane key={count} {...pane} {...opened} wasApplied={count > 1} onApplied={again} />;
  const { reading, failed, again: readAgain } = paneText.opening;
  const waiting = isCellBeingEdited ? paneText.failure.finishCellEdit : reading;
  return (
    <main className={styles.root}>
      <Text role="status">{hasFailed ? failed : waiting}</Text>
      {hasFailed && <Button onClick={again}>{readAgain}</Button>}
    </main>
  );
}
