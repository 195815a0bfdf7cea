import { Field, Input, Text } from "@fluentui/react-components";
import { useState } from "react";
import { tabText } from "../../text/tabs";
import { ActionButton } from "../parts/ActionButton";
import { useSummaryTab } from "../summary/summary-context";
import type { ReportProps } from "./report-props";

const words = tabText.report.lock;

/** Who locks, and the button that does; a table that is out of date is made anew first. */
export function LockForm({ view, onKept }: ReportProps) {
  const { actions, runner, isOutdated } = useSummaryTab();
  const [by, setBy] = useState("");
  const isReady = by.trim() !== "" && !isOutdated;
  const lock = () => {
    if (!isReady) return;
    const operation = () => actions.lockPeriod(view.report.consolidation, by.trim());
    runner.run("lockPeriod", operation, onKept);
  };
  return (
    <>
      <Field label={words.by}>
        <Input value={by} onChange={(_event, { value }) => setBy(value)} />
      </Field>
      <ActionButton action="lockPeriod" isDisabled={!isReady} onClick={lock}>
        {words.lock}
      </ActionButton>
      <Text size={200}>{isOutdated ? tabText.summary.outdated : words.lockHint}</Text>
    </>
  );
}
