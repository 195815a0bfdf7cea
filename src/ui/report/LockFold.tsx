import { Text } from "@fluentui/react-components";
import { tabText } from "../../text/tabs";
import { Fold } from "../parts/Fold";
import { LockForm } from "./LockForm";
import { LockedPeriod } from "./LockedPeriod";
import type { ReportProps } from "./report-props";

const words = tabText.report.lock;

/** "Chốt số liệu": locks the period, checks a locked one, opens it again. */
export function LockFold(props: ReportProps) {
  const { lock } = props.view.report;
  return (
    <Fold title={words.title} isOpenAtFirst={lock !== null}>
      <Text>{lock === null ? words.open : words.locked(lock)}</Text>
      {lock === null ? <LockForm {...props} /> : <LockedPeriod {...props} />}
    </Fold>
  );
}
