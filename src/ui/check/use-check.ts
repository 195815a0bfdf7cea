import { useCallback } from "react";
import type { PaneActions } from "../../app/actions";
import type { CheckActions } from "../../app/check-actions";
import type { Finding } from "../../domain/check/finding";
import type { FormsState } from "../forms/use-forms";
import type { Runner } from "../run/use-runner";
import { useChanges, type ChangesState } from "./use-changes";
import { useColours, type ColoursState } from "./use-colours";
import { useFindingsView, type FindingsView } from "./use-findings-view";
import { useLiveCheck, type LiveState } from "./use-live-check";
import { usePastFiles, type PastFilesState } from "./use-past-files";
import { useReport, type ReportState } from "./use-report";

/** What the tab "Kiểm tra" needs of the app. */
export type CheckWork = CheckActions & Pick<PaneActions, "colour" | "clearColours">;

export interface CheckState extends Pick<ReportState, "report" | "outcome"> {
  readonly view: FindingsView;
  readonly changes: ChangesState;
  readonly colours: ColoursState;
  readonly past: PastFilesState;
  readonly live: LiveState;
  check(): void;
  exportFindings(): void;
}

const none: readonly Finding[] = [];

/** Checking the forms of this workbook, and everything that follows from it; goes on while another tab is open. */
export function useCheck(actions: CheckWork, runner: Runner, forms: FormsState): CheckState {
  const { run } = runner;
  const { asOf, take } = forms;
  const reports = useReport(take);
  const { report, outcome, show, say } = reports;
  const check = useCallback(
    () =>
      run(
        "check",
        () => actions.check(asOf),
        (next) => show(next, null),
      ),
    [actions, run, asOf, show],
  );
  const exportFindings = () => {
    if (report === null) return;
    run(
      "exportFindings",
      () => actions.exportFindings(report),
      () => say({ kind: "exported", changed: 0, stale: [] }),
    );
  };
  return {
    report,
    outcome,
    check,
    exportFindings,
    view: useFindingsView(report?.findings ?? none),
    changes: useChanges(actions, runner, { reports, asOf }),
    colours: useColours(actions, runner, () => {
      if (report !== null) check();
    }),
    past: usePastFiles(actions, runner, check),
    live: useLiveCheck(actions, runner, { asOf, onReport: reports.renew }),
  };
}
