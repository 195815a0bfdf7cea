import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { failureReport } from "../text/failure-report";
import { paneText } from "../text/pane";
import { CopyDetails } from "./parts/CopyDetails";
import { usePane } from "./run/pane-context";

/** What went wrong, or that Excel waits for Enter; stays until it is put away or the next action starts. */
export function FailureBar({ onDismiss }: { readonly onDismiss: () => void }) {
  const { running, plan, facts } = usePane();
  if (running.isCellBeingEdited) return <CellEditHint />;
  if (running.failure === null) return null;
  const { title, body } = paneText.failure.describe(running.failure, plan);
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle> {body}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={paneText.failure.dismiss}
            onClick={onDismiss}
          />
        }
      >
        <CopyDetails report={failureReport({ kind: "failure", failure: running.failure }, facts)} />
      </MessageBarActions>
    </MessageBar>
  );
}

function CellEditHint() {
  return (
    <MessageBar intent="warning" layout="multiline" role="status">
      <MessageBarBody>
        <MessageBarTitle>{paneText.failure.finishCellEdit}</MessageBarTitle>{" "}
        {paneText.failure.finishCellEditBody}
      </MessageBarBody>
    </MessageBar>
  );
}
