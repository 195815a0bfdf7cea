import { ProgressBar, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { CalendarDate } from "../../domain/calendar-date";
import { tabText } from "../../text/tabs";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "4px", marginBottom: "8px" },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface ReceivedProps {
  readonly received: number;
  readonly expected: number;
  /** Last day for reports, and the day of today. */
  readonly due: CalendarDate;
  readonly today: CalendarDate;
}

const day = 24 * 60 * 60 * 1000;

/** "15/19 đơn vị đã báo cáo", and that a table made now will be partial. */
export function Received({ received, expected, due, today }: ReceivedProps) {
  const styles = useStyles();
  const words = tabText.summary.received(received, expected);
  const missing = expected - received;
  return (
    <div className={styles.root}>
      <Text weight="semibold">{words}</Text>
      <ProgressBar
        value={received}
        max={Math.max(1, expected)}
        aria-label={tabText.summary.receivedName}
        aria-valuetext={words}
      />
      <Text className={styles.quiet}>
        {missing === 0 ? tabText.summary.nobodyMissing : tabText.summary.missing(missing)}
      </Text>
      {missing > 0 && (
        <Text className={styles.quiet}>
          {tabText.summary.due(due, (Date.parse(due) - Date.parse(today)) / day)}
        </Text>
      )}
    </div>
  );
}
