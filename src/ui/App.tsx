import { FluentProvider } from "@fluentui/react-components";
import type { AppProps } from "./app-props";
import { ErrorBoundary } from "./ErrorBoundary";
import { Pane } from "./Pane";
import { FirstRun } from "./start/FirstRun";
import { useFirstRun } from "./start/use-first-run";
import { paneTheme } from "./theme";

export type { AppProps } from "./app-props";

/** The task pane. */
export function App({ storage, ...pane }: AppProps) {
  const { isFirstRun, start } = useFirstRun(storage);
  return (
    <FluentProvider theme={paneTheme}>
      <ErrorBoundary facts={pane.facts}>
        {isFirstRun ? <FirstRun onStart={start} /> : <Pane {...pane} />}
      </ErrorBoundary>
    </FluentProvider>
  );
}
