import { Button, Field, Text, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ShownParagraph } from "../../domain/report/narrative";
import { tabText } from "../../text/tabs";
import { ActionButton } from "../parts/ActionButton";
import { useSummaryTab } from "../summary/summary-context";
import { periodOfReport, type ReportProps } from "./report-props";

const words = tabText.report.narrative;
/** Letters of a paragraph that name it. */
const startLength = 30;

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
    paddingLeft: "8px",
  },
  text: { whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  button: { alignSelf: "flex-start" },
});

/** One paragraph: read, changed, or taken back to what the figures say. */
export function NarrativeParagraph({
  paragraph,
  view,
  onKept,
}: ReportProps & { readonly paragraph: ShownParagraph }) {
  const styles = useStyles();
  const { actions, runner } = useSummaryTab();
  const [typed, setTyped] = useState<string | null>(null);
  const { key, text, generated, edit, isStale } = paragraph;
  const keep = (kept: string) => {
    const change = { paragraph: key, text: kept.trim() === generated ? "" : kept.trim(), instead: generated };
    const operation = () => actions.editParagraph(change, periodOfReport(view));
    runner.run("editParagraph", operation, () => {
      setTyped(null);
      onKept();
    });
  };
  if (typed === null)
    return (
      <div className={styles.root}>
        <Text className={styles.text} lang="vi">
          {text}
        </Text>
        {edit !== null && <Text size={200}>{isStale ? words.stale : words.edited}</Text>}
        <Button
          className={styles.button}
          size="small"
          aria-label={words.editOf(text.slice(0, startLength))}
          onClick={() => setTyped(text)}
        >
          {words.edit}
        </Button>
      </div>
    );
  return (
    <div className={styles.root}>
      <Field label={words.field}>
        <Textarea
          resize="vertical"
          rows={8}
          lang="vi"
          value={typed}
          onChange={(_event, { value }) => setTyped(value)}
        />
      </Field>
      <div className={styles.buttons}>
        <ActionButton action="editParagraph" appearance="primary" onClick={() => keep(typed)}>
          {words.save}
        </ActionButton>
        <Button onClick={() => setTyped(null)}>{words.cancel}</Button>
        {edit !== null && <Button onClick={() => keep("")}>{words.reset}</Button>}
      </div>
    </div>
  );
}
