import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { tabText } from "../../text/tabs";
import { changedCells } from "../findings/changed-cells";
import { ChangeList } from "../findings/ChangeList";
import { ActionButton } from "../parts/ActionButton";
import type { ChangesState } from "./use-changes";

const words = tabText.check.mend;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "4px" },
  buttons: { display: "grid", gridTemplateColumns: "1fr auto", gap: "8px" },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** "Sửa an toàn (5)" mends at once, for it can be undone; "Xem trước" lists what it would change. */
export function SafeMend({ changes }: { readonly changes: ChangesState }) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const { safe, answers } = changes;
  if (safe.length === 0) return null;
  const mend = () => {
    answers.mend(safe);
    setOpen(false);
  };
  return (
    <div className={styles.root}>
      <div className={styles.buttons}>
        <ActionButton action="mend" onClick={mend}>
          {words.safe(changedCells(safe).length)}
        </ActionButton>
        <Button appearance="subtle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {words.preview}
        </Button>
      </div>
      {isOpen ? (
        <ChangeList mends={safe} namesCells />
      ) : (
        <Text className={styles.quiet}>{words.safeHint}</Text>
      )}
    </div>
  );
}
