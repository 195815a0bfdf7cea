import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { AppProps, OpenedPane } from "./app-props";
import { useCheck } from "./check/use-check";
import { useCommands } from "./commands/use-commands";
import { paneText } from "../text/pane";
import { FailureBar } from "./FailureBar";
import { FormsTab } from "./forms/FormsTab";
import { useForms } from "./forms/use-forms";
import { useUnitFiles } from "./forms/use-unit-files";
import { PaneHead } from "./PaneHead";
import { PaneTabs, panelId, tabElementId, type TabId } from "./PaneTabs";
import { fetched } from "./parts/fetched";
import { rowNames } from "./parts/row-names";
import { PaneContext, type PaneShared } from "./run/pane-context";
import { useRunner } from "./run/use-runner";
import { useSummary } from "./summary/use-summary";

// fetched when they are first opened: the pane opens with what its first tab needs
const CheckTab = fetched(async () => (await import("./check/CheckTab")).CheckTab);
const PlanPanel = fetched(async () => (await import("./plan/PlanPanel")).PlanPanel);
const SummaryTab = fetched(async () => (await import("./summary/SummaryTab")).SummaryTab);

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", height: "100vh" },
  top: {
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  messages: { padding: "0 8px", ":not(:empty)": { paddingTop: "4px", paddingBottom: "8px" } },
  panel: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "scroll",
    padding: "0 12px",
    // what comes into sight does so between what sticks to the edges
    scrollPaddingTop: "80px",
    scrollPaddingBottom: "56px",
    // not as padding: what sticks to an edge would keep away from it
    "::before": { content: '""', display: "block", height: "12px" },
    "::after": { content: '""', display: "block", height: "24px" },
  },
});

interface PaneProps extends OpenedPane, Omit<AppProps, "storage" | "open" | "excelIsDark"> {
  /** Whether its plan was applied just now. */
  readonly wasApplied: boolean;
  /** Another plan is in force from now on. */
  readonly onApplied: () => void;
}

/** The pane after the first run: head, messages and three tabs over one queue of actions. */
export function Pane({ actions, plans, commands, now, facts, wasApplied, onApplied }: PaneProps) {
  const styles = useStyles();
  const [tab, setTab] = useState<TabId>("forms");
  const [isPlanShown, showPlan] = useState(wasApplied);
  const runner = useRunner();
  const forms = useForms(actions, runner, now);
  const check = useCheck(actions, runner, forms);
  const summary = useSummary(actions, runner, { now, known: forms.status });
  const unitFiles = useUnitFiles(actions, runner, { choice: forms.choice, register: summary.register });
  const names = useMemo(() => rowNames(actions.plan), [actions.plan]);
  const shared: PaneShared = {
    plan: actions.plan,
    rowNames: names,
    running: runner.state,
    facts,
    goTo: (place) =>
      runner.run(
        "goTo",
        () => actions.goTo(place),
        () => undefined,
      ),
  };
  const onTab = (id: TabId, work: () => void) => () => {
    setTab(id);
    showPlan(false);
    work();
  };
  useCommands(
    commands,
    {
      createForms: onTab("forms", forms.create),
      check: onTab("check", check.check),
      colour: onTab("check", check.colours.colour),
      consolidate: onTab("summary", summary.consolidate),
    },
    forms.hasTried,
  );
  const show = (next: TabId) => {
    setTab(next);
    showPlan(false);
    if (next === "forms") forms.refresh();
  };
  return (
    <PaneContext.Provider value={shared}>
      <main className={styles.root}>
        <div className={styles.top}>
          <PaneHead
            status={forms.status}
            hasRead={forms.hasRead}
            asOf={forms.asOf}
            isPlanShown={isPlanShown}
            onPlan={() => showPlan(!isPlanShown)}
          />
          <PaneTabs tab={isPlanShown ? null : tab} onTab={show} />
          <div className={styles.messages}>
            <FailureBar onDismiss={runner.dismissFailure} onFetchAgain={forms.refresh} />
          </div>
        </div>
        {isPlanShown ? (
          <section className={styles.panel} aria-label={paneText.head.settings}>
            <PlanPanel {...{ plans, runner, wasApplied, onApplied }} />
          </section>
        ) : (
          <div
            key={tab}
            className={styles.panel}
            role="tabpanel"
            id={panelId}
            aria-labelledby={tabElementId(tab)}
          >
            {tab === "forms" && <FormsTab forms={forms} unitFiles={unitFiles} />}
            {tab === "check" && <CheckTab check={check} />}
            {tab === "summary" && <SummaryTab summary={summary} />}
          </div>
        )}
      </main>
    </PaneContext.Provider>
  );
}
