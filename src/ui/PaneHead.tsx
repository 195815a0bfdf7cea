import { Button, ProgressBar, Text, makeStyles, tokens } from "@fluentui/react-components";
import { SettingsRegular } from "@fluentui/react-icons/svg/settings";
import type { FormsStatus, Progress } from "../app/actions";
import { formatDate, type CalendarDate } from "../domain/calendar-date";
import type { Plan } from "../domain/plan/plan";
import { paneText } from "../text/pane";
import { usePane } from "./run/pane-context";
import { HelpLink } from "./start/HelpLink";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "2px", padding: "8px 12px 4px" },
  line: { display: "flex", gap: "8px", justifyContent: "space-between", alignItems: "center" },
  plan: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  bar: { marginTop: "4px" },
});

interface PaneHeadProps {
  readonly status: FormsStatus | null;
  readonly hasRead: boolean;
  readonly asOf: CalendarDate;
  readonly isPlanShown: boolean;
  readonly onPlan: () => void;
}

/** On every tab: the plan, whose report this workbook is, and how far it is filled in. */
export function PaneHead({ status, hasRead, asOf, isPlanShown, onPlan }: PaneHeadProps) {
  const styles = useStyles();
  const { plan } = usePane();
  const none = hasRead ? paneText.head.noForms : "\u00a0";
  return (
    <header className={styles.root}>
      <div className={styles.line}>
        <h1 className={styles.plan}>{paneText.head.plan(plan.year)}</h1>
        <Button
          appearance="subtle"
          icon={<SettingsRegular />}
          title={paneText.head.settings}
          aria-label={paneText.head.settings}
          aria-pressed={isPlanShown}
          onClick={onPlan}
        />
      </div>
      <div className={styles.line}>
        <Text className={styles.quiet}>{status === null ? none : statusLine(plan, status, asOf)}</Text>
        <HelpLink>{paneText.head.help}</HelpLink>
      </div>
      {status !== null && <EntryProgress progress={status.progress} />}
    </header>
  );
}

function EntryProgress({ progress }: { readonly progress: Progress }) {
  const styles = useStyles();
  const { indicators, tasks } = progress;
  const text = paneText.head.progress(indicators, tasks);
  return (
    <>
      <ProgressBar
        className={styles.bar}
        value={indicators.filled + tasks.filled}
        max={Math.max(1, indicators.total + tasks.total)}
        aria-label={paneText.head.progressName}
        aria-valuetext={text}
      />
      <Text className={styles.quiet}>{text}</Text>
    </>
  );
}

function statusLine(plan: Plan, status: FormsStatus, asOf: CalendarDate): string {
  const unit = plan.units.find((one) => one.id === status.unitId)?.name ?? paneText.head.unknownUnit;
  const period = plan.periods.find((one) => one.id === status.periodId)?.label ?? paneText.head.unknownPeriod;
  return [unit, period, paneText.head.cutoff(formatDate(asOf))].join(" · ");
}
