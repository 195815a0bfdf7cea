import { Button, ProgressBar, Text, makeStyles } from "@fluentui/react-components";
import { paneText } from "../../text/pane";
import type { CollectState } from "./use-collect";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "1fr auto", gap: "8px", alignItems: "center" },
});

/** "Đang đọc 7/19 tệp" with "Dừng" while reading takes longer than a second; afterwards what came of it. */
export function ReadingProgress({ collect }: { readonly collect: CollectState }) {
  const styles = useStyles();
  const { progress } = collect;
  const words = progress === null ? "" : paneText.summary.reading(progress.done, progress.total);
  return (
    <>
      {progress !== null && (
        <div className={styles.root}>
          <div>
            <Text>{words}</Text>
            <ProgressBar value={progress.done} max={Math.max(1, progress.total)} aria-label={words} />
          </div>
          <Button onClick={collect.stop}>{paneText.summary.stop}</Button>
        </div>
      )}
      <Text role="status">{outcomeText(collect)}</Text>
    </>
  );
}

function outcomeText({ report, isReading, filesRead }: CollectState): string {
  if (report === null || isReading) return "";
  return report.wasStopped ? paneText.summary.stopped : paneText.summary.readDone(filesRead);
}
