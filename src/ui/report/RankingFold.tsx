import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { rankUnits } from "../../app/rank-units";
import type { ReportView } from "../../app/report-actions";
import { tabText } from "../../text/tabs";
import { Fold } from "../parts/Fold";
import { CountTable } from "../summary/CountTable";

const words = tabText.report.ranking;

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 } });

/** Units by the share of their rows that are met: shut until somebody asks, and on no sheet. */
export function RankingFold({ view }: { readonly view: ReportView }) {
  return (
    <Fold title={words.title} isOpenAtFirst={false}>
      <Ranking view={view} />
    </Fold>
  );
}

function Ranking({ view: { report } }: { readonly view: ReportView }) {
  const styles = useStyles();
  const ranked = rankUnits(report.consolidation);
  const names = new Map(report.plan.units.map(({ id, name }) => [id, name]));
  if (ranked.length === 0) return <Text>{words.nobody}</Text>;
  return (
    <>
      <Text size={200} className={styles.quiet}>
        {words.note}
      </Text>
      <CountTable
        title={words.columns}
        rows={ranked.map((unit) => ({
          key: unit.unitId,
          label: words.unit(unit.rank, names.get(unit.unitId) ?? unit.unitId),
          count: words.share(unit),
        }))}
      />
    </>
  );
}
