import { Button, Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { tabText } from "../../text/tabs";
import { ActionButton } from "../parts/ActionButton";
import { Panel } from "./Panel";

const words = tabText.check.mend;
const shortest = 5;

interface ExplainPanelProps {
  /** Closes the panel once it is saved; a text that could not be saved stays. */
  readonly onSave: (explanation: string) => void;
  readonly onClose: () => void;
}

/** The officer's answer to a query, of at least 5 characters without the spaces around it. */
export function ExplainPanel({ onSave, onClose }: ExplainPanelProps) {
  const [text, setText] = useState("");
  const [hasTried, setTried] = useState(false);
  const isTooShort = text.trim().length < shortest;
  const save = () => {
    setTried(true);
    if (!isTooShort) onSave(text.trim());
  };
  return (
    <Panel
      buttons={
        <>
          <ActionButton action="explain" onClick={save}>
            {words.save}
          </ActionButton>
          <Button onClick={onClose}>{words.cancel}</Button>
        </>
      }
    >
      <Field
        label={words.explanationField}
        hint={words.explanationHint}
        {...(hasTried && isTooShort ? { validationMessage: words.tooShort } : {})}
      >
        <Textarea
          autoFocus
          resize="vertical"
          rows={3}
          value={text}
          onChange={(_event, { value }) => setText(value)}
        />
      </Field>
    </Panel>
  );
}
