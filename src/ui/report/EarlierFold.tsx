import { Text, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { SourceFile } from "../../app/ports";
import type { PeriodFigures } from "../../domain/report/period-figures";
import { tabText } from "../../text/tabs";
import { FilePicker } from "../parts/FilePicker";
import { Fold } from "../parts/Fold";
import { useSummaryTab } from "../summary/summary-context";
import type { ReportProps } from "./report-props";

const words = tabText.report.earlier;

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: "20px" } });

/** "Số liệu kỳ trước": the periods that this workbook knows, and taking others over from an earlier workbook. */
export function EarlierFold({ view, onKept }: ReportProps) {
  const styles = useStyles();
  const { actions, runner } = useSummaryTab();
  const [taken, setTaken] = useState<readonly PeriodFigures[] | null>(null);
  const take = ([file]: readonly SourceFile[]) => {
    if (file === undefined) return;
    runner.run(
      "importPeriods",
      () => actions.importPeriods(file),
      (figures) => {
        setTaken(figures);
        onKept();
      },
    );
  };
  return (
    <Fold title={words.title} isOpenAtFirst={false}>
      <Text>{words.intro}</Text>
      {view.known.length === 0 ? (
        <Text>{words.none}</Text>
      ) : (
        <ul className={styles.list}>
          {view.known.map((figures) => (
            <li key={`${figures.planId}/${figures.periodId}`}>{words.known(figures)}</li>
          ))}
        </ul>
      )}
      <FilePicker label={words.pick} isDisabled={false} onFiles={take} />
      <Text role="status">{taken === null ? "" : words.imported(taken)}</Text>
    </Fold>
  );
}
