import { Spinner } from "@fluentui/react-components";
import { paneText } from "../../text/pane";

/** Turns in a button whose action takes more than a second. */
export function Working() {
  return <Spinner size="tiny" aria-label={paneText.working} />;
}
