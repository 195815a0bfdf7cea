import { Button, Text, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { PackedFile } from "../../app/ports";
import { tabText } from "../../text/tabs";
import { ActionButton } from "../parts/ActionButton";
import { downloadFile } from "../parts/download-file";
import { useSummaryTab } from "../summary/summary-context";

const words = tabText.report.send;
const sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: "8px" } });

/** The workbook that was made: opened in a window of its own first, downloaded where the platform allows. */
export function SentWorkbook({ file }: { readonly file: PackedFile }) {
  const styles = useStyles();
  const { actions, runner } = useSummaryTab();
  const [outcome, setOutcome] = useState<"opened" | "downloaded" | null>(null);
  const open = () =>
    runner.run(
      "openSendable",
      () => actions.openSendable(file),
      () => setOutcome("opened"),
    );
  const download = () => {
    downloadFile(file.name, { pieces: [new Uint8Array(file.bytes)], type: sheetType });
    setOutcome("downloaded");
  };
  return (
    <>
      <Text role="status">{outcome === null ? words.workbookMade(file.name) : words[outcome]}</Text>
      <div className={styles.buttons}>
        <ActionButton action="openSendable" appearance="primary" onClick={open}>
          {words.open}
        </ActionButton>
        <Button onClick={download}>{words.download}</Button>
      </div>
    </>
  );
}
