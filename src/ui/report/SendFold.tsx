import { Checkbox, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { PackedFile } from "../../app/ports";
import type { PreviewSheet } from "../../app/preview-pages";
import type { ReportView, SentSheet } from "../../app/report-actions";
import { tabText } from "../../text/tabs";
import { mailBody, mailSubject } from "../../text/pane-report";
import { ActionButton } from "../parts/ActionButton";
import { downloadFile } from "../parts/download-file";
import { Fold } from "../parts/Fold";
import { CopyField } from "../summary/CopyField";
import { useSummaryTab } from "../summary/summary-context";
import { PrintPreview } from "./PrintPreview";
import { SentWorkbook } from "./SentWorkbook";

const words = tabText.report.send;
const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const withTasks: readonly SentSheet[] = ["summary", "tasks", "byUnit", "unitTasks", "charts"];
const withoutTasks: readonly SentSheet[] = ["summary", "byUnit", "charts"];

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  sheets: { display: "flex", flexDirection: "column", border: "none", margin: 0, padding: 0 },
});

/** "Báo cáo Word và sổ tính gửi đi": the files that leave the office, and the words that go with them. */
export function SendFold({ view }: { readonly view: ReportView }) {
  const styles = useStyles();
  const { actions, runner } = useSummaryTab();
  const { report } = view;
  const { consolidation } = report;
  const offered = report.plan.appendix2.tasks.length > 0 ? withTasks : withoutTasks;
  const [left, setLeft] = useState<ReadonlySet<SentSheet>>(new Set());
  const [paper, setPaper] = useState<string | null>(null);
  const [made, setMade] = useState<PackedFile | null>(null);
  const [pages, setPages] = useState<readonly PreviewSheet[] | null>(null);
  const sheets = offered.filter((sheet) => !left.has(sheet));
  const makePaper = () =>
    runner.run("makePaper", () => actions.makePaper(consolidation), saveFile(wordType, setPaper));
  const makeWorkbook = () =>
    runner.run("makeSendable", () => actions.makeSendable(consolidation, sheets), setMade);
  const showPages = () =>
    runner.run("previewPages", () => actions.previewPages(consolidation, sheets), setPages);
  const toggle = (sheet: SentSheet) => {
    setMade(null);
    setPages(null);
    setLeft(new Set(left.has(sheet) ? [...left].filter((each) => each !== sheet) : [...left, sheet]));
  };
  return (
    <Fold title={words.title} isOpenAtFirst>
      <ActionButton action="makePaper" onClick={makePaper}>
        {words.paper}
      </ActionButton>
      <Text role="status">{paper === null ? "" : words.paperMade(paper)}</Text>
      <fieldset className={styles.sheets}>
        <legend>{words.sheets}</legend>
        {offered.map((sheet) => (
          <Checkbox
            key={sheet}
            label={words.sheetNames[sheet]}
            checked={!left.has(sheet)}
            onChange={() => toggle(sheet)}
          />
        ))}
      </fieldset>
      <ActionButton action="previewPages" isDisabled={sheets.length === 0} onClick={showPages}>
        {tabText.report.preview.show}
      </ActionButton>
      {pages !== null && <PrintPreview sheets={pages} />}
      <ActionButton action="makeSendable" isDisabled={sheets.length === 0} onClick={makeWorkbook}>
        {words.workbook}
      </ActionButton>
      <Text size={200} className={styles.quiet}>
        {words.workbookHint}
      </Text>
      {made !== null && <SentWorkbook file={made} />}
      {made !== null && (
        <>
          <CopyField label={words.subject} text={mailSubject(report)} rows={2} copy={words.copySubject} />
          <CopyField label={words.body} text={mailBody(report)} rows={6} copy={words.copyBody} />
        </>
      )}
    </Fold>
  );
}

function saveFile(type: string, onSaved: (name: string) => void): (file: PackedFile) => void {
  return ({ name, bytes }) => {
    downloadFile(name, { pieces: [new Uint8Array(bytes)], type });
    onSaved(name);
  };
}
