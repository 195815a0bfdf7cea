import { usePane } from "./run/pane-context";
import { fetched } from "./parts/fetched";
import { NotFetched } from "./parts/NotFetched";

interface FailureBarProps {
  readonly onDismiss: () => void;
  /** Asks once more for the code that did not come. */
  readonly onFetchAgain: () => void;
}

const FailureMessage = fetched(async () => (await import("./FailureMessage")).FailureMessage);
const CellEditHint = fetched(async () => (await import("./FailureMessage")).CellEditHint);

/** What went wrong, or that Excel waits for Enter; stays until it is put away or the next action starts. */
export function FailureBar({ onDismiss, onFetchAgain }: FailureBarProps) {
  const { failure, isCellBeingEdited } = usePane().running;
  if (isCellBeingEdited) return <CellEditHint />;
  if (failure === null) return null;
  if (failure.kind === "notFetched") return <NotFetched onRetry={onFetchAgain} />;
  return <FailureMessage failure={failure} onDismiss={onDismiss} />;
}
