import { Field, Input, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { LockCheck } from "../../app/report-actions";
import { tabText } from "../../text/tabs";
import { ActionButton } from "../parts/ActionButton";
import { useSummaryTab } from "../summary/summary-context";
import type { ReportProps } from "./report-props";

const words = tabText.report.lock;

/** A locked period: whether all is as it was, and opening it again with a name and a reason. */
export function LockedPeriod({ view, onKept }: ReportProps) {
  const { actions, runner } = useSummaryTab();
  const [found, setFound] = useState<LockCheck | null>(null);
  const [by, setBy] = useState("");
  const [reason, setReason] = useState("");
  const { consolidation } = view.report;
  const isReady = by.trim() !== "" && reason.trim() !== "";
  const check = () => runner.run("checkLock", () => actions.checkLock(consolidation), setFound);
  const reopen = () => {
    if (!isReady) return;
    const why = { by: by.trim(), reason: reason.trim() };
    runner.run("reopenPeriod", () => actions.reopenPeriod(consolidation, why), onKept);
  };
  return (
    <>
      <ActionButton action="checkLock" onClick={check}>
        {words.check}
      </ActionButton>
      <Text role="status">{found === null ? "" : words.result(found)}</Text>
      <Field label={words.reopenBy}>
        <Input value={by} onChange={(_event, { value }) => setBy(value)} />
      </Field>
      <Field label={words.reason}>
        <Input value={reason} onChange={(_event, { value }) => setReason(value)} />
      </Field>
      <ActionButton action="reopenPeriod" isDisabled={!isReady} onClick={reopen}>
        {words.reopen}
      </ActionButton>
    </>
  );
}
