import { Text } from "@fluentui/react-components";
import type { FormsReport } from "../../app/actions";
import { tabText } from "../../text/tabs";

/** Entries of rows that the plan has no longer: named, so that nobody looks for them in the new form. */
export function GoneEntries({ gone }: Pick<FormsReport, "gone">) {
  return <Text>{tabText.differences(gone)}</Text>;
}
