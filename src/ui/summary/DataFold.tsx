import { Button, Text, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { RegisterView } from "../../domain/register/register-view";
import { tabText } from "../../text/tabs";
import { ActionButton } from "../parts/ActionButton";
import { Fold } from "../parts/Fold";
import { usePane } from "../run/pane-context";
import { copyText } from "../parts/copy-text";
import { downloadFile } from "../parts/download-file";
import { useThrowInRender } from "../run/use-throw-in-render";
import { useSummaryTab } from "./summary-context";

const words = tabText.summary.data;

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: "8px" } });

type Outcome = "drawn" | "making" | "downloaded" | "copied" | "copyRefused";

/** The pieces of the file, and the register that they were made from. */
interface Downloaded {
  readonly view: RegisterView;
  readonly pieces: readonly string[];
}

/** "Dữ liệu": the tidy table as a sheet, as a file, or copied. */
export function DataFold() {
  const styles = useStyles();
  const { plan } = usePane();
  const { actions, runner, register, view, canConsolidate } = useSummaryTab();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [downloaded, setDownloaded] = useState<Downloaded | null>(null);
  const throwInRender = useThrowInRender();
  const { when } = register;
  const draw = () => {
    setOutcome(null);
    const operation = register.whenOpen(() => actions.drawData(when));
    runner.run("drawData", operation, () => setOutcome("drawn"));
  };
  const download = async () => {
    const name = words.fileName(view.period.id, plan.year);
    setOutcome("making");
    const pieces = await actions.dataCsv(when);
    downloadFile(name, { pieces, type: "text/csv" });
    setDownloaded({ view, pieces });
    setOutcome("downloaded");
  };
  const copy = async (pieces: readonly string[]) =>
    setOutcome((await copyText(csvText(pieces))) ? "copied" : "copyRefused");
  // what came in since then would be missing from the copy
  const copied = downloaded?.view === view && outcome !== "drawn" ? downloaded.pieces : null;
  return (
    <Fold title={words.title} isOpenAtFirst={false}>
      <Text>{words.intro}</Text>
      <div className={styles.buttons}>
        <ActionButton action="drawData" isDisabled={!canConsolidate} onClick={draw}>
          {words.draw}
        </ActionButton>
        <Button
          disabledFocusable={!canConsolidate || outcome === "making"}
          onClick={() => void download().catch(throwInRender)}
        >
          {words.download}
        </Button>
        {copied !== null && <Button onClick={() => void copy(copied)}>{words.copy}</Button>}
      </div>
      <Text role="status">{outcome === null ? "" : words[outcome]}</Text>
    </Fold>
  );
}

/** Without the mark at its beginning that only files need. */
function csvText(pieces: readonly string[]): string {
  return pieces.join("").replace(/^\ufeff/, "");
}
