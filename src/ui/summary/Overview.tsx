import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { formatDate } from "../../domain/calendar-date";
import type { Consolidation } from "../../domain/consolidate/consolidation";
import { paneText } from "../../text/pane";
import { tabText } from "../../text/tabs";
import { Section } from "../parts/Section";
import { VerdictChip } from "../parts/VerdictChip";
import { usePane } from "../run/pane-context";
import { CountBar } from "./CountBar";
import { CountTable } from "./CountTable";
import { indicatorCounts, indicatorSegments, taskCounts, taskSegments } from "./overview-counts";
import { Shortfalls } from "./Shortfalls";
import { Sources } from "./Sources";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  units: { margin: 0, paddingLeft: "20px" },
});

/** What the table says at a glance, before it is opened: indicators, tasks, what lacks most, and who has not reported. */
export function Overview({ consolidation }: { readonly consolidation: Consolidation }) {
  const styles = useStyles();
  const { plan } = usePane();
  const { period, asOf, indicators, tasks, taskTotals } = consolidation;
  const mainCount = tasks.filter((task) => task.isMain).length;
  return (
    <Section title={tabText.summary.overview}>
      <Text className={styles.quiet}>
        {tabText.summary.overviewOf(period.label, plan.year, formatDate(asOf))}
      </Text>
      <CountBar segments={indicatorSegments(consolidation)} />
      <CountTable
        title={tabText.summary.indicators(indicators.length)}
        rows={indicatorCounts(consolidation).map(([verdict, count]) => ({
          key: verdict,
          label: <VerdictChip verdict={verdict} />,
          count: paneText.count(count),
        }))}
      />
      <Shortfalls consolidation={consolidation} />
      <CountBar segments={taskSegments(taskTotals)} />
      <CountTable
        title={tabText.summary.tasks(mainCount)}
        rows={taskCounts(taskTotals).map(([taskClass, count]) => ({
          key: taskClass,
          label: tabText.summary.taskClasses[taskClass],
          count: paneText.count(count),
        }))}
      />
      {tasks.length > mainCount && (
        <Text className={styles.quiet}>{tabText.summary.components(tasks.length - mainCount)}</Text>
      )}
      <NotReported consolidation={consolidation} />
      <Sources consolidation={consolidation} />
    </Section>
  );
}

/** So many units are named; the register below has all. */
const mostNamed = 6;

function NotReported({ consolidation }: { readonly consolidation: Consolidation }) {
  const styles = useStyles();
  const { plan } = usePane();
  const missing = plan.units.filter((unit) => consolidation.missing.includes(unit.id));
  const named = missing.slice(0, mostNamed);
  if (missing.length === 0) return <Text>{tabText.summary.nobodyMissing}</Text>;
  return (
    <div>
      <Text weight="semibold">{tabText.summary.notReported(missing.length)}</Text>
      <ul className={styles.units}>
        {named.map((unit) => (
          <li key={unit.id}>{unit.name}</li>
        ))}
        {missing.length > named.length && <li>{tabText.summary.moreUnits(missing.length - named.length)}</li>}
      </ul>
    </div>
  );
}
