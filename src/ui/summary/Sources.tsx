import { makeStyles, tokens } from "@fluentui/react-components";
import type { Consolidation, IndicatorTotal } from "../../domain/consolidate/consolidation";
import { tabText } from "../../text/tabs";
import { Fold } from "../parts/Fold";
import { VerdictChip } from "../parts/VerdictChip";
import { RowLines } from "./RowLines";

const words = tabText.summary.trace;

const useStyles = makeStyles({
  result: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Every indicator and task of the table; each opens to "Nguồn số liệu". */
export function Sources({ consolidation }: { readonly consolidation: Consolidation }) {
  const { indicators, tasks } = consolidation;
  return (
    <>
      <Fold title={words.indicators} isOpenAtFirst={false}>
        <RowLines
          name={words.indicators}
          lines={indicators.map((total) => ({ rowId: total.id, result: <IndicatorResult total={total} /> }))}
        />
      </Fold>
      {tasks.length > 0 && (
        <Fold title={words.tasks} isOpenAtFirst={false}>
          <RowLines
            name={words.tasks}
            lines={tasks.map(({ id, state }) => ({ rowId: id, result: tabText.taskStates[state] }))}
          />
        </Fold>
      )}
    </>
  );
}

/** "57,8% ✔ Đã đạt 12/19 đơn vị". */
function IndicatorResult({ total }: { readonly total: IndicatorTotal }) {
  const styles = useStyles();
  const result = words.result(total);
  return (
    <>
      {result !== "" && <span className={styles.result}>{result}</span>}
      <VerdictChip verdict={total.verdict} />
      <span className={styles.quiet}>{words.units(total.reported, total.expected)}</span>
    </>
  );
}
