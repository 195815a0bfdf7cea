import { makeStyles } from "@fluentui/react-components";
import type { CheckReport } from "../../app/check-actions";
import type { Standing } from "../../domain/attain/standing";
import type { Verdict } from "../../domain/attain/verdict";
import { tabText } from "../../text/tabs";
import { Fold } from "../parts/Fold";
import { StandingRow } from "./StandingRow";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0 },
});

/** "Kết quả từng chỉ tiêu": what needs most first; shut while there are errors, which come before. */
export function Standings({ report }: { readonly report: CheckReport }) {
  const styles = useStyles();
  return (
    <Fold title={tabText.check.standings} isOpenAtFirst={report.counts.error === 0}>
      <ul className={styles.list}>
        {worstFirst(report.standings).map((standing) => (
          <StandingRow key={standing.rowId} standing={standing} />
        ))}
      </ul>
    </Fold>
  );
}

const order: readonly Verdict[] = ["missed", "near", "met", "none", "unpublished", "notArising"];

function worstFirst(standings: readonly Standing[]): readonly Standing[] {
  return order.flatMap((verdict) => standings.filter((standing) => standing.verdict === verdict));
}
