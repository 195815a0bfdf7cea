import { Button, ProgressBar, Text, makeStyles } from "@fluentui/react-components";
import type { CollectProgress } from "../../app/register-actions";
import { paneText } from "../../text/pane";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "1fr auto", gap: "8px", alignItems: "center" },
});

interface ReadingProgressProps {
  /** Null during the first second and when nothing is under way. */
  readonly progress: CollectProgress | null;
  /** "Đang đọc 132/1.000 tệp". */
  readonly words: (done: number, total: number) => string;
  readonly onStop: () => void;
}

/** How far a long job is, with "Dừng", while it takes longer than a second. */
export function ReadingProgress({ progress, words, onStop }: ReadingProgressProps) {
  const styles = useStyles();
  if (progress === null) return null;
  const text = words(progress.done, progress.total);
  return (
    <div className={styles.root}>
      <div>
        <Text>{text}</Text>
        <ProgressBar value={progress.done} max={Math.max(1, progress.total)} aria-label={text} />
      </div>
      <Button onClick={onStop}>{paneText.stop}</Button>
    </div>
  );
}
