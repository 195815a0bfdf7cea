import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { UnitTrace } from "../../domain/consolidate/trace";
import { tabText } from "../../text/tabs";
import { usePane } from "../run/pane-context";
import { PageTurner } from "../parts/PageTurner";
import { usePages } from "../parts/use-pages";

const words = tabText.summary.trace;

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0 },
  item: { padding: "6px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { display: "grid", gridTemplateColumns: "1fr auto", columnGap: "8px" },
  figures: { fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
  quiet: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
});

/** Every unit that answers a row: what it gave, from which cells of which file, and why it does not count. */
export function TraceUnits({ units }: { readonly units: readonly UnitTrace[] }) {
  const styles = useStyles();
  const pages = usePages(units);
  return (
    <>
      <ul className={styles.list} aria-label={words.unitsOf}>
        {pages.shown.map((unit) => (
          <li key={unit.unitId} className={styles.item}>
            <UnitTraceLine unit={unit} />
          </li>
        ))}
      </ul>
      <PageTurner pages={pages} name={words.unitsOf} />
    </>
  );
}

function UnitTraceLine({ unit }: { readonly unit: UnitTrace }) {
  const styles = useStyles();
  const { plan } = usePane();
  const { outcome, file, cells } = unit;
  const name = plan.units.find(({ id }) => id === unit.unitId)?.name ?? unit.unitId;
  return (
    <>
      <span className={styles.head}>
        <span>{name}</span>
        <span className={styles.figures}>{given(unit)}</span>
      </span>
      <Text className={styles.quiet}>{`${words.outcomeSign(unit)} ${words.outcomes[outcome.kind]}`}</Text>
      {outcome.kind === "faulty" &&
        outcome.findings.map((finding, index) => (
          <Text key={`${finding.rule}/${index}`} className={styles.quiet}>
            {tabText.finding(finding).problem}
          </Text>
        ))}
      {file !== null && <Text className={styles.quiet}>{file}</Text>}
      {cells.length > 0 && <Text className={styles.quiet}>{words.cells(cells)}</Text>}
    </>
  );
}

/** The figures, the verdict picked or the state of the task; nothing where none counts. */
function given({ figures, verdict, state }: UnitTrace): string {
  if (figures !== null) return words.figures(figures);
  if (verdict !== null) return tabText.verdicts[verdict];
  return state === null ? "" : tabText.taskStates[state];
}
