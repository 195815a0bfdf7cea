import { Button, Field, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { insertText } from "./insert-text";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "center" },
  field: { maxWidth: "50%", margin: "30px 20px 20px" },
  instructions: { margin: "20px 0 10px", fontWeight: tokens.fontWeightSemibold },
});

/** A text and the button that puts it into the workbook. */
export function TextInsertion() {
  const styles = useStyles();
  const [text, setText] = useState("A text.");
  return (
    <div className={styles.root}>
      <Field className={styles.field} size="large" label="Text for the workbook">
        <Textarea size="large" value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      <Field className={styles.instructions}>Press the button to insert it.</Field>
      <Button appearance="primary" size="large" onClick={() => void insertText(text)}>
        Insert
      </Button>
    </div>
  );
}
