import { Field, Input, Link, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { formatDate } from "../../domain/calendar-date";
import { tabText } from "../../text/tabs";
import { FilePicker } from "../parts/FilePicker";
import { usePane } from "../run/pane-context";
import { IntakeOutcome } from "./IntakeOutcome";
import { ReadingProgress } from "../parts/ReadingProgress";
import { useSummaryTab } from "./summary-context";

const words = tabText.summary.intake;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "4px" },
  received: { gridTemplateColumns: "auto 1fr" },
  day: { width: "112px", minWidth: 0 },
  link: { minHeight: "32px", alignSelf: "flex-start" },
});

/** Where the reports come in: files picked or dropped, or the tabs of this workbook; with the day they came. */
export function FilesIn() {
  const styles = useStyles();
  const { running } = usePane();
  const { collect, canConsolidate, receivedOn } = useSummaryTab();
  const isReading = collect.isReading || running.pending.includes("collectTabs");
  const canRead = canConsolidate && receivedOn.date !== null && !isReading;
  return (
    <div className={styles.root}>
      <FilePicker label={words.choose} hint={words.dropHint} isDisabled={!canRead} onFiles={collect.start} />
      <ReceivedOnField />
      <Link
        as="button"
        className={styles.link}
        disabledFocusable={!canRead}
        title={words.tabsHint}
        onClick={collect.startTabs}
      >
        {words.tabs}
      </Link>
      <ReadingProgress progress={collect.progress} words={words.reading} onStop={collect.stop} />
      <IntakeOutcome />
    </div>
  );
}

/** The message waits until the field is left: half a date is no mistake. */
function ReceivedOnField() {
  const styles = useStyles();
  const { receivedOn, today } = useSummaryTab();
  const [isTyping, setTyping] = useState(false);
  const texts = words.receivedOnProblems;
  const message = receivedOn.problem === "inFuture" ? texts.inFuture(formatDate(today)) : texts.notADate;
  return (
    <Field
      className={styles.received}
      label={words.receivedOn}
      orientation="horizontal"
      {...(isTyping || receivedOn.problem === null ? {} : { validationMessage: message })}
    >
      <Input
        className={styles.day}
        appearance="underline"
        value={receivedOn.text}
        inputMode="numeric"
        onChange={(_event, { value }) => {
          setTyping(true);
          receivedOn.type(value);
        }}
        onBlur={() => setTyping(false)}
      />
    </Field>
  );
}
