import { Button, Field, Text, Textarea, makeStyles } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { useRef, useState } from "react";
import { tabText } from "../../text/tabs";
import { copyText } from "../parts/copy-text";

const words = tabText.summary.followUp;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "4px", alignItems: "stretch" },
  button: { alignSelf: "flex-start" },
});

interface CopyFieldProps {
  readonly label: string;
  readonly text: string;
  readonly rows: number;
  /** Name of the button. */
  readonly copy: string;
}

/** A Vietnamese text that is read and copied, not typed; where copying is refused it stands selected for Ctrl+C. */
export function CopyField({ label, text, rows, copy }: CopyFieldProps) {
  const styles = useStyles();
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<{ readonly text: string; readonly isDone: boolean } | null>(null);
  const start = async () => {
    const isDone = await copyText(text);
    setCopied({ text, isDone });
    if (isDone) return;
    field.current?.focus();
    field.current?.select();
  };
  return (
    <div className={styles.root}>
      <Field label={label}>
        <Textarea textarea={{ ref: field }} readOnly resize="vertical" rows={rows} value={text} lang="vi" />
      </Field>
      <Button className={styles.button} icon={<CopyRegular />} onClick={() => void start()}>
        {copy}
      </Button>
      <Text role="status">{copied?.text === text ? outcome(copied.isDone) : ""}</Text>
    </div>
  );
}

function outcome(isDone: boolean): string {
  return isDone ? words.copied : words.copyRefused;
}
