import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ShownBlock } from "../../domain/report/narrative";
import { tabText } from "../../text/tabs";
import { copyText } from "../parts/copy-text";
import { Fold } from "../parts/Fold";
import { NarrativeParagraph } from "./NarrativeParagraph";
import type { ReportProps } from "./report-props";

const words = tabText.report.narrative;

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  heading: { margin: "8px 0 0", fontSize: tokens.fontSizeBase300 },
});

/** "Lời văn": the report in words, each paragraph to be read and changed. */
export function NarrativeFold({ view, onKept }: ReportProps) {
  const styles = useStyles();
  const [isCopied, setCopied] = useState<boolean | null>(null);
  const copy = async () => setCopied(await copyText(wholeText(view.narrative)));
  const outcome = isCopied === true ? words.copied : words.copyRefused;
  return (
    <Fold title={words.title} isOpenAtFirst={false}>
      <Text className={styles.quiet}>{words.intro}</Text>
      {view.narrative.map((block) =>
        block.kind === "heading" ? (
          <h3 key={block.text} className={styles.heading} lang="vi">
            {block.text}
          </h3>
        ) : (
          <NarrativeParagraph key={block.key} paragraph={block} view={view} onKept={onKept} />
        ),
      )}
      <Button onClick={() => void copy()}>{words.copy}</Button>
      <Text role="status">{isCopied === null ? "" : outcome}</Text>
    </Fold>
  );
}

function wholeText(narrative: readonly ShownBlock[]): string {
  return narrative.map(({ text }) => text).join("\n");
}
