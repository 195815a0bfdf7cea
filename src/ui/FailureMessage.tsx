import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { Failure } from "../app/actions";
import { failureReport } from "../text/failure-report";
import { failureText } from "../text/failures";
import { paneText } from "../text/pane";
import { CopyDetails } from "./parts/CopyDetails";
import { usePane } from "./run/pane-context";

interface FailureMessageProps {
  readonly failure: Failure;
  readonly onDismiss: () => void;
}

/** What happened, what was kept and what to do. */
export function FailureMessage({ failure, onDismiss }: FailureMessageProps) {
  const { plan, facts } = usePane();
  const { title, body } = failureText.describe(failure, plan);
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
        <CopyDetails report={failureReport({ kind: "failure", failure }, facts)} />
      </MessageBarActions>
    </MessageBar>
  );
}

/** Excel waits for the officer to finish typing in a cell. */
export function CellEditHint() {
  return (
    <MessageBar intent="warning" layout="multiline" role="status">
      <MessageBarBody>
        <MessageBarTitle>{paneText.failure.finishCellEdit}</MessageBarTitle>{" "}
        {paneText.failure.finishCellEditBody}
      </MessageBarBody>
    </MessageBar>
  );
}
