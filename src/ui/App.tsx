import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import type { AppProps } from "./app-props";
import { ErrorBoundary } from "./ErrorBoundary";
import { OpenPane } from "./OpenPane";
import { FirstRun } from "./start/FirstRun";
import { useFirstRun } from "./start/use-first-run";
import { useIsDark } from "./start/use-is-dark";
import { darkTheme, lightTheme } from "./theme";

export type { AppProps } from "./app-props";

const useStyles = makeStyles({
  // not on the provider: its lists and menus are given the same class
  root: { minHeight: "100vh", backgroundColor: tokens.colorNeutralBackground1 },
});

/** The task pane. */
export function App({ storage, ...pane }: AppProps) {
  const styles = useStyles();
  const { isFirstRun, start } = useFirstRun(storage);
  const isDark = useIsDark(pane.excelIsDark);
  return (
    <FluentProvider theme={isDark ? darkTheme : lightTheme}>
      <div className={styles.root}>
        <ErrorBoundary facts={pane.facts}>
          {isFirstRun ? <FirstRun onStart={start} /> : <OpenPane {...pane} />}
        </ErrorBoundary>
      </div>
    </FluentProvider>
  );
}
