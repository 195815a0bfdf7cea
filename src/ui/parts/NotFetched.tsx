import { Button, Text, makeStyles } from "@fluentui/react-components";
import { paneText } from "../../text/pane";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "8px", alignItems: "start", padding: "8px 0" },
});

/** The code of a part of the pane did not come: what happened, and a button that fetches it again. */
export function NotFetched({ onRetry }: { readonly onRetry: () => void }) {
  const styles = useStyles();
  return (
    <div role="alert" className={styles.root}>
      <Text>{paneText.failure.notFetched}</Text>
      <Button onClick={onRetry}>{paneText.failure.fetchAgain}</Button>
    </div>
  );
}
