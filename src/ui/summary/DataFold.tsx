import { Button, Text, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { paneText } from "../../text/pane";
import { ActionButton } from "../parts/ActionButton";
import { Fold } from "../parts/Fold";
import { usePane } from "../run/pane-context";
import { copyText } from "../parts/copy-text";
import { downloadFile } from "../parts/download-file";
import { useSummaryTab } from "./summary-context";

const words = paneText.summary.data;

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: "8px" } });

/** "Dữ liệu": the tidy table as a sheet, as a file, or copied. */
export function DataFold() {
  const styles = useStyles();
  const { plan } = usePane();
  const { actions, runner, register, view, canConsolidate } = useSummaryTab();
  const [outcome, setOutcome] = useState<"drawn" | "downloaded" | "copied" | "copyRefused" | null>(null);
  const { when } = register;
  const draw = () => {
    setOutcome(null);
    const operation = register.whenOpen(() => actions.drawData(when));
    runner.run("drawData", operation, () => setOutcome("drawn"));
  };
  const download = () => {
    const name = words.fileName(view.period.id, plan.year);
    downloadFile(name, { pieces: [...actions.dataCsv(when)], type: "text/csv" });
    setOutcome("downloaded");
  };
  const copy = async () =>
    setOutcome((await copyText(csvText(actions.dataCsv(when)))) ? "copied" : "copyRefused");
  const hasDownloaded = outcome !== null && outcome !== "drawn";
  return (
    <Fold title={words.title} isOpenAtFirst={false}>
      <Text>{words.intro}</Text>
      <div className={styles.buttons}>
        <ActionButton action="drawData" isDisabled={!canConsolidate} onClick={draw}>
          {words.draw}
        </ActionButton>
        <Button disabledFocusable={!canConsolidate} onClick={download}>
          {words.download}
        </Button>
        {hasDownloaded && <Button onClick={() => void copy()}>{words.copy}</Button>}
      </div>
      <Text role="status">{outcome === null ? "" : words[outcome]}</Text>
    </Fold>
  );
}

/** Without the mark at its beginning that only files need. */
function csvText(pieces: Iterable<string>): string {
  return [...pieces].join("").replace(/^\ufeff/, "");
}
